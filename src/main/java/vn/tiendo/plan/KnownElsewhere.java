package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.assess.Figure;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Reorganisation;
import vn.tiendo.view.Link;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.UnitPage;
import vn.tiendo.wording.FigureText;
import vn.tiendo.wording.TrackedIndicator;

/** The last figures of the units that went into a unit, if nothing is published about that unit itself. */
final class KnownElsewhere {

    private static final int MOST_FIGURES = 3;

    private final SiteParts site;
    private final Messages messages;

    KnownElsewhere(SiteParts site) {
        this.site = site;
        this.messages = site.messages();
    }

    private boolean isPublishedOf(AdministrativeUnit unit, TrackedIndicator tracked) {
        return site.tracked().of(unit.code()).stream()
                .anyMatch(
                        own -> own.indicator().code().equals(tracked.indicator().code())
                                && own.latest().isPresent());
    }

    /** The last figures of the units that went into a unit, for indicators on which it has none itself. */
    Optional<UnitPage.Elsewhere> predecessors(AdministrativeUnit unit, SitePath page) {
        Dataset dataset = site.dataset();
        Set<AdministrativeUnit> former = new LinkedHashSet<>();
        for (Reorganisation change : dataset.reorganisations()) {
            if (change.newUnit().equals(unit.code()) && site.scope().hasPage(change.oldUnit())) {
                dataset.units()
                        .find(change.oldUnit())
                        .filter(site.links()::isDissolved)
                        .ifPresent(former::add);
            }
        }
        List<UnitPage.Elsewhere.Item> items = new ArrayList<>();
        for (AdministrativeUnit one : former) {
            String figures = lastFigures(one, unit);
            if (!figures.isEmpty()) {
                items.add(new UnitPage.Elsewhere.Item(
                        new Link(one.name(), page.relativize(SitePath.unit(one.code()))), figures));
            }
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnitPage.Elsewhere(
                        messages.text(
                                "elsewhere.predecessors",
                                site.wording().summary().midSentence(unit.name())),
                        items));
    }

    private String lastFigures(AdministrativeUnit former, AdministrativeUnit unit) {
        return site.tracked().of(former.code()).stream()
                .filter(tracked -> tracked.latestFigure().isPresent() && !isPublishedOf(unit, tracked))
                .limit(MOST_FIGURES)
                .map(this::lastFigure)
                .collect(Collectors.joining("; "));
    }

    private String lastFigure(TrackedIndicator tracked) {
        Figure figure = tracked.latestFigure().orElseThrow();
        FigureText figures = site.wording().figures();
        return messages.text(
                        "elsewhere.figure",
                        tracked.name(),
                        figures.value(tracked.indicator(), figure.measurement(), tracked.thresholds()),
                        figure.year())
                + figures.reservations(figure);
    }
}
