package vn.tiendo.view;

import java.util.Optional;

/**
 * A unit's area in the years before the unit began.
 *
 * @param summary what folds it
 * @param sentence what has been added up, or why nothing could be
 * @param figures the sums; empty where nothing could be added up
 */
public record Restated(String summary, String sentence, Optional<FigureTable> figures) {}
