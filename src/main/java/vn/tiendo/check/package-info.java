/**
 * Rules that several files must keep together.
 *
 * <p>A data set comes in; diagnostics come out, one for each broken rule and place. A rule reads
 * the data and changes nothing. One small class holds one rule.
 */
@NullMarked
package vn.tiendo.check;

import org.jspecify.annotations.NullMarked;
