/**
 * Reads the files of the data folder into values of the domain.
 *
 * <p>A folder of CSV, Markdown and YAML files comes in; a data set comes out, with a diagnostic for
 * each cell that could not be read. Every file is judged by itself here; what files must agree on
 * is the business of {@code check}. Only this package knows the CSV and YAML libraries.
 */
@NullMarked
package vn.tiendo.load;

import org.jspecify.annotations.NullMarked;
