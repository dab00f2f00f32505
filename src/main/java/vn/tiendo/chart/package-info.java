/**
 * Draws charts.
 *
 * <p>The description of one chart comes in; SVG text comes out, the same on every machine. The font
 * it measures with is in the jar. Only this package knows JFreeChart and AWT.
 *
 * <p>JFreeChart lays plots, axes and series out; it paints onto {@link vn.tiendo.chart.SvgGraphics2D},
 * which writes few bytes: one group for a run of elements drawn alike, one path for lines drawn
 * alike, coordinates to a tenth.
 *
 * <h2>Classes for the stylesheet</h2>
 *
 * <p>Every chart is complete without a stylesheet. A page recolours it through classes; each sets
 * {@code color}, which strokes and fills take up as {@code currentColor}:
 *
 * <ul>
 *   <li>{@code k-data} the figures, {@code k-path} milestones and the required path, {@code k-ref}
 *       other targets, {@code k-grid} grid lines and tracks, {@code k-text} names, {@code k-muted}
 *       axis numbers and notes, {@code k-mark} the words that figures are illustrative;
 *   <li>{@code s-met}, {@code s-on-track}, {@code s-behind}, {@code s-far-behind}, {@code s-missed}, {@code
 *       s-open}, {@code s-none} the families of statuses.
 * </ul>
 *
 * <p>Two more take the colour of the paper: {@code k-paper} sets {@code fill} (hollow points), {@code
 * k-halo} sets {@code stroke} (the rim that keeps text legible on lines).
 */
@NullMarked
package vn.tiendo.chart;

import org.jspecify.annotations.NullMarked;
