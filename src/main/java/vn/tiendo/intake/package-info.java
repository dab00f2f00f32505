/**
 * What officials fill in, as pure values: the input form of a unit and year, what stands in the sheets that come back,
 * and what these would change in the data.
 *
 * <p>Knows neither files nor Excel: sheets come in and go out as {@link vn.tiendo.intake.FilledSheet} and
 * {@link vn.tiendo.intake.Form}. Start reading at {@link vn.tiendo.intake.FormMaker}, then
 * {@link vn.tiendo.intake.FormReader}.
 */
@NullMarked
package vn.tiendo.intake;

import org.jspecify.annotations.NullMarked;
