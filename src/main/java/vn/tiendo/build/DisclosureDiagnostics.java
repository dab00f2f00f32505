package vn.tiendo.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.PublishableFigures;
import vn.tiendo.assess.Series;
import vn.tiendo.assess.SeriesKey;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.disclosure.FigureKey;
import vn.tiendo.disclosure.GivenAway;
import vn.tiendo.disclosure.Withholding;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Dimension;
import vn.tiendo.model.Indicator;

/** Says why figures are withheld, in words that officials understand, and what earlier snapshots have given away. */
final class DisclosureDiagnostics {

    private static final String SETTINGS = "cau-hinh.yaml";
    private static final String OBSERVATIONS = "so-lieu";

    /** How many figures a message names; the others are counted. */
    private static final int MOST_NAMED = 5;

    private DisclosureDiagnostics() {}

    /** One warning for each snapshot. */
    static void addGivenAway(List<GivenAway> givenAway, Dataset dataset, Diagnostics diagnostics) {
        Map<String, List<FigureKey>> bySnapshot = new TreeMap<>();
        for (GivenAway one : givenAway) {
            bySnapshot
                    .computeIfAbsent(one.publication(), name -> new ArrayList<>())
                    .add(one.figure());
        }
        bySnapshot.forEach((name, figures) -> diagnostics.add(
                DiagnosticCode.GIVEN_AWAY_BEFORE,
                SourceLocation.ofFile(SETTINGS),
                name,
                Integer.toString(figures.size()),
                Integer.toString(dataset.settings().smallNumberThreshold()),
                figures.stream()
                                .distinct()
                                .sorted()
                                .limit(MOST_NAMED)
                                .map(figure -> name(figure, dataset))
                                .collect(Collectors.joining("; "))
                        + (figures.size() > MOST_NAMED ? "; …" : "")));
    }

    /** One note for each withheld figure that is shown as withheld. */
    static void addReasons(PublishableFigures publishable, Dataset dataset, Diagnostics diagnostics) {
        for (Withholding withholding : publishable.withheld()) {
            reason(publishable, withholding, dataset).ifPresent(diagnostics::add);
        }
    }

    /** Why a figure is withheld; empty if it is shown nowhere. */
    static Optional<Diagnostic> reason(PublishableFigures publishable, Withholding withholding, Dataset dataset) {
        return figure(publishable, withholding.figure()).map(figure -> reason(withholding, location(figure), dataset));
    }

    private static Diagnostic reason(Withholding withholding, SourceLocation location, Dataset dataset) {
        String figure = name(withholding.figure(), dataset);
        return switch (withholding.reason()) {
            case SMALL ->
                new Diagnostic(
                        DiagnosticCode.WITHHELD_AS_SMALL,
                        location,
                        List.of(figure, Integer.toString(dataset.settings().smallNumberThreshold()), ""));
            case ZERO_RATE -> new Diagnostic(DiagnosticCode.WITHHELD_AS_SMALL, location, List.of(figure, "", "0 %"));
            case WITHHELD_BEFORE ->
                new Diagnostic(DiagnosticCode.WITHHELD_AS_BEFORE, location, List.of(figure, withholding.publication()));
            case SAME_COUNT, WOULD_TELL ->
                new Diagnostic(
                        DiagnosticCode.WITHHELD_FOR_ANOTHER,
                        location,
                        List.of(
                                figure,
                                withholding
                                        .protects()
                                        .map(key -> name(key, dataset))
                                        .orElse("")));
        };
    }

    private static Optional<Figure> figure(PublishableFigures publishable, FigureKey key) {
        return publishable
                .figures()
                .find(new SeriesKey(key.unit(), key.indicator(), key.disaggregation()))
                .map(Series::figures)
                .stream()
                .flatMap(List::stream)
                .filter(figure -> figure.year() == key.year()
                        && figure.definitionVersion().equals(key.definitionVersion()))
                .findFirst();
    }

    private static SourceLocation location(Figure figure) {
        return figure.origin()
                .map(origin -> SourceLocation.ofLine(origin.file(), origin.line()))
                .orElseGet(() -> SourceLocation.ofFile(OBSERVATIONS));
    }

    /** Such as {@code Xã An Bình, QH-NU (Nam), năm 2024}. */
    static String name(FigureKey key, Dataset dataset) {
        String unit = dataset.units()
                .find(key.unit())
                .map(AdministrativeUnit::name)
                .orElseGet(() -> key.unit().text());
        String indicator = Optional.ofNullable(dataset.indicators().get(key.indicator()))
                .map(Indicator::shortName)
                .orElseGet(() -> key.indicator().text());
        String categories = key.disaggregation().cells().entrySet().stream()
                .map(cell -> category(cell.getKey(), cell.getValue(), dataset))
                .collect(Collectors.joining(", "));
        String of = categories.isEmpty() ? "" : " (" + categories + ")";
        return unit + ", “" + indicator + "”" + of + ", năm " + key.year();
    }

    private static String category(String dimension, String category, Dataset dataset) {
        return Optional.ofNullable(dataset.dimensions().get(dimension))
                .flatMap(known -> known.categories().stream()
                        .filter(one -> one.code().equals(category))
                        .map(Dimension.Category::name)
                        .findFirst())
                .orElse(category);
    }
}
