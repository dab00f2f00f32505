/**
 * A project of one's own to begin with: from a unit of the bundled official list to the files of a data folder, as text.
 *
 * <p>Start reading at {@link vn.tiendo.project.NewProject}.
 */
@NullMarked
package vn.tiendo.project;

import org.jspecify.annotations.NullMarked;
