/**
 * Forms out and in: one call for each step, as the package of the pipe does for a site.
 *
 * <p>Options come in; files of forms, or rows of the data and what they change, come out. How a form is made and
 * understood is the matter of {@code intake}.
 */
@NullMarked
package vn.tiendo.forms;

import org.jspecify.annotations.NullMarked;
