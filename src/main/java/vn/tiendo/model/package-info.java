/**
 * The domain as immutable values: indicators, places, periods, observations and targets.
 *
 * <p>Nothing comes in but values of the JDK; every other stage reads these types. A constructor
 * refuses what cannot be true, so a value that exists is a valid one. No file, no clock and no
 * library is known here.
 */
@NullMarked
package vn.tiendo.model;

import org.jspecify.annotations.NullMarked;
