/**
 * Vietnamese as such: the words of the interface by their keys, numbers and dates as documents write them, and the
 * order of dictionaries.
 *
 * <p>Knows nothing of indicators, units or pages. Start at {@link vn.tiendo.language.Messages} and
 * {@link vn.tiendo.language.VietnameseFormat}.
 */
@NullMarked
package vn.tiendo.language;

import org.jspecify.annotations.NullMarked;
