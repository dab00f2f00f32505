package vn.tiendo.view;

import java.util.OptionalInt;

/**
 * A share as a bar of a chart.
 *
 * @param value as written
 * @param thousandths length of the bar
 * @param targetThousandths position of the target; empty if there is none to draw
 * @param target as written; empty if there is none to draw
 */
public record Bar(String label, String value, int thousandths, OptionalInt targetThousandths, String target) {}
