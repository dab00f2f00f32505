package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.view.Link;
import vn.tiendo.view.SitePath;
import vn.tiendo.wording.ListedUnits;
import vn.tiendo.wording.PlaceNames;
import vn.tiendo.wording.PlanLabels;
import vn.tiendo.wording.UnitLabels;

/** The labels of units and plans in links and lists, and the links to their pages. */
final class SiteLinks {

    private final Dataset dataset;
    private final LocalDate asOf;
    private final SiteScope scope;
    private final PlanLabels planLabels;
    private final UnitLabels unitLabels;
    private final PlaceNames placeNames;
    private final Messages messages;

    SiteLinks(Dataset dataset, LocalDate asOf, SiteScope scope, PlanLabels planLabels, Messages messages) {
        this.dataset = dataset;
        this.asOf = asOf;
        this.scope = scope;
        this.planLabels = planLabels;
        this.unitLabels = new UnitLabels(messages, dataset.units(), scope.units(), asOf);
        this.placeNames = new PlaceNames(messages);
        this.messages = messages;
    }

    /** A plan's shortest unmistakable label: its number, else its issuer. */
    String planLabel(Plan plan) {
        return planLabels.of(plan.code());
    }

    Link planLink(SitePath page, PlanCode code) {
        Plan plan = dataset.plans().get(code);
        if (plan == null) {
            return new Link(code.text(), "");
        }
        return new Link(planLabel(plan), scope.hasPage(plan) ? page.relativize(SitePath.plan(code)) : "");
    }

    /** A unit's shortest label that no namesake of its province has. */
    String unitLabel(AdministrativeUnit unit) {
        return unitLabels.of(unit);
    }

    /** A link to a unit, with its label; without an address if it has no page. */
    Link unitLink(SitePath page, AdministrativeUnit unit) {
        return new Link(unitLabels.withEnd(unit), addressOf(unit, page));
    }

    /** A link to a unit as it stands within a sentence: {@code xã An}. */
    Link withinSentence(Link link) {
        return new Link(placeNames.midSentence(link.text()), link.href());
    }

    /** A link within a sentence to a unit, with its full name, longer if another of the list has the same. */
    Link fullNameWithinSentence(SitePath page, AdministrativeUnit unit, ListedUnits listed) {
        String name = listed.name(unit);
        return withinSentence(new Link(
                listed.isShared(unit) && name.equals(unit.name()) ? listed.nameWithEnd(unit) : name,
                addressOf(unit, page)));
    }

    /** The names of units in one list. */
    ListedUnits listed(Collection<AdministrativeUnit> units) {
        return new ListedUnits(messages, dataset.units(), unitLabels, units);
    }

    /** Links to the units of one list, with unique names. */
    List<Link> unitLinks(SitePath page, Collection<AdministrativeUnit> units) {
        ListedUnits listed = listed(units);
        return units.stream().map(unit -> unitLink(page, unit, listed)).toList();
    }

    /** A link to a unit, with a name unique in its list. */
    Link unitLink(SitePath page, AdministrativeUnit unit, ListedUnits listed) {
        return new Link(listed.withEnd(unit), addressOf(unit, page));
    }

    private String addressOf(AdministrativeUnit unit, SitePath page) {
        return scope.hasPage(unit.code()) ? page.relativize(SitePath.unit(unit.code())) : "";
    }

    /** What tells a unit from its namesakes, in one line. */
    String whereabouts(AdministrativeUnit unit) {
        return String.join(", ", distinction(unit));
    }

    /** What tells a unit from its namesakes: its level, what it belongs to, and when it ended or is to begin. */
    List<String> distinction(AdministrativeUnit unit) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.text("level." + unit.level().token()));
        parts.addAll(namesAbove(unit));
        unit.validTo()
                .filter(last -> isDissolved(unit))
                .ifPresent(last -> parts.add(messages.text("unit.dissolved", VietnameseFormat.date(last))));
        unit.validFrom()
                .filter(first -> !unit.hasBegunBy(asOf))
                .ifPresent(first -> parts.add(messages.text("unit.begins", VietnameseFormat.date(first))));
        return parts;
    }

    /**
     * What a unit belongs to, up to its province, since districts have namesakes, too; the country only if it is the
     * parent.
     */
    List<String> namesAbove(AdministrativeUnit unit) {
        List<AdministrativeUnit> above = dataset.units().ancestorsOf(unit.code());
        return above.stream()
                .filter(one -> above.size() == 1 || one.level() != AdministrativeLevel.NATIONAL)
                .map(AdministrativeUnit::name)
                .toList();
    }

    boolean isDissolved(AdministrativeUnit unit) {
        return unit.isDissolvedBy(asOf);
    }

    /** Whether a unit has begun and not ended by the as-of date. */
    boolean isOfToday(AdministrativeUnit unit) {
        return unit.hasBegunBy(asOf) && !isDissolved(unit);
    }

    /** The pages above a unit's page, highest first. */
    List<Link> breadcrumbsTo(SitePath page, AdministrativeUnit unit) {
        List<Link> links = new ArrayList<>();
        for (AdministrativeUnit above : dataset.units().ancestorsOf(unit.code())) {
            if (scope.hasPage(above.code())) {
                links.add(new Link(above.shortName(), page.relativize(SitePath.unit(above.code()))));
            }
        }
        Collections.reverse(links);
        return links;
    }
}
