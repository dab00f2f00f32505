/**
 * What is wrong with the data, as data: a code, a severity, a place in a file and arguments.
 *
 * <p>Stages put diagnostics in and go on; the command line takes them out, orders and prints them.
 * The words are chosen only when a diagnostic is printed. This package knows no other stage.
 */
@NullMarked
package vn.tiendo.diagnostic;

import org.jspecify.annotations.NullMarked;
