package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tiendo.assess.Figure;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Target;
import vn.tiendo.model.UnitKind;
import vn.tiendo.view.Link;
import vn.tiendo.view.NationalTarget;
import vn.tiendo.view.SitePath;
import vn.tiendo.wording.FigureText;
import vn.tiendo.wording.TrackedIndicator;

/** The country's targets on the page of a province, each with the province's figures or a note that there are none. */
final class NationalTargets {

    private final SiteParts site;
    private final Messages messages;

    NationalTargets(SiteParts site) {
        this.site = site;
        this.messages = site.messages();
    }

    List<NationalTarget> of(AdministrativeUnit unit, SitePath page) {
        if (unit.level() != AdministrativeLevel.PROVINCE
                || unit.kind() != UnitKind.AUTHORITY
                || site.links().isDissolved(unit)) {
            return List.of();
        }
        return site.dataset().units().ancestorsOf(unit.code()).stream()
                .filter(above -> above.level() == AdministrativeLevel.NATIONAL)
                .findFirst()
                .map(country -> targets(unit, country.code(), page))
                .orElse(List.of());
    }

    private List<NationalTarget> targets(AdministrativeUnit unit, AdminUnitCode country, SitePath page) {
        Map<MatrixSubject, List<Target>> bySubject = new LinkedHashMap<>();
        for (Target target : site.dataset().targets().values()) {
            Plan plan = site.dataset().plans().get(target.plan());
            Indicator indicator = site.dataset().indicators().get(target.indicator());
            if (plan != null && indicator != null && plan.issuingUnit().equals(country) && concerns(target, unit)) {
                bySubject
                        .computeIfAbsent(
                                new MatrixSubject(indicator, target.disaggregation()), key -> new ArrayList<>())
                        .add(target);
            }
        }
        List<NationalTarget> known = new ArrayList<>();
        bySubject.forEach((subject, targets) -> known.add(target(unit, subject, targets, page)));
        return known;
    }

    /**
     * Whether a target is for the country as a whole, or by its categories for the unit's level, with a value to be
     * reached by a year.
     */
    private static boolean concerns(Target target, AdministrativeUnit unit) {
        return target.scope() instanceof Target.Scope.IssuingUnit
                && target.value().isPresent()
                && !target.isYearly()
                && target.disaggregation().cells().values().stream()
                        .allMatch(unit.level().token()::equals);
    }

    private NationalTarget target(AdministrativeUnit unit, MatrixSubject subject, List<Target> targets, SitePath page) {
        List<String> requirements = new ArrayList<>();
        Set<Integer> years = new TreeSet<>();
        for (Target target : targets) {
            Plan plan = Objects.requireNonNull(site.dataset().plans().get(target.plan()));
            requirements.add(messages.text(
                    "national.target",
                    site.wording().targets().when(target, plan),
                    site.wording().targets().requirement(target, subject.indicator())));
            years.add(target.milestoneYear(plan));
        }
        TrackedIndicator tracked = site.tracked().of(unit.code(), subject.indicator(), subject.disaggregation());
        String name = site.wording().summary().midSentence(unit.name());
        Optional<Figure> latest = tracked.latestFigure();
        String figures = tracked.figures().stream()
                .filter(figure -> years.contains(figure.year())
                        || latest.filter(figure::equals).isPresent())
                .map(figure -> figure(tracked, figure))
                .collect(Collectors.joining("; "));
        return new NationalTarget(
                new Link(
                        site.tracked().name(subject.indicator(), subject.disaggregation()),
                        page.relativize(SitePath.indicator(subject.indicator().code()))),
                String.join("; ", requirements),
                figures.isEmpty()
                        ? messages.text("national.none", name)
                        : messages.text("national.figures", unit.name(), figures));
    }

    private String figure(TrackedIndicator tracked, Figure figure) {
        FigureText text = site.wording().figures();
        return messages.text(
                        "national.figure",
                        figure.year(),
                        text.value(tracked.indicator(), figure.measurement(), tracked.thresholds()))
                + text.reservations(figure);
    }
}
