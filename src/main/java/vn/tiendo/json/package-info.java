/**
 * Writes JSON.
 *
 * <p>Names and values come in; JSON text comes out as it is made. This package knows no stage, so
 * that diagnostics, downloads and pages may all write through it.
 */
@NullMarked
package vn.tiendo.json;

import org.jspecify.annotations.NullMarked;
