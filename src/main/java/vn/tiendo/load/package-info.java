/**
 * Reads the files of the data folder into values of the domain.
 *
 * <p>A folder of CSV, Markdown and YAML files comes in; a data set comes out, with a diagnostic for
 * each cell that could not be read. Every file is judged by itself here; what files must agree on
 * is the business of {@code check}, and how text, rows and numbers are read that of {@code syntax}.
 */
@NullMarked
package vn.tiendo.load;

import org.jspecify.annotations.NullMarked;
