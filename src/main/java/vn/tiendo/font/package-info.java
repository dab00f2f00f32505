/** The font of charts and cards, from its own file. Start reading at {@link vn.tiendo.font.FontFile}. */
@NullMarked
package vn.tiendo.font;

import org.jspecify.annotations.NullMarked;
