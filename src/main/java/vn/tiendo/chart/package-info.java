/**
 * Draws charts.
 *
 * <p>The description of one chart comes in; SVG text comes out, the same on every machine. The font
 * it measures with is in the jar. Only this package knows JFreeChart and AWT.
 */
@NullMarked
package vn.tiendo.chart;

import org.jspecify.annotations.NullMarked;
