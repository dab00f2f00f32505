/**
 * What every file for an office program needs of Apache POI, whatever is in it: silence, and always the same bytes.
 */
@NullMarked
package vn.tiendo.office;

import org.jspecify.annotations.NullMarked;
