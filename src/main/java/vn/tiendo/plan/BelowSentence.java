package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.language.TextRun;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.wording.StatusTally;
import vn.tiendo.wording.SummarySentence;
import vn.tiendo.wording.TrackedIndicator;

/** The opening sentence about a unit that is not there yet, or has no figures of its own, if units below it have some. */
final class BelowSentence {

    private final SiteParts site;
    private final Messages messages;

    BelowSentence(SiteParts site) {
        this.site = site;
        this.messages = site.messages();
    }

    /** @param illustrative whether it counts a unit with illustrative figures */
    record Opening(List<TextRun> sentence, boolean illustrative) {}

    /** How many targets of the unit have which status; nothing before the unit is there. */
    List<TextRun> counts(AdministrativeUnit unit, List<TrackedIndicator> tracked) {
        return unit.hasBegunBy(site.progress().asOf())
                ? site.wording().summary().counts(tracked)
                : List.of();
    }

    /** About the highest level with a figure; empty if the unit has a figure itself, or none below it has one. */
    Optional<Opening> of(AdministrativeUnit unit) {
        if (!unit.hasBegunBy(site.progress().asOf())) {
            return Optional.of(new Opening(
                    site.wording()
                            .summary()
                            .notBegun(
                                    site.progress().asOf(),
                                    unit.name(),
                                    unit.validFrom().orElseThrow()),
                    false));
        }
        if (SummarySentence.chief(site.tracked().of(unit.code())).isPresent()) {
            return Optional.empty();
        }
        LocalDate day = UnitsBelowMaker.dayInForce(unit, site.progress().asOf());
        List<AdministrativeUnit> below = site.dataset().units().descendantsOf(unit.code()).stream()
                .filter(one -> site.scope().hasPage(one.code()) && one.isInForceOn(day))
                .toList();
        for (AdministrativeLevel level : AdministrativeLevel.values()) {
            List<AdministrativeUnit> ofLevel =
                    below.stream().filter(one -> one.level() == level).toList();
            int withFigure = (int) ofLevel.stream().filter(this::hasFigure).count();
            if (withFigure > 0) {
                StatusTally tally = StatusTally.of(ofLevel.stream()
                        .flatMap(one -> site.progress().ofUnit(one.code()).stream())
                        .toList());
                List<TextRun> sentence = site.wording()
                        .summary()
                        .ofUnitsBelow(
                                site.progress().asOf(),
                                unit.name(),
                                counted(ofLevel, level),
                                withFigure,
                                ofLevel.size(),
                                listsAll(unit),
                                tally);
                return Optional.of(new Opening(
                        sentence, ofLevel.stream().flatMap(this::tracked).anyMatch(TrackedIndicator::hasIllustrative)));
            }
        }
        return Optional.empty();
    }

    private boolean listsAll(AdministrativeUnit unit) {
        return Stream.concat(Stream.of(unit), site.dataset().units().descendantsOf(unit.code()).stream())
                .allMatch(site.scope()::listsAllBelow);
    }

    private boolean hasFigure(AdministrativeUnit unit) {
        return tracked(unit).anyMatch(tracked -> tracked.latestFigure().isPresent());
    }

    private Stream<TrackedIndicator> tracked(AdministrativeUnit unit) {
        return site.tracked().of(unit.code()).stream();
    }

    /** {@code xã} if all units are such; else {@code đơn vị cấp xã}. */
    private String counted(List<AdministrativeUnit> units, AdministrativeLevel level) {
        String type = messages.text("level.type." + level.token());
        return units.stream().allMatch(unit -> unit.name().startsWith(FirstLetter.upper(type) + " "))
                ? type
                : messages.text("level.units", type);
    }
}
