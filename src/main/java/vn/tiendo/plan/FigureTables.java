package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Restatement;
import vn.tiendo.assess.Series;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measurement;
import vn.tiendo.view.FigureRow;
import vn.tiendo.view.FigureTable;
import vn.tiendo.view.IndicatorSection.Breakdown;
import vn.tiendo.wording.FigureText;
import vn.tiendo.wording.TrackedIndicator;

/** Makes the tables of a unit's figures on one indicator: year by year, and category by category. */
final class FigureTables {

    private final SiteParts site;
    private final Messages messages;
    private final FigureText figures;

    FigureTables(SiteParts site) {
        this.site = site;
        this.messages = site.messages();
        this.figures = site.wording().figures();
    }

    /** All years, latest first; columns without content are left out. */
    Optional<FigureTable> ofYears(TrackedIndicator tracked, AdministrativeUnit unit) {
        List<Figure> series = tracked.series().map(Series::figures).orElse(List.of());
        if (series.isEmpty()) {
            return Optional.empty();
        }
        List<FigureRow> rows = new ArrayList<>();
        for (int i = series.size() - 1; i >= 0; i--) {
            rows.add(row(tracked, series.get(i), figures.mark(series.get(i))));
        }
        return Optional.of(table(messages.text("figures.caption", tracked.name(), unit.shortName()), tracked, rows));
    }

    /** The sums of a unit's old units, latest year first. */
    FigureTable ofRestated(Restatement restatement, TrackedIndicator tracked, AdministrativeUnit unit) {
        List<FigureRow> rows = new ArrayList<>();
        for (Figure figure : restatement.figures()) {
            rows.add(0, row(tracked, figure, figures.markOfOldUnits(figure)));
        }
        return table(messages.text("restated.caption", tracked.name(), unit.shortName()), tracked, rows);
    }

    private static FigureTable table(String caption, TrackedIndicator tracked, List<FigureRow> rows) {
        FigureRow first = rows.get(0);
        boolean counts = false;
        boolean mark = false;
        boolean cutoff = false;
        boolean note = false;
        boolean oneSource = true;
        boolean oneVersion = true;
        for (FigureRow row : rows) {
            counts |= !row.denominator().isEmpty();
            mark |= !row.mark().isEmpty();
            cutoff |= !row.cutoff().isEmpty();
            note |= !row.note().isEmpty();
            oneSource &= row.source().equals(first.source());
            oneVersion &= row.version().equals(first.version());
        }
        return new FigureTable(
                caption,
                FigureText.unit(tracked.indicator()),
                rows,
                counts,
                mark,
                cutoff,
                !oneSource,
                !oneVersion,
                note,
                oneSource ? first.source() : "");
    }

    private FigureRow row(TrackedIndicator tracked, Figure figure, String mark) {
        Indicator indicator = tracked.indicator();
        boolean share = figure.measurement() instanceof Measurement.Share;
        String numerator = "";
        String denominator = "";
        if (figure.measurement() instanceof Measurement.Share counts) {
            numerator = VietnameseFormat.whole(counts.numerator());
            denominator = VietnameseFormat.whole(counts.denominator());
        }
        return new FigureRow(
                String.valueOf(figure.year()),
                numerator,
                denominator,
                share || figure.measurement().number().isPresent()
                        ? figures.bare(indicator, figure.measurement(), tracked.thresholds())
                        : figures.value(indicator, figure.measurement(), List.of()),
                !figure.measurement().isKnown(),
                mark,
                TrackedIndicator.isIllustrative(figure),
                figure.cutoff().map(VietnameseFormat::date).orElse(""),
                figure.source(),
                figure.definitionVersion(),
                note(indicator, figure));
    }

    private String note(Indicator indicator, Figure figure) {
        Optional<String> computed = figure.computed()
                .map(other -> messages.text(
                        "figures.computed_differs",
                        (other.measurement() instanceof Measurement.Share share
                                        ? share.numerator() + "/" + share.denominator()
                                        : figures.value(indicator, other.measurement(), List.of()))
                                + figures.reservations(other)));
        return computed.isEmpty()
                ? figure.note()
                : figure.note().isEmpty() ? computed.get() : figure.note() + " " + computed.get();
    }

    /** The categories without targets of their own, below the headline. */
    Optional<Breakdown> ofCategories(TrackedIndicator tracked, List<TrackedIndicator> all) {
        if (!tracked.disaggregation().isHeadline()) {
            return Optional.empty();
        }
        List<TrackedIndicator> categories = new ArrayList<>();
        for (TrackedIndicator one : all) {
            if (one.indicator().equals(tracked.indicator())
                    && !one.disaggregation().isHeadline()
                    && one.assessments().isEmpty()) {
                categories.add(one);
            }
        }
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        categories.forEach(one -> one.figures().forEach(figure -> years.add(figure.year())));
        if (years.isEmpty()) {
            return Optional.empty();
        }
        List<Disaggregation> disaggregations =
                categories.stream().map(TrackedIndicator::disaggregation).toList();
        return Optional.of(new Breakdown(
                messages.text(
                        "breakdown.caption",
                        tracked.name(),
                        site.disaggregations().dimensionNames(disaggregations)),
                years.stream().map(String::valueOf).toList(),
                categories.stream()
                        .map(one -> new Breakdown.Row(
                                site.disaggregations().name(one.disaggregation()),
                                years.stream().map(year -> cell(one, year)).toList()))
                        .toList()));
    }

    private String cell(TrackedIndicator tracked, int year) {
        return tracked.figureIn(year)
                .map(figure ->
                        figures.withSign(figures.cell(tracked.indicator(), figure.measurement(), List.of()), figure))
                .orElse("");
    }
}
