package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.tiendo.assess.Coverage;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.SeriesKey;
import vn.tiendo.assess.WhyMissing;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.view.ChartSpec;
import vn.tiendo.view.ChartSpec.CoverageBars;
import vn.tiendo.view.CoverageSection;
import vn.tiendo.view.Link;
import vn.tiendo.view.Matrix;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.UnitsBelow;
import vn.tiendo.wording.TrackedIndicator;

/** Shows the progress of the units below a unit, and which of them have reported. */
final class UnitsBelowMaker {

    /** A matrix with fewer indicators says little about a unit. */
    private static final int FEWEST_COLUMNS = 2;

    private static final int MOST_MISSING_NAMED = 12;

    private final SiteParts site;
    private final Messages messages;
    private final MatrixMaker matrices;
    private final ComparisonCharts charts;
    /** Known of a level once for all units above its own. */
    private final Map<AdministrativeLevel, Boolean> withTable = new ConcurrentHashMap<>();

    UnitsBelowMaker(SiteParts site, MatrixMaker matrices, ComparisonCharts charts) {
        this.site = site;
        this.messages = site.messages();
        this.matrices = matrices;
        this.charts = charts;
    }

    /** @param bytes the size of the matrix, at most about */
    Optional<UnitsBelow> of(AdministrativeUnit unit, SitePath page, int bytes) {
        LocalDate day = dayInForce(unit, site.progress().asOf());
        List<AdministrativeUnit> children = site.dataset().units().childrenOf(unit.code()).stream()
                .filter(child -> child.hasBegunBy(day) && site.scope().hasPage(child.code()))
                .toList();
        if (children.isEmpty()) {
            return Optional.empty();
        }
        List<AdministrativeUnit> inForce =
                children.stream().filter(child -> child.isInForceOn(day)).toList();
        List<Link> dissolved = site.links()
                .unitLinks(
                        page,
                        children.stream()
                                .filter(child -> !child.isInForceOn(day))
                                .toList());
        if (inForce.isEmpty()) {
            return Optional.of(new UnitsBelow(
                    messages.text("below.title"), "", Optional.empty(), Optional.empty(), List.of(), dissolved));
        }
        // A row's head takes about as many bytes as a cell.
        int columns = bytes / SectionWeight.OF_A_MATRIX_CELL / inForce.size() - 1;
        Optional<Matrix> matrix = columns < FEWEST_COLUMNS
                ? Optional.empty()
                : matrices.matrix(page, matrixTitle(unit), inForce, columns);
        Optional<MatrixSubject> subject = chartSubject(inForce);
        Optional<UnitsOfTheirYear> compared =
                subject.map(one -> UnitsOfTheirYear.of(site, children, inForce, one.indicator(), one.disaggregation()));
        String chartText =
                subject.map(one -> chartText(one, compared.orElseThrow())).orElse("");
        return Optional.of(new UnitsBelow(
                messages.text("below.title"),
                chartText,
                subject.flatMap(one -> charts.compare(
                        "u",
                        chartText,
                        compared.orElseThrow(),
                        one.indicator(),
                        one.disaggregation(),
                        Optional.of(unit))),
                matrix,
                matrix.isPresent() ? levelLinks(inForce, page) : unitLinks(inForce, page),
                dissolved));
    }

    private String matrixTitle(AdministrativeUnit unit) {
        return messages.text(
                site.scope().listsAllBelow(unit) ? "below.matrix" : "below.matrix.listed",
                site.wording().summary().midSentence(unit.name()));
    }

    private String chartText(MatrixSubject subject, UnitsOfTheirYear units) {
        String name = site.tracked().name(subject.indicator(), subject.disaggregation());
        return units.year().isPresent()
                ? messages.text("below.chart.year", name, units.year().getAsInt())
                : messages.text("below.chart", name);
    }

    /** The as-of date, a dissolved unit's last day, or the first day of a unit yet to begin. */
    static LocalDate dayInForce(AdministrativeUnit unit, LocalDate asOf) {
        return unit.hasBegunBy(asOf)
                ? unit.validTo().filter(last -> last.isBefore(asOf)).orElse(asOf)
                : unit.validFrom().orElseThrow();
    }

    /** The indicator with the most numbers among the units. */
    private Optional<MatrixSubject> chartSubject(List<AdministrativeUnit> units) {
        Map<MatrixSubject, Integer> counts = new LinkedHashMap<>();
        for (AdministrativeUnit unit : units) {
            for (TrackedIndicator tracked : site.tracked().of(unit.code())) {
                if (tracked.latestNumber().isPresent()) {
                    counts.merge(MatrixSubject.of(tracked), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 1)
                .min(Map.Entry.<MatrixSubject, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(count ->
                                site.scope().orderOf(count.getKey().indicator().code())))
                .map(Map.Entry::getKey);
    }

    private List<Link> levelLinks(List<AdministrativeUnit> units, SitePath page) {
        TreeSet<AdministrativeLevel> levels = new TreeSet<>();
        units.forEach(unit -> levels.add(unit.level()));
        return levels.stream()
                .map(level -> new Link(
                        messages.text(
                                hasTable(level) ? "below.level" : "below.level.brief",
                                messages.text("level." + level.token())),
                        page.relativize(SitePath.level(level))))
                .toList();
    }

    private boolean hasTable(AdministrativeLevel level) {
        return withTable.computeIfAbsent(level, one -> LevelPages.hasTable(site, one));
    }

    private List<Link> unitLinks(List<AdministrativeUnit> units, SitePath page) {
        List<Link> links = new ArrayList<>(levelLinks(units, page));
        links.addAll(site.links().unitLinks(page, units));
        return links;
    }

    /** How many units the latest computed figures rest on. */
    Optional<CoverageSection> coverage(List<TrackedIndicator> tracked, SitePath page) {
        List<CoverageSection.Row> rows = new ArrayList<>();
        List<ChartSpec.CoverageRow> bars = new ArrayList<>();
        for (TrackedIndicator one : IndicatorSections.withSection(tracked)) {
            Optional<Figure> figure =
                    one.figures().stream().filter(Figure::isComputed).max(Comparator.comparingInt(Figure::year));
            if (figure.isEmpty()) {
                continue;
            }
            Coverage coverage = figure.get().coverage().orElseThrow();
            String text = site.wording().figures().coverage(coverage);
            bars.add(new ChartSpec.CoverageRow(
                    one.name(), coverage.reportedAtBottom(), coverage.expectedAtBottom(), text));
            rows.add(row(one, figure.get(), coverage, text, page));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new CoverageSection(
                        Optional.of(new CoverageBars("r", messages.text("coverage.chart"), "", bars)), rows));
    }

    /** A unit that reported under another definition version, or a share without its counts, has reported. */
    private CoverageSection.Row row(
            TrackedIndicator tracked, Figure figure, Coverage coverage, String text, SitePath page) {
        IndicatorCode reported =
                tracked.indicator().baseIndicator().orElse(tracked.indicator().code());
        SeriesKey key = tracked.series().orElseThrow().key();
        Map<WhyMissing, List<AdminUnitCode>> missing = coverage.missing().stream()
                .collect(Collectors.groupingBy(
                        unit -> site.progress().figures().whyMissing(unit, reported, key, figure),
                        () -> new EnumMap<>(WhyMissing.class),
                        Collectors.toList()));
        List<CoverageSection.Absent> absent = new ArrayList<>();
        missing.forEach((why, units) ->
                absent.add(new CoverageSection.Absent(messages.text(key(why)), links(units, page), more(units))));
        return new CoverageSection.Row(tracked.name(), String.valueOf(figure.year()), text, absent);
    }

    private static String key(WhyMissing why) {
        return switch (why) {
            case SILENT -> "coverage.missing";
            case OTHER_VERSION -> "coverage.other_version";
            case NO_COUNTS -> "coverage.no_counts";
        };
    }

    private List<Link> links(List<AdminUnitCode> units, SitePath page) {
        List<AdministrativeUnit> named = units.stream()
                .limit(MOST_MISSING_NAMED)
                .map((AdminUnitCode code) -> site.dataset().units().get(code))
                .toList();
        return site.links().unitLinks(page, named).stream()
                .map(site.links()::withinSentence)
                .toList();
    }

    private String more(List<AdminUnitCode> units) {
        int left = units.size() - MOST_MISSING_NAMED;
        return left > 0 ? messages.text("coverage.more", VietnameseFormat.whole(left)) : "";
    }
}
