package vn.tiendo.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.assess.Coverage;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Figures;
import vn.tiendo.assess.Series;
import vn.tiendo.assess.SeriesKey;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Count;
import vn.tiendo.model.Measurement.Percent;
import vn.tiendo.model.Measurement.Share;
import vn.tiendo.model.RowOrigin;

/**
 * Reports what only computing figures reveals: who has not reported, and own figures that differ from computed ones.
 */
final class FigureDiagnostics {

    private static final String OBSERVATIONS = "so-lieu";

    /** How many units a message names; a province has a hundred communes. */
    private static final int MOST_NAMED = 10;

    private FigureDiagnostics() {}

    static void add(Dataset dataset, Figures figures, Diagnostics diagnostics) {
        FewProvinces.add(dataset.units(), figures, diagnostics);
        for (Series series : figures.all()) {
            for (Figure figure : series.figures()) {
                figure.coverage()
                        .ifPresent(
                                coverage -> addMissing(series.key(), figure, coverage, dataset, figures, diagnostics));
                figure.computed().ifPresent(computed -> addDifference(series.key(), figure, computed, diagnostics));
            }
        }
    }

    /** A unit that reported under another definition version is missing from the sum, but has reported. */
    private static void addMissing(
            SeriesKey key,
            Figure figure,
            Coverage coverage,
            Dataset dataset,
            Figures figures,
            Diagnostics diagnostics) {
        IndicatorCode reported = Optional.ofNullable(dataset.indicators().get(key.indicator()))
                .flatMap(Indicator::baseIndicator)
                .orElse(key.indicator());
        Map<Boolean, List<AdminUnitCode>> missing = coverage.missing().stream()
                .collect(Collectors.partitioningBy(unit -> figures.hasOtherVersion(unit, reported, key, figure)));
        List<AdminUnitCode> silent = missing.getOrDefault(false, List.of());
        List<AdminUnitCode> ofOtherVersions = missing.getOrDefault(true, List.of());
        if (silent.isEmpty()) {
            return;
        }
        diagnostics.add(
                DiagnosticCode.NOT_REPORTED,
                SourceLocation.ofFile(OBSERVATIONS),
                key.unit().text(),
                SeriesName.of(key),
                Integer.toString(figure.year()),
                Integer.toString(coverage.reported()),
                Integer.toString(coverage.expected()),
                withNames(silent, dataset),
                notNamed(silent),
                withNames(ofOtherVersions, dataset),
                notNamed(ofOtherVersions));
    }

    private static String withNames(List<AdminUnitCode> units, Dataset dataset) {
        return units.stream()
                .limit(MOST_NAMED)
                .map(code -> withName(code, dataset))
                .collect(Collectors.joining(", "));
    }

    /** How many more there are, empty if none. */
    private static String notNamed(List<AdminUnitCode> units) {
        return units.size() > MOST_NAMED ? Integer.toString(units.size() - MOST_NAMED) : "";
    }

    private static String withName(AdminUnitCode code, Dataset dataset) {
        return dataset.units().find(code).map(AdministrativeUnit::name).orElse("") + " (" + code + ")";
    }

    private static void addDifference(SeriesKey key, Figure figure, Figure computed, Diagnostics diagnostics) {
        diagnostics.add(
                DiagnosticCode.OWN_FIGURE_DIFFERS,
                figure.origin().map(FigureDiagnostics::row).orElseGet(() -> SourceLocation.ofFile(OBSERVATIONS)),
                key.unit().text(),
                SeriesName.of(key),
                Integer.toString(figure.year()),
                text(figure.measurement()),
                text(computed.measurement()));
    }

    private static SourceLocation row(RowOrigin origin) {
        return SourceLocation.ofLine(origin.file(), origin.line());
    }

    /** Computed figures are numbers. */
    static String text(Measurement measurement) {
        if (measurement instanceof Share share) {
            return share.numerator() + "/" + share.denominator();
        } else if (measurement instanceof Percent percent) {
            return percent.value().toPlainString().replace('.', ',') + " %";
        } else if (measurement instanceof Count count) {
            return Long.toString(count.value());
        }
        return measurement.toString();
    }
}
