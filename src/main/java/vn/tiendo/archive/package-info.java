/**
 * Keeps what was published: yearly snapshots as BagIt bags, a chain of hashes over them, and what changed between two.
 *
 * <p>Files come in and become a bag in the archive folder, never to be changed; bags come in and findings or differences
 * come out. Start reading at {@link vn.tiendo.archive.Archive}.
 */
@NullMarked
package vn.tiendo.archive;

import org.jspecify.annotations.NullMarked;
