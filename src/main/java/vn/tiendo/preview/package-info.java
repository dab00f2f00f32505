/** Shows a site that is being worked on, to the person who works on it: on this machine alone. */
@NullMarked
package vn.tiendo.preview;

import org.jspecify.annotations.NullMarked;
