/** Puts together what an official unpacks. Called by the build of the program alone. */
@NullMarked
package vn.tiendo.distribution;

import org.jspecify.annotations.NullMarked;
