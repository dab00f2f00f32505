/**
 * Makes the files of a new project, as text, from a unit of the bundled official list.
 *
 * <p>Start reading at {@link vn.tiendo.project.NewProject}.
 */
@NullMarked
package vn.tiendo.project;

import org.jspecify.annotations.NullMarked;
