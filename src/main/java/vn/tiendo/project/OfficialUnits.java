package vn.tiendo.project;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The 34 provinces and 3,321 communes of 30 April 2026, and what they were before 1 July 2025. */
public final class OfficialUnits {

    private final List<OfficialUnit> units = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();

    /**
     * A unit that went into one of today.
     *
     * @param into the official code of the unit of today
     * @param wholly whether all of it did
     */
    record Origin(String into, OfficialUnit unit, boolean wholly) {}

    public OfficialUnits() {
        for (String line : Resources.lines("don-vi.txt")) {
            String[] cells = line.split(";", -1);
            units.add(new OfficialUnit(cells[0], cells[1], cells[2]));
        }
        for (String line : Resources.lines("don-vi-cu.txt")) {
            String[] cells = line.split(";", -1);
            origins.add(new Origin(cells[0], new OfficialUnit(cells[1], cells[2], cells[3]), cells[4].isEmpty()));
        }
    }

    public List<OfficialUnit> all() {
        return List.copyOf(units);
    }

    /** The unit of an official code. */
    Optional<OfficialUnit> of(String officialCode) {
        return units.stream()
                .filter(unit -> unit.officialCode().equals(officialCode))
                .findFirst();
    }

    /**
     * The units that somebody may mean by a code, such as {@code T24}, {@code 24} or {@code X31051}, or by a name, with
     * or without its kind and its diacritics.
     */
    public List<OfficialUnit> find(String written) {
        String wanted = folded(written);
        List<OfficialUnit> byCode = units.stream()
                .filter(unit -> unit.officialCode().equals(wanted)
                        || folded(unit.code()).equals(wanted))
                .toList();
        if (!byCode.isEmpty()) {
            return byCode;
        }
        List<OfficialUnit> byName = units.stream()
                .filter(unit -> folded(unit.name()).equals(wanted))
                .toList();
        return byName.isEmpty()
                ? units.stream()
                        .filter(unit -> folded(unit.shortName()).equals(wanted))
                        .toList()
                : byName;
    }

    /** The communes of a province, by their official codes. */
    List<OfficialUnit> below(OfficialUnit province) {
        return units.stream()
                .filter(unit -> unit.province().equals(province.officialCode()))
                .toList();
    }

    /** What went into a unit. */
    List<Origin> originsOf(OfficialUnit unit) {
        return origins.stream()
                .filter(origin -> origin.into().equals(unit.officialCode()))
                .toList();
    }

    /** A province as it was before 1 July 2025. */
    Optional<OfficialUnit> formerProvince(String officialCode) {
        return origins.stream()
                .map(Origin::unit)
                .filter(unit -> unit.officialCode().equals(officialCode) && unit.isProvince())
                .findFirst();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
