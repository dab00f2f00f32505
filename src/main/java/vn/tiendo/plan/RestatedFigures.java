package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Restatement;
import vn.tiendo.assess.Restatement.Gap;
import vn.tiendo.assess.SeriesKey;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.view.ChartSpec.PathPoint;
import vn.tiendo.view.ChartSpec.Reference;
import vn.tiendo.view.IndicatorSection.Restated;
import vn.tiendo.wording.TrackedIndicator;

/** Shows the sums of a unit's old units, for the years before it began. */
final class RestatedFigures {

    private final SiteParts site;
    private final Messages messages;
    private final FigureTables figures;

    RestatedFigures(SiteParts site, FigureTables figures) {
        this.site = site;
        this.messages = site.messages();
        this.figures = figures;
    }

    Optional<Restatement> of(AdministrativeUnit unit, TrackedIndicator tracked) {
        return site.restatements()
                .of(
                        unit,
                        tracked.indicator(),
                        new SeriesKey(unit.code(), tracked.indicator().code(), tracked.disaggregation()));
    }

    Restated words(Restatement restatement, TrackedIndicator tracked, AdministrativeUnit unit) {
        String since = VietnameseFormat.date(restatement.since());
        boolean hasSums = !restatement.figures().isEmpty();
        return new Restated(
                messages.text("restated.summary", since),
                restatement.gaps().stream().map(this::gap).toList(),
                hasSums
                        ? messages.text(
                                "restated.whole",
                                since,
                                site.wording().summary().midSentence(unit.name()),
                                names(restatement.oldUnits()))
                        : "",
                hasSums ? Optional.of(figures.ofRestated(restatement, tracked, unit)) : Optional.empty());
    }

    private String gap(Gap gap) {
        String key = switch (gap.obstacle().cause()) {
            case SPLIT -> "restated.split";
            case GROWN -> "restated.grown";
        };
        return messages.text(
                key,
                gap.years().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                names(gap.obstacle().units()));
    }

    private String names(List<AdminUnitCode> units) {
        return units.stream()
                .flatMap(code -> site.dataset().units().find(code).stream())
                .map(unit -> site.wording().summary().midSentence(unit.name()))
                .collect(Collectors.joining(", "));
    }

    /**
     * For the chart: the latest consecutive years whose sums include all old units; empty if there are fewer than two.
     */
    Optional<Reference> line(Restatement restatement) {
        List<PathPoint> points = new ArrayList<>();
        for (Figure figure : restatement.figures()) {
            if (!points.isEmpty() && points.get(points.size() - 1).year() != figure.year() - 1) {
                points.clear();
            }
            figure.measurement()
                    .number()
                    .filter(number -> figure.coverage().orElseThrow().isComplete())
                    .ifPresentOrElse(
                            number -> points.add(new PathPoint(figure.year(), number.toDouble())), points::clear);
        }
        return points.size() < 2
                ? Optional.empty()
                : Optional.of(new Reference(messages.text("restated.line"), points));
    }
}
