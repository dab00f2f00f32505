/**
 * Judges how far each place has come towards its targets.
 *
 * <p>Checked domain values come in; a status and the numbers behind it come out. All arithmetic is done
 * here with exact fractions; nothing is rounded before it is shown.
 */
@NullMarked
package vn.tiendo.assess;

import org.jspecify.annotations.NullMarked;
