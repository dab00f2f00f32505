package vn.tiendo.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Observation;

/**
 * Reports notes, states, days and the like in rows of a form that have no figure: there is nothing in the data that
 * they could belong to. What the data say beside an empty figure themselves is not reported.
 */
final class CellsBesideNothing {

    private final Dataset dataset;
    private final FormWords words;
    private final Diagnostics diagnostics;
    private final Map<RowSubject, Observation> standing = new HashMap<>();

    CellsBesideNothing(Dataset dataset, FormWords words, Diagnostics diagnostics) {
        this.dataset = dataset;
        this.words = words;
        this.diagnostics = diagnostics;
    }

    /** Checks one cell. */
    void check(RowSubject about, FormColumn column, String text, SourceLocation location) {
        if (standing.isEmpty()) {
            standing.putAll(FigureComparison.byAbout(dataset));
        }
        boolean isKnown = Optional.ofNullable(standing.get(about))
                .flatMap(observation -> Optional.ofNullable(dataset.indicators().get(observation.indicator()))
                        .map(indicator -> isKnown(observation, indicator, column, text)))
                .orElse(false);
        if (!isKnown) {
            diagnostics.add(DiagnosticCode.CELL_BESIDE_NO_FIGURE, location);
        }
    }

    /** Whether the data have the cell, as a form shows it or as they write it. */
    private boolean isKnown(Observation observation, Indicator indicator, FormColumn column, String text) {
        String shown = new EntryText(words).entries(observation, indicator).getOrDefault(column, "");
        return text.equals(shown) || text.equals(words.tokens().getOrDefault(shown.toLowerCase(Locale.ROOT), shown));
    }
}
