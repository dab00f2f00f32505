/** Makes the ZIP file that officials unpack. Only the Maven build of the program calls it. */
@NullMarked
package vn.tiendo.distribution;

import org.jspecify.annotations.NullMarked;
