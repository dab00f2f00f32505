/**
 * Draws the cards that social networks and messengers show beside a link, and the charts of documents, as PNG.
 *
 * <p>The words of a card come in; the bytes of an image come out, the same on every machine: letters
 * are read from the font in the jar and filled by our own arithmetic, since AWT's differ from one JDK
 * to the next. Start reading at {@link vn.tiendo.card.CardRenderer}.
 */
@NullMarked
package vn.tiendo.card;

import org.jspecify.annotations.NullMarked;
