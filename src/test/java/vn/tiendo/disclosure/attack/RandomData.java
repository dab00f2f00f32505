package vn.tiendo.disclosure.attack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import vn.tiendo.disclosure.attack.RawData.Indicator;
import vn.tiendo.disclosure.attack.RawData.Merger;
import vn.tiendo.disclosure.attack.RawData.Partition;
import vn.tiendo.disclosure.attack.RawData.Unit;

/**
 * Made-up data in which everything holds that an attacker may use: sums over levels with and without rows, agencies, a
 * reorganisation within the year, categories with subtotals and overlaps, crossed dimensions, counts of one name in
 * several indicators, rates alone, special cells, rows that are not published, own figures beside computed ones,
 * corrections; from {@link #FIRST_WITH_DIVISIONS} on also units divided between several, and nobody at all in some.
 */
final class RandomData {

    /** Smaller seeds keep the data that once showed something. */
    static final long FIRST_WITH_DIVISIONS = 2000;

    private static final List<String> AGES = List.of("d30", "d3045", "t45");
    private static final List<String> SCHOOLING = List.of("dh", "sdh");

    private final SplittableRandom random;
    private final SortedMap<String, Unit> units = new TreeMap<>();
    private final List<Merger> mergers = new ArrayList<>();
    private final SortedMap<String, Indicator> indicators = new TreeMap<>();
    private final boolean divides;
    private final boolean reorganised;
    private final boolean byAge;
    private final boolean bySchooling;
    private final boolean crossed;
    private final boolean subtotal;
    private final boolean overlap;
    private final List<RawData> moments = new ArrayList<>();

    /**
     * The smallest counts that all others are sums of, by unit, year, age and schooling: women, all. What a divided unit
     * gave to another stands beside those of the whole, as {@code OLD>NEW}.
     */
    private final TreeMap<String, long[]> atoms = new TreeMap<>();

    private final int threshold;

    RandomData(long seed) {
        random = new SplittableRandom(seed);
        divides = seed >= FIRST_WITH_DIVISIONS;
        reorganised = divides || chance(35);
        byAge = chance(55);
        bySchooling = chance(30);
        crossed = byAge && bySchooling && chance(50);
        subtotal = byAge && chance(40);
        overlap = byAge && chance(40);
        threshold = chance(12) ? 5 : 3;
        makeUnits();
        makeIndicators();
        makeMoments();
    }

    List<RawData> moments() {
        return moments;
    }

    int threshold() {
        return threshold;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private void makeUnits() {
        boolean national = chance(20);
        if (national) {
            add("VN", "quoc_gia", "chinh_quyen", "", "", "");
        }
        for (int p = 0; p < (national ? 2 : 1); p++) {
            String province = "T" + p;
            add(province, "tinh", "chinh_quyen", national ? "VN" : "", "", "");
            for (int a = random.nextInt(4) - 1; a > 0; a--) {
                add("C" + p + a, "tinh", "co_quan", province, "", "");
            }
            if (reorganised || chance(50)) {
                makeDistricts(p, province);
            } else {
                makeCommunes("X" + p, province, "", "");
            }
        }
    }

    private void makeDistricts(int p, String province) {
        int districts = 1 + random.nextInt(2);
        for (int h = 0; h < districts; h++) {
            String district = "H" + p + h;
            add(district, "huyen", "chinh_quyen", province, "", reorganised ? "2025-06-30" : "");
            if (chance(25)) {
                add("P" + p + h, "huyen", "co_quan", district, "", reorganised ? "2025-06-30" : "");
            }
            List<String> old =
                    makeCommunes((reorganised ? "O" : "X") + p + h, district, "", reorganised ? "2025-06-30" : "");
            for (int from = 0; reorganised && from < old.size(); ) {
                int to = Math.min(old.size(), from + 1 + random.nextInt(3));
                String merged = "N" + p + h + from;
                add(merged, "xa", "chinh_quyen", province, "2025-07-01", "");
                if (divides && chance(70)) {
                    divide(old.subList(from, to), province, merged, merged + "b");
                } else {
                    old.subList(from, to).forEach(one -> mergers.add(new Merger(one, merged, true)));
                }
                from = to;
            }
        }
    }

    private void divide(List<String> olds, String province, String one, String other) {
        add(other, "xa", "chinh_quyen", province, "2025-07-01", "");
        boolean firstGoesWhole = olds.size() > 1 && chance(30);
        for (String old : olds) {
            if (firstGoesWhole && old.equals(olds.get(0))) {
                mergers.add(new Merger(old, one, true));
            } else {
                mergers.add(new Merger(old, one, false));
                mergers.add(new Merger(old, other, false));
            }
        }
    }

    private List<String> makeCommunes(String prefix, String parent, String from, String to) {
        List<String> made = new ArrayList<>();
        for (int x = 0; x < 2 + random.nextInt(3); x++) {
            add(prefix + x, "xa", "chinh_quyen", parent, from, to);
            made.add(prefix + x);
        }
        return made;
    }

    private void add(String code, String level, String type, String parent, String from, String to) {
        units.put(code, new Unit(code, level, type, parent, from, to));
    }

    private void makeIndicators() {
        String women = "Số nữ trong diện quy hoạch";
        indicators.put(
                "Q",
                new Indicator(
                        "Q",
                        "Tỷ lệ nữ trong diện quy hoạch",
                        true,
                        women,
                        "Tổng số trong diện quy hoạch",
                        chance(50),
                        true));
        if (chance(40)) {
            indicators.put("S", new Indicator("S", women, false, "", "", chance(60), chance(50)));
        }
        if (chance(40)) {
            indicators.put(
                    "D",
                    new Indicator(
                            "D",
                            "Tỷ lệ nữ quy hoạch được bồi dưỡng",
                            true,
                            "Số nữ được bồi dưỡng",
                            women,
                            chance(40),
                            chance(50)));
        }
    }

    private void makeMoments() {
        for (Unit unit : units.values()) {
            for (int year = 2024; year <= 2025; year++) {
                if (isLeaf(unit, year)) {
                    makeAtoms(unit.code(), year);
                }
            }
        }
        long choices = random.nextLong();
        moments.add(data(choices));
        for (int corrections = chance(35) ? 1 + random.nextInt(2) : 0; corrections > 0; corrections--) {
            List<String> keys =
                    atoms.keySet().stream().filter(key -> !key.contains(">")).toList();
            String corrected = keys.get(random.nextInt(keys.size()));
            String[] parts = corrected.split(" ");
            makeAtoms(parts[0], Integer.parseInt(parts[1]));
            moments.add(data(choices));
        }
    }

    /** Whether a unit is in force at the end of the year and nothing is below it. */
    private boolean isLeaf(Unit unit, int year) {
        return unit.isInForceAtTheEndOf(year)
                && !unit.level().equals("quoc_gia")
                && units.values().stream().noneMatch(one -> one.parent().equals(unit.code()));
    }

    private void makeAtoms(String unit, int year) {
        boolean fine = byAge || bySchooling;
        for (String age : byAge ? AGES : List.of("")) {
            for (String school : bySchooling ? SCHOOLING : List.of("")) {
                int all = fine ? random.nextInt(11) : 2 + random.nextInt(22);
                if (divides && chance(20)) {
                    all = 0;
                }
                int women = Math.min(all, chance(30) ? random.nextInt(3) : random.nextInt(all + 1));
                put(unit, year, age, school, women, all);
                List<Merger> parts = mergers.stream()
                        .filter(merger -> merger.oldUnit().equals(unit) && !merger.whole())
                        .toList();
                for (int i = 0; i < parts.size(); i++) { // two of each: half, rounded down and up
                    put(source(parts.get(i)), year, age, school, (women + i) / 2, (all + i) / 2);
                }
            }
        }
    }

    private void put(String unit, int year, String age, String school, long women, long all) {
        atoms.put(String.join(" ", unit, "" + year, age, school, "."), new long[] {women, all});
    }

    /** Whose counts go from an old unit to a new one. */
    private static String source(Merger merger) {
        return merger.whole() ? merger.oldUnit() : merger.oldUnit() + ">" + merger.newUnit();
    }

    private RawData data(long choices) {
        SortedMap<Cell, Measured> rows = new TreeMap<>();
        for (Unit unit : units.values()) {
            for (int year = 2024; year <= 2025; year++) {
                SplittableRandom own =
                        new SplittableRandom(choices + 31L * unit.code().hashCode() + year);
                if (isLeaf(unit, year)) {
                    addLeaf(rows, unit.code(), List.of(unit.code()), year, own);
                } else if (unit.isInForceAtTheEndOf(year)) {
                    addUpper(rows, unit.code(), year, own);
                } else if (year == 2024 && unit.code().startsWith("N") && own.nextInt(100) < 70) {
                    List<String> old = mergers.stream()
                            .filter(merger -> merger.newUnit().equals(unit.code()))
                            .map(RandomData::source)
                            .toList();
                    addLeaf(rows, unit.code(), old, year, own);
                } else if (year == 2025 && !unit.to().isEmpty() && own.nextInt(100) < 50) {
                    long all = 3 + own.nextInt(20);
                    rows.put(whole(unit.code(), "Q", year), Measured.share(own.nextInt((int) all + 1), all));
                }
            }
        }
        return new RawData(units, indicators, mergers, partitions(), rows);
    }

    private static Cell whole(String unit, String indicator, int year) {
        return new Cell(unit, indicator, "", year, "");
    }

    private List<Partition> partitions() {
        List<Partition> partitions = new ArrayList<>();
        if (byAge) {
            partitions.add(new Partition("tuoi", "", AGES));
            if (subtotal) {
                partitions.add(new Partition("tuoi", "d45", List.of("d30", "d3045")));
                partitions.add(new Partition("tuoi", "", List.of("d45", "t45")));
            }
        }
        if (bySchooling) {
            partitions.add(new Partition("trinh_do", "", SCHOOLING));
        }
        return partitions;
    }

    private void addLeaf(
            SortedMap<Cell, Measured> rows, String unit, Collection<String> from, int year, SplittableRandom own) {
        Cell whole = whole(unit, "Q", year);
        long[] sum = sum(from, year, AGES, SCHOOLING);
        rows.put(
                whole,
                own.nextInt(100) < 5 ? Measured.share(sum[0], sum[1]).unpublished() : Measured.share(sum[0], sum[1]));
        addCategories(rows, whole, from, year);
        if (indicators.containsKey("S") && own.nextInt(100) < 80) {
            rows.put(whole(unit, "S", year), Measured.count(sum[0]));
        }
        if (indicators.containsKey("D") && sum[0] > 0 && own.nextInt(100) < 80) {
            rows.put(whole(unit, "D", year), Measured.share(own.nextInt((int) sum[0] + 1), sum[0]));
        }
    }

    private void addCategories(SortedMap<Cell, Measured> rows, Cell whole, Collection<String> from, int year) {
        if (byAge) {
            AGES.forEach(age -> put(rows, whole, "tuoi=" + age, sum(from, year, List.of(age), SCHOOLING)));
            long[] young = sum(from, year, List.of("d30"), SCHOOLING);
            long[] middle = sum(from, year, List.of("d3045"), SCHOOLING);
            if (subtotal) {
                put(rows, whole, "tuoi=d45", new long[] {young[0] + middle[0], young[1] + middle[1]});
            }
            if (overlap) {
                put(rows, whole, "tuoi=d40", new long[] {young[0] + middle[0] / 2, young[1] + (middle[1] + 1) / 2});
            }
        }
        if (bySchooling) {
            SCHOOLING.forEach(school -> put(rows, whole, "trinh_do=" + school, sum(from, year, AGES, List.of(school))));
        }
        if (crossed) {
            for (String age : AGES) {
                for (String school : SCHOOLING) {
                    put(
                            rows,
                            whole,
                            "trinh_do=" + school + ",tuoi=" + age,
                            sum(from, year, List.of(age), List.of(school)));
                }
            }
        }
    }

    private static void put(SortedMap<Cell, Measured> rows, Cell whole, String categories, long[] counts) {
        rows.put(whole.ofCategories(categories), Measured.share(counts[0], counts[1]));
    }

    private void addUpper(SortedMap<Cell, Measured> rows, String unit, int year, SplittableRandom own) {
        List<String> leaves = leaves(unit, year);
        int choice = own.nextInt(100);
        if (leaves.isEmpty() || choice < 35) {
            return;
        }
        long[] sum = sum(leaves, year, AGES, SCHOOLING);
        Cell whole = whole(unit, "Q", year);
        rows.put(whole, upper(choice, sum));
        if (choice >= 55 && choice < 80) {
            addCategories(rows, whole, leaves, year);
        }
        if (indicators.containsKey("S") && own.nextInt(100) < 60) {
            rows.put(whole(unit, "S", year), Measured.count(sum[0]));
        }
        if (indicators.containsKey("D") && sum[0] > 0 && own.nextInt(100) < 40) {
            rows.put(whole(unit, "D", year), Measured.share(own.nextInt((int) sum[0] + 1), sum[0]));
        }
    }

    private static Measured upper(int choice, long[] sum) {
        if (choice < 42) {
            return Measured.sign("...");
        } else if (choice < 48) {
            return Measured.share(sum[0], sum[1]).unpublished();
        } else if (choice < 55 && sum[1] > 0) {
            return Measured.rate(BigDecimal.valueOf(100 * sum[0])
                    .divide(BigDecimal.valueOf(sum[1]), 1, RoundingMode.HALF_UP)
                    .toPlainString()
                    .replace('.', ','));
        } else if (choice < 88) {
            return Measured.share(sum[0], sum[1]);
        }
        return Measured.share(sum[0] + choice % 2, sum[1] + 2);
    }

    private List<String> leaves(String unit, int year) {
        List<String> leaves = new ArrayList<>();
        for (Unit one : units.values()) {
            if (one.parent().equals(unit) && one.isInForceAtTheEndOf(year)) {
                if (isLeaf(one, year)) {
                    leaves.add(one.code());
                } else {
                    leaves.addAll(leaves(one.code(), year));
                }
            }
        }
        return leaves;
    }

    private long[] sum(Collection<String> leaves, int year, List<String> ages, List<String> schooling) {
        long[] sum = new long[2];
        for (String leaf : leaves) {
            for (String age : byAge ? ages : List.of("")) {
                for (String school : bySchooling ? schooling : List.of("")) {
                    long[] atom = atoms.getOrDefault(String.join(" ", leaf, "" + year, age, school, "."), new long[2]);
                    sum[0] += atom[0];
                    sum[1] += atom[1];
                }
            }
        }
        return sum;
    }
}
