/**
 * Reads what files are made of: bytes as text, text as lines, rows and cells, cells as numbers, days and words, and
 * trees of YAML.
 *
 * <p>It knows how figures are typed and what spreadsheets do to them, but no file of the data folder: what a file holds
 * is the business of {@code load}. Whatever cannot be read becomes a diagnostic with its place, and so does what was
 * probably meant otherwise. Only this package knows the CSV and YAML libraries.
 */
@NullMarked
package vn.tiendo.syntax;

import org.jspecify.annotations.NullMarked;
