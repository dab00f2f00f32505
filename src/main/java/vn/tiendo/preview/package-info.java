/** Shows a site in progress to the person who works on it, on this machine only. */
@NullMarked
package vn.tiendo.preview;

import org.jspecify.annotations.NullMarked;
