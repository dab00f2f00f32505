/** What all office files share in the use of Apache POI: no log messages, and always the same bytes. */
@NullMarked
package vn.tiendo.office;

import org.jspecify.annotations.NullMarked;
