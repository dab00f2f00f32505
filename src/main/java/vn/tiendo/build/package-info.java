/**
 * The whole pipe from data folder to site, one stage after the other.
 *
 * <p>Options come in; a result with diagnostics and counts comes out. Each step is one call to the
 * stage that does it. Start reading the program here.
 */
@NullMarked
package vn.tiendo.build;

import org.jspecify.annotations.NullMarked;
