package vn.tiendo.chart;

/**
 * A label that has no place yet.
 *
 * @param radius of the point that it belongs to
 */
record LabelWish(int year, double value, double radius, TextLines text, Lettering lettering) {}
