package vn.tiendo.project;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The 34 provinces and 3,321 communes of 30 April 2026, and what they were before 1 July 2025. */
public final class OfficialUnits {

    private final List<OfficialUnit> units = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    /** The codes of former units, by the unit above them and their name without its kind. */
    private final Map<String, Set<String>> namesakes = new HashMap<>();

    private final Map<String, OfficialUnit> formerDistricts = new HashMap<>();

    /**
     * A unit that went into one of today's.
     *
     * @param into the official code of today's unit
     * @param wholly whether all of it did
     * @param district the official code of a commune's district; empty for others
     */
    record Origin(String into, OfficialUnit unit, boolean wholly, String district) {}

    public OfficialUnits() {
        for (String line : Resources.lines("huyen-cu.txt")) {
            String[] cells = line.split(";", -1);
            OfficialUnit district = new OfficialUnit(cells[0], cells[1], cells[2]);
            formerDistricts.put(cells[0], district);
            addNamesake(district, "");
        }
        for (String line : Resources.lines("don-vi.txt")) {
            String[] cells = line.split(";", -1);
            units.add(new OfficialUnit(cells[0], cells[1], cells[2]));
        }
        for (String line : Resources.lines("don-vi-cu.txt")) {
            String[] cells = line.split(";", -1);
            OfficialUnit unit = new OfficialUnit(cells[1], cells[2], cells[3]);
            Origin origin = new Origin(cells[0], unit, cells[4].isEmpty(), cells[5]);
            origins.add(origin);
            addNamesake(unit, origin.district());
        }
    }

    public List<OfficialUnit> all() {
        return List.copyOf(units);
    }

    Optional<OfficialUnit> of(String officialCode) {
        return units.stream()
                .filter(unit -> unit.officialCode().equals(officialCode))
                .findFirst();
    }

    /**
     * The units that somebody may mean by a code, such as {@code T24}, {@code 24}, {@code X31051} or {@code VN}, or by
     * a name, with or without its kind and diacritics.
     */
    public List<OfficialUnit> find(String written) {
        String wanted = folded(written);
        if (wanted.equals(folded(OfficialUnit.COUNTRY.code())) || wanted.equals(folded(OfficialUnit.COUNTRY.name()))) {
            return List.of(OfficialUnit.COUNTRY);
        }
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

    /** The communes of a province, by their official codes; for the country, the provinces and all communes. */
    List<OfficialUnit> below(OfficialUnit above) {
        return units.stream()
                .filter(unit -> above.isCountry() || unit.province().equals(above.officialCode()))
                .sorted(Comparator.comparing((OfficialUnit unit) -> !unit.isProvince()))
                .toList();
    }

    /** The former units that went into a unit; for the country, all of them. */
    List<Origin> originsOf(OfficialUnit unit) {
        return origins.stream()
                .filter(origin -> unit.isCountry() || origin.into().equals(unit.officialCode()))
                .toList();
    }

    /** A province as it was before 1 July 2025. */
    Optional<OfficialUnit> formerProvince(String officialCode) {
        return origins.stream()
                .map(Origin::unit)
                .filter(unit -> unit.officialCode().equals(officialCode) && unit.isProvince())
                .findFirst();
    }

    /** The name of a former unit without its kind, unless it shares that with another unit of its district. */
    String shortName(Origin origin) {
        return shortName(origin.unit(), origin.district());
    }

    /** The same for a former district among those of its province. */
    String shortName(OfficialUnit district) {
        return shortName(district, "");
    }

    private String shortName(OfficialUnit former, String district) {
        return namesakes.getOrDefault(place(former, district), Set.of()).size() > 1
                ? former.name()
                : former.shortName();
    }

    private static String place(OfficialUnit former, String district) {
        return former.province() + " " + district + " " + former.shortName();
    }

    private void addNamesake(OfficialUnit former, String district) {
        namesakes
                .computeIfAbsent(place(former, district), key -> new HashSet<>())
                .add(former.code());
    }

    /** A district as it was before 1 July 2025. */
    Optional<OfficialUnit> formerDistrict(String officialCode) {
        return Optional.ofNullable(formerDistricts.get(officialCode));
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
