/**
 * Reads and writes JSON; only this package knows the JSON library.
 *
 * <p>It knows no stage, so that maps, diagnostics, downloads and pages may all use it.
 */
@NullMarked
package vn.tiendo.json;

import org.jspecify.annotations.NullMarked;
