/**
 * Turns planned pages into HTML.
 *
 * <p>A page of the plan comes in; the text of one file comes out. Markdown passes through a
 * sanitizer, and every other text is escaped by the template engine. Only this package knows the
 * template, Markdown and sanitizer libraries.
 */
@NullMarked
package vn.tiendo.render;

import org.jspecify.annotations.NullMarked;
