/**
 * Decides which figures are withheld, so that nobody can work out small counts of sensitive indicators.
 *
 * <p>The figures of a year, the tree of units, reorganisations and earlier snapshots come in; a decision comes out:
 * which figures are withheld, and why. Small counts must be withheld (in the literature: primary suppression), and
 * further figures for their sake (secondary suppression). A model describes everything that is published: counts are
 * unknowns, and whatever adds up is an equation. A withheld count is safe if enough values of it agree with the whole
 * model; a {@link vn.tiendo.disclosure.Move} to each other value is the proof. Start at {@link
 * vn.tiendo.disclosure.DisclosureControl}; how and why: {@code src/docs/decisions/0009-withheld-counts-by-proof.md}.
 */
@NullMarked
package vn.tiendo.disclosure;

import org.jspecify.annotations.NullMarked;
