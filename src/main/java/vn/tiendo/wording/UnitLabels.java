package vn.tiendo.wording;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.ToneMarks;

/** The names of units in lists, tables and charts: the short name, unless another unit of the province has the same. */
public final class UnitLabels {

    /**
     * A name and the area in which it should be unique: the province, or for provinces the country. Different spellings
     * count as the same name.
     */
    private record Name(String area, String text) {
        Name {
            text = ToneMarks.afterSyllables(text);
        }
    }

    private final Messages messages;
    private final AdministrativeUnits units;
    private final LocalDate asOf;
    private final Map<Name, Set<String>> fullNames = new HashMap<>();
    private final Map<Name, Integer> bearers = new HashMap<>();
    /** Labels used so far, kept since lists and charts repeat them. */
    private final Map<AdminUnitCode, String> labels = new ConcurrentHashMap<>();

    /** Makes labels for the units that a site shows, as of a day. */
    public UnitLabels(
            Messages messages, AdministrativeUnits units, Collection<AdministrativeUnit> shown, LocalDate asOf) {
        this.messages = messages;
        this.units = units;
        this.asOf = asOf;
        for (AdministrativeUnit unit : shown) {
            fullNames
                    .computeIfAbsent(new Name(area(unit), unit.shortName()), name -> new TreeSet<>())
                    .add(ToneMarks.afterSyllables(unit.name()));
            bearers.merge(new Name(area(unit), unit.name()), 1, Integer::sum);
        }
    }

    /** The label with the unit's last day, if another shown unit has the same full name. */
    public String withEnd(AdministrativeUnit unit) {
        return withEnd(unit, of(unit));
    }

    /** The same for a longer name of the unit. */
    String withEnd(AdministrativeUnit unit, String name) {
        Optional<LocalDate> ended = unit.validTo().filter(last -> unit.isDissolvedBy(asOf));
        return ended.isPresent() && bearers.getOrDefault(new Name(area(unit), unit.name()), 0) > 1
                ? messages.text("unit.title.until", name, VietnameseFormat.date(ended.get()))
                : name;
    }

    /** The name of a unit, longer if another unit's would be the same. */
    public String of(AdministrativeUnit unit) {
        return labels.computeIfAbsent(unit.code(), code -> label(unit));
    }

    private String label(AdministrativeUnit unit) {
        String area = area(unit);
        boolean namesakes = fullNames
                        .getOrDefault(new Name(area, unit.shortName()), Set.of())
                        .size()
                > 1;
        return namesakes ? unit.name() : unit.shortName();
    }

    private String area(AdministrativeUnit unit) {
        return units.areaOf(unit.code()).map(area -> area.code().text()).orElse("");
    }
}
