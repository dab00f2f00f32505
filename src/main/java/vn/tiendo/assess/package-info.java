/**
 * Judges how far each place has come towards its targets.
 *
 * <p>Checked domain values come in; a status and the numbers behind it come out. All arithmetic and
 * every decision about rounding is made here and nowhere else.
 */
@NullMarked
package vn.tiendo.assess;

import org.jspecify.annotations.NullMarked;
