package vn.tiendo.view;

import java.util.function.Supplier;

/**
 * The figures by which readers compare units on the page of one indicator.
 *
 * @param sheet makes it; called when the file is written
 */
public record SeriesFile(SitePath path, Supplier<SeriesSheet> sheet) {}
