/**
 * The command line: reads arguments, runs the command, prints and chooses the exit code.
 *
 * <p>Words typed by a person come in; text for a person and an exit code come out. Only this package prints, ends the
 * program or knows the command-line library.
 */
@NullMarked
package vn.tiendo.cli;

import org.jspecify.annotations.NullMarked;
