package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Reorganisation;
import vn.tiendo.model.ReorganisationScope;
import vn.tiendo.model.ToneMarks;
import vn.tiendo.view.Link;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.UnitFacts;
import vn.tiendo.wording.ListedUnits;

/** Says what a unit is, since or until when it exists, and what it came from and went into. */
final class UnitFactsMaker {

    private final SiteParts site;
    private final Messages messages;
    private final Map<AdminUnitCode, List<Reorganisation>> from = new HashMap<>();
    private final Map<AdminUnitCode, List<Reorganisation>> into = new HashMap<>();
    private final Map<String, List<AdministrativeUnit>> bearers = new HashMap<>();

    UnitFactsMaker(SiteParts site) {
        this.site = site;
        this.messages = site.messages();
        for (Reorganisation change : site.dataset().reorganisations()) {
            from.computeIfAbsent(change.newUnit(), unit -> new ArrayList<>()).add(change);
            into.computeIfAbsent(change.oldUnit(), unit -> new ArrayList<>()).add(change);
        }
        for (AdministrativeUnit unit : site.dataset().units().all()) {
            bearers.computeIfAbsent(ToneMarks.afterSyllables(unit.name()), name -> new ArrayList<>())
                    .add(unit);
        }
    }

    /** The facts on a unit, as of the site's day. */
    UnitFacts of(AdministrativeUnit unit, SitePath path) {
        List<UnitFacts.Change> changes = new ArrayList<>();
        changes.addAll(changes(
                unit,
                into.getOrDefault(unit.code(), List.of()),
                path,
                change -> wentInto(unit, change),
                Reorganisation::newUnit));
        changes.addAll(changes(
                unit,
                from.getOrDefault(unit.code(), List.of()),
                path,
                change -> cameFrom(unit, change),
                Reorganisation::oldUnit));
        return new UnitFacts(
                messages.text("unit.level." + unit.level().token()),
                unit.officialCode(),
                unit.validTo()
                        .map(last -> messages.text(
                                site.links().isDissolved(unit) ? "unit.dissolved" : "unit.ends",
                                VietnameseFormat.date(last)))
                        .orElse(unit.validFrom()
                                .map(first -> messages.text("unit.since", VietnameseFormat.date(first)))
                                .orElse("")),
                changes,
                unit.website());
    }

    /** If a unit ended and was split up, no part of it continued as the unit. */
    private String wentInto(AdministrativeUnit unit, Reorganisation change) {
        String how = change.scope() == ReorganisationScope.WHOLE
                ? "whole"
                : unit.isDissolvedBy(change.date()) ? "split" : "part";
        return "unit.went_into." + toCome(change) + how;
    }

    /** A unit that existed before has taken others in; it was not formed from them. */
    private String cameFrom(AdministrativeUnit unit, Reorganisation change) {
        boolean wasThere =
                unit.validFrom().map(first -> first.isBefore(change.date())).orElse(true);
        return "unit.came_from."
                + (wasThere ? "added." : "")
                + toCome(change)
                + (change.scope() == ReorganisationScope.WHOLE ? "whole" : "part");
    }

    /** What is decided but has not happened by the as-of date is told as what will be. */
    private String toCome(Reorganisation change) {
        return change.date().isAfter(site.progress().asOf()) ? "to_come." : "";
    }

    private List<UnitFacts.Change> changes(
            AdministrativeUnit unit,
            List<Reorganisation> all,
            SitePath path,
            Function<Reorganisation, String> words,
            Function<Reorganisation, AdminUnitCode> partner) {
        ListedUnits named = namesakes(
                unit,
                all.stream()
                        .flatMap(change -> site.dataset().units().find(partner.apply(change)).stream())
                        .toList());
        Map<String, List<Link>> units = new LinkedHashMap<>();
        Map<String, String> bases = new HashMap<>();
        for (Reorganisation change : all) {
            String text = messages.text(words.apply(change), VietnameseFormat.date(change.date()));
            site.dataset()
                    .units()
                    .find(partner.apply(change))
                    .ifPresent(other -> units.computeIfAbsent(text, t -> new ArrayList<>())
                            .add(site.links().fullNameWithinSentence(path, other, named)));
            bases.merge(text, change.legalBasis(), (one, other) -> one.equals(other) ? one : one + "; " + other);
        }
        return units.entrySet().stream()
                .map(entry ->
                        new UnitFacts.Change(entry.getKey(), entry.getValue(), bases.getOrDefault(entry.getKey(), "")))
                .toList();
    }

    /** Tells the partners apart from each other and from namesakes in their province, but not from the unit itself. */
    private ListedUnits namesakes(AdministrativeUnit unit, List<AdministrativeUnit> partners) {
        AdministrativeUnits all = site.dataset().units();
        Set<AdministrativeUnit> listed = new LinkedHashSet<>(partners);
        for (AdministrativeUnit one : partners) {
            bearers.getOrDefault(ToneMarks.afterSyllables(one.name()), List.of()).stream()
                    .filter(other -> !other.code().equals(unit.code())
                            && all.areaOf(other.code()).equals(all.areaOf(one.code())))
                    .forEach(listed::add);
        }
        return site.links().listed(listed);
    }
}
