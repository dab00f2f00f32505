package vn.tiendo.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Change;
import vn.tiendo.model.ChangeKind;

/** Finds what differs between the tables of two publications. */
public final class TableComparison {

    private static final String FIGURES = "quan-sat";
    private static final String UNITS = "don-vi";
    private static final String INDICATORS = "chi-tieu";
    private static final String TARGETS = "muc-tieu";
    private static final String ASSESSMENTS = "danh-gia";
    private static final String REORGANISATIONS = "sap-xep";
    private static final String[] FIGURE = {"don_vi", "chi_tieu", "phan_to", "nam", "phien_ban"};
    private static final String[] ASSESSMENT = {"don_vi", "chi_tieu", "muc_tieu", "moc"};
    /** The columns that {@link #value} reads. */
    private static final String[] VALUE = {"tu_so", "mau_so", "gia_tri", "gia_tri_chu", "ky_hieu", "trang_thai"};

    private final Map<String, CanonicalTable> before;
    private final Map<String, CanonicalTable> after;
    private final boolean sameScope;
    private final LoneSums loneSums;
    /** Units that have figures or assessments in both publications. */
    private final Set<String> shared;

    private final List<Change> changes = new ArrayList<>();
    private final SortedMap<String, CanonicalRow> unitsBefore;
    private final SortedMap<String, CanonicalRow> unitsAfter;
    /** For units that are gone: the units that they went into. */
    private final Map<String, SortedSet<String>> successors = new TreeMap<>();
    /** New code by old code, for units that only changed their code. */
    private final Map<String, String> sameUnit = new HashMap<>();

    private TableComparison(
            Map<String, CanonicalTable> before,
            Map<String, CanonicalTable> after,
            Set<String> uncomputed,
            boolean sameScope) {
        this.before = before;
        this.after = after;
        this.sameScope = sameScope;
        this.loneSums = new LoneSums(uncomputed, List.of(table(before, FIGURES), table(after, FIGURES)));
        this.shared = judgedIn(before);
        this.shared.retainAll(judgedIn(after));
        this.unitsBefore = byKey(before, UNITS, "ma_don_vi");
        this.unitsAfter = byKey(after, UNITS, "ma_don_vi");
    }

    /**
     * @param before tables by name
     * @param after tables by name
     * @param firstNewYear the first year that the earlier publication did not cover
     * @param uncomputed the codes of units for which one of them computes nothing, and the other one may
     * @param sameScope whether both are sites of the same unit; if not, only units in both are compared
     */
    public static List<Change> compare(
            Map<String, CanonicalTable> before,
            Map<String, CanonicalTable> after,
            int firstNewYear,
            Set<String> uncomputed,
            boolean sameScope) {
        TableComparison comparison = new TableComparison(before, after, uncomputed, sameScope);
        comparison.compareUnits();
        comparison.compareFigures(firstNewYear);
        comparison.compareIndicators();
        comparison.compareTargets();
        comparison.compareAssessments();
        return List.copyOf(comparison.changes);
    }

    private static Set<String> judgedIn(Map<String, CanonicalTable> tables) {
        Set<String> units = new HashSet<>();
        for (String name : List.of(FIGURES, ASSESSMENTS)) {
            table(tables, name).rows().forEach(row -> units.add(row.get("don_vi")));
        }
        return units;
    }

    private static CanonicalTable table(Map<String, CanonicalTable> tables, String name) {
        return tables.getOrDefault(name, CanonicalTable.EMPTY);
    }

    private static SortedMap<String, CanonicalRow> byKey(
            Map<String, CanonicalTable> tables, String name, String... columns) {
        return new TreeMap<>(unordered(tables, name, row -> true, row -> key(row, columns)));
    }

    /** Rows by key, unsorted: these tables grow with the years, and only the few rows that differ are sorted later. */
    private static Map<String, CanonicalRow> unordered(
            Map<String, CanonicalTable> tables,
            String name,
            Predicate<CanonicalRow> wanted,
            Function<CanonicalRow, String> key) {
        Map<String, CanonicalRow> rows = new HashMap<>();
        for (CanonicalRow row : table(tables, name).rows()) {
            if (wanted.test(row)) {
                rows.put(key.apply(row), row);
            }
        }
        return rows;
    }

    /** Joins cells with a character that no code or year has. */
    private static String key(CanonicalRow row, String... columns) {
        StringBuilder key = new StringBuilder();
        for (String column : columns) {
            key.append(row.get(column)).append('\u0001');
        }
        return key.toString();
    }

    private void compareUnits() {
        Map<String, List<CanonicalRow>> reorganisations = newReorganisations();
        unitsBefore.forEach((key, row) -> {
            String code = row.get("ma_don_vi");
            List<CanonicalRow> moves = reorganisations.getOrDefault(code, List.of());
            CanonicalRow now = unitsAfter.get(key);
            if (now == null && moves.isEmpty() && sameScope) {
                recodedOrRemoved(row);
            } else if (now != null) {
                compareUnit(row, now, moves);
            }
            if (!moves.isEmpty()) {
                addReorganisation(code, moves);
            }
        });
        Set<String> recoded = new TreeSet<>(sameUnit.values());
        Set<String> known = new TreeSet<>();
        successors.values().forEach(known::addAll);
        unitsAfter.forEach((key, row) -> {
            String code = row.get("ma_don_vi");
            if (sameScope && !unitsBefore.containsKey(key) && !recoded.contains(code) && !known.contains(code)) {
                add(ChangeKind.UNIT_NEW, code, "", "", "", "", "", row.get("ten"), "");
            }
        });
    }

    /** The reorganisations that the earlier publication did not have, by old unit. */
    private Map<String, List<CanonicalRow>> newReorganisations() {
        String[] key = {"ma_cu", "ma_moi", "ngay", "pham_vi"};
        Set<String> known = byKey(before, REORGANISATIONS, key).keySet();
        Map<String, List<CanonicalRow>> rows = new TreeMap<>();
        for (CanonicalRow row : table(after, REORGANISATIONS).rows()) {
            boolean gone = !unitsAfter.containsKey(row.get("ma_cu") + '\u0001');
            if (gone || !known.contains(key(row, key))) {
                rows.computeIfAbsent(row.get("ma_cu"), code -> new ArrayList<>())
                        .add(row);
            }
        }
        return rows;
    }

    private void addReorganisation(String code, List<CanonicalRow> moves) {
        SortedSet<String> into = new TreeSet<>();
        boolean whole = true;
        for (CanonicalRow move : moves) {
            into.add(move.get("ma_moi"));
            whole &= move.get("pham_vi").equals("toan_bo");
        }
        successors.put(code, into);
        CanonicalRow first = moves.get(0);
        add(
                whole && into.size() == 1 ? ChangeKind.UNIT_MERGED : ChangeKind.UNIT_SPLIT,
                code,
                "",
                "",
                first.get("ngay"),
                "",
                nameOf(code),
                String.join(", ", into),
                first.get("can_cu"));
    }

    private String nameOf(String code) {
        CanonicalRow row = unitsBefore.get(code + '\u0001');
        return row == null ? "" : row.get("ten");
    }

    /** A unit whose code is gone has a new code if a new unit has its name, level and place; else it was removed. */
    private void recodedOrRemoved(CanonicalRow row) {
        String code = row.get("ma_don_vi");
        List<String> same = new ArrayList<>();
        unitsAfter.forEach((key, other) -> {
            if (!unitsBefore.containsKey(key)
                    && other.get("ten").equals(row.get("ten"))
                    && other.get("cap").equals(row.get("cap"))
                    && other.get("truc_thuoc").equals(row.get("truc_thuoc"))) {
                same.add(other.get("ma_don_vi"));
            }
        });
        if (same.size() == 1) {
            sameUnit.put(code, same.get(0));
            add(ChangeKind.UNIT_RECODED, code, "", "", "", "", code, same.get(0), "");
        } else {
            add(ChangeKind.UNIT_REMOVED, code, "", "", "", "", row.get("ten"), "", "");
        }
    }

    private void compareUnit(CanonicalRow row, CanonicalRow now, List<CanonicalRow> moves) {
        String code = row.get("ma_don_vi");
        if (!row.get("ten").equals(now.get("ten"))) {
            add(ChangeKind.UNIT_RENAMED, code, "", "", "", "ten", row.get("ten"), now.get("ten"), "");
        }
        for (String column : List.of("cap", "loai", "truc_thuoc", "ma_hanh_chinh", "tu_ngay", "den_ngay")) {
            boolean follows = column.equals("den_ngay") && !moves.isEmpty();
            if (!follows && !row.get(column).equals(now.get(column))) {
                add(ChangeKind.UNIT_CHANGED, code, "", "", "", column, row.get(column), now.get(column), "");
            }
        }
    }

    private void compareFigures(int firstNewYear) {
        Map<String, CanonicalRow> old =
                unordered(before, FIGURES, this::isShared, row -> keyToday(key(row, FIGURE), row));
        Map<String, CanonicalRow> now = unordered(after, FIGURES, this::isShared, row -> key(row, FIGURE));
        inOrder(old, (key, row) -> !saysTheSame(row, now.get(key)))
                .forEach((key, row) -> revisedOrGone(row, now.get(key)));
        inOrder(now, (key, row) -> !old.containsKey(key)).forEach((key, row) -> newFigure(row, firstNewYear));
    }

    /** The wanted rows, sorted by key. */
    private static SortedMap<String, CanonicalRow> inOrder(
            Map<String, CanonicalRow> rows, BiPredicate<String, CanonicalRow> wanted) {
        SortedMap<String, CanonicalRow> found = new TreeMap<>();
        rows.forEach((key, row) -> {
            if (wanted.test(key, row)) {
                found.put(key, row);
            }
        });
        return found;
    }

    private static boolean saysTheSame(CanonicalRow row, @Nullable CanonicalRow today) {
        return today != null && (row.hasTheCellsOf(today, VALUE) || value(row).equals(value(today)));
    }

    private void revisedOrGone(CanonicalRow row, @Nullable CanonicalRow today) {
        if (today != null) {
            figure(ChangeKind.FIGURE_REVISED, today, told(row), told(today), reason(row, today));
            return;
        }
        SortedSet<String> into = successors.getOrDefault(row.get("don_vi"), new TreeSet<>());
        boolean moved =
                successors.containsKey(row.get("don_vi")) && !unitsAfter.containsKey(row.get("don_vi") + '\u0001');
        figure(
                moved ? ChangeKind.FIGURE_MOVED : ChangeKind.FIGURE_REMOVED,
                row,
                told(row),
                moved ? String.join(", ", into) : "",
                "");
    }

    private void newFigure(CanonicalRow row, int firstNewYear) {
        boolean covered = isYear(row.get("nam")) && Integer.parseInt(row.get("nam")) < firstNewYear;
        figure(
                covered && unitsBefore.containsKey(row.get("don_vi") + '\u0001')
                        ? ChangeKind.FIGURE_ADDED
                        : ChangeKind.FIGURE_NEW,
                row,
                "",
                told(row),
                covered ? row.get("ghi_chu") : "");
    }

    private static boolean isYear(String text) {
        return text.matches("\\d{4}");
    }

    private boolean isShared(CanonicalRow row) {
        return (sameScope || shared.contains(row.get("don_vi"))) && !loneSums.contain(row);
    }

    /** The key with today's code of the row's unit; a key begins with that code. */
    private String keyToday(String key, CanonicalRow row) {
        if (sameUnit.isEmpty()) {
            return key;
        }
        String code = row.get("don_vi");
        return sameUnit.getOrDefault(code, code) + key.substring(code.length());
    }

    /**
     * What a figure says: counts, value or special sign, and its status unless official: a change from preliminary to
     * official is a change.
     */
    private static String value(CanonicalRow row) {
        return withReservations(row, status(row));
    }

    /** The same as it is told: with how many units a computed figure rests on, without which it may not stand. */
    private static String told(CanonicalRow row) {
        String reported = row.get("da_bao_cao");
        return reported.isEmpty() || !row.get("ky_hieu").isEmpty()
                ? value(row)
                : withReservations(row, status(row), reported + "/" + row.get("can_bao_cao"));
    }

    private static String status(CanonicalRow row) {
        return row.get("trang_thai").equals("chinh_thuc") ? "" : row.get("trang_thai");
    }

    private static String withReservations(CanonicalRow row, String... reservations) {
        String counts = row.get("tu_so").isEmpty() ? "" : row.get("tu_so") + "/" + row.get("mau_so");
        // Older snapshots have words in the column of numbers.
        String text = Stream.of(counts, row.get("gia_tri"), row.get("gia_tri_chu"), row.get("ky_hieu"))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
        String told = Stream.of(reservations).filter(one -> !one.isEmpty()).collect(Collectors.joining("; "));
        return told.isEmpty() ? text : text + " (" + told + ")";
    }

    /** The reason for a change: the row's note, if it is new. Computed figures have no notes. */
    private static String reason(CanonicalRow row, CanonicalRow today) {
        return row.get("ghi_chu").equals(today.get("ghi_chu")) ? "" : today.get("ghi_chu");
    }

    private void figure(ChangeKind kind, CanonicalRow row, String from, String to, String reason) {
        String version = row.get("phien_ban");
        String item = row.get("phan_to");
        String named = version.isEmpty() ? item : (item.isEmpty() ? version : item + ", " + version);
        add(kind, row.get("don_vi"), row.get("chi_tieu"), named, row.get("nam"), "", from, to, reason);
    }

    private void compareIndicators() {
        compareRows(
                INDICATORS,
                "ma_chi_tieu",
                ChangeKind.DEFINITION_NEW,
                ChangeKind.DEFINITION_REMOVED,
                ChangeKind.DEFINITION_CHANGED);
    }

    private void compareTargets() {
        compareRows(
                TARGETS, "ma_muc_tieu", ChangeKind.TARGET_NEW, ChangeKind.TARGET_REMOVED, ChangeKind.TARGET_CHANGED);
    }

    private void compareRows(String table, String code, ChangeKind added, ChangeKind removed, ChangeKind changed) {
        SortedMap<String, CanonicalRow> old = byKey(before, table, code);
        SortedMap<String, CanonicalRow> now = byKey(after, table, code);
        Set<String> columns = new TreeSet<>(table(before, table).columns());
        columns.retainAll(table(after, table).columns());
        old.forEach((key, row) -> {
            CanonicalRow today = now.get(key);
            if (today == null) {
                addItem(removed, table, row, row.get(code), "", row.get("ten"), "");
                return;
            }
            for (String column : columns) {
                if (!row.get(column).equals(today.get(column))) {
                    addItem(changed, table, today, row.get(code), column, row.get(column), today.get(column));
                }
            }
        });
        now.forEach((key, row) -> {
            if (!old.containsKey(key)) {
                addItem(added, table, row, row.get(code), "", "", row.get("ten"));
            }
        });
    }

    private void addItem(
            ChangeKind kind, String table, CanonicalRow row, String code, String field, String from, String to) {
        boolean target = table.equals(TARGETS);
        if (target && !sameScope && field.isEmpty()) {
            return; // a plan of units that only one of the two sites covers
        }
        add(
                kind,
                "",
                target ? row.get("chi_tieu") : code,
                target ? code : "",
                target ? row.get("moc") : "",
                field,
                from,
                to,
                target ? row.get("can_cu_dieu_chinh") : "");
    }

    private void compareAssessments() {
        Map<String, CanonicalRow> old = unordered(before, ASSESSMENTS, row -> true, row -> key(row, ASSESSMENT));
        Map<String, CanonicalRow> now = unordered(after, ASSESSMENTS, row -> true, row -> key(row, ASSESSMENT));
        inOrder(old, (key, row) -> hasOtherStatus(row, now.get(keyToday(key, row))))
                .forEach((key, row) -> statusChanged(row, now.get(keyToday(key, row))));
    }

    private boolean hasOtherStatus(CanonicalRow row, @Nullable CanonicalRow today) {
        return today != null
                && !loneSums.mayDecide(row)
                && !row.get("trang_thai").equals(today.get("trang_thai"));
    }

    private void statusChanged(CanonicalRow row, @Nullable CanonicalRow today) {
        add(
                ChangeKind.STATUS_CHANGED,
                row.get("don_vi"),
                row.get("chi_tieu"),
                row.get("muc_tieu"),
                row.get("moc"),
                "trang_thai",
                row.get("trang_thai"),
                today == null ? "" : today.get("trang_thai"),
                "");
    }

    private void add(
            ChangeKind kind,
            String unit,
            String indicator,
            String item,
            String year,
            String field,
            String from,
            String to,
            String reason) {
        changes.add(new Change(kind, unit, indicator, item, year, field, from, to, reason));
    }
}
