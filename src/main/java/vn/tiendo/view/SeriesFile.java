package vn.tiendo.view;

import java.util.function.Supplier;

/**
 * What readers compare units by on the page of one indicator.
 *
 * @param sheet makes it; called when the file is written
 */
public record SeriesFile(SitePath path, Supplier<SeriesSheet> sheet) {}
