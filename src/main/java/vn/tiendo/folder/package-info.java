/**
 * Folders in which anybody may have written: what a path in them may be, and how to stay in them. Start reading at
 * {@link vn.tiendo.folder.OpenFolder}.
 */
@NullMarked
package vn.tiendo.folder;

import org.jspecify.annotations.NullMarked;
