/**
 * Puts finished files where the site belongs, on a disk or in memory.
 *
 * <p>Files with their site paths come in; a complete site comes out, or the old one stays as it
 * was. It deletes only what it wrote itself.
 */
@NullMarked
package vn.tiendo.write;

import org.jspecify.annotations.NullMarked;
