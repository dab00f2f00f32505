/**
 * Makes the files to download: tables as CSV for a spreadsheet and as JSON for a program.
 *
 * <p>Assessed data comes in; files with their place in the site come out, each written only when
 * asked and row by row, so that none is ever whole in memory. One list of columns makes both forms
 * of a table. Start reading at {@link vn.tiendo.export.Downloads}.
 */
@NullMarked
package vn.tiendo.export;

import org.jspecify.annotations.NullMarked;
