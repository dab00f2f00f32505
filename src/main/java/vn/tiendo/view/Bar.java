package vn.tiendo.view;

import java.util.OptionalInt;

/**
 * A share as a bar of a chart.
 *
 * @param value as it is written
 * @param thousandths how long the bar is
 * @param targetThousandths where the target stands; empty where there is none to draw
 * @param target as it is written; empty where there is none to draw
 */
public record Bar(String label, String value, int thousandths, OptionalInt targetThousandths, String target) {}
