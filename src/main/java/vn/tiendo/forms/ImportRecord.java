package vn.tiendo.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.tiendo.intake.ReportedForms.Receipt;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.syntax.TableEdit;

/**
 * The record of imports: which form, when, from whom, and why it corrects published figures. A form that says nothing
 * new has come in all the same; one that is recorded already gets another day where the command line names one.
 */
final class ImportRecord {

    /** Its path in the data folder. */
    static final String FILE = "nguon/nhap.csv";

    private static final String DAY = "ngay_nhan";
    private static final String UNIT = "don_vi";
    private static final String YEAR = "nam";
    private static final String HASH = "sha256";
    private static final List<String> COLUMNS = List.of(DAY, UNIT, YEAR, "tep", HASH, "so_moi", "so_sua");

    private final ImportOptions options;
    private final TableEdit table;
    private final SortedMap<Integer, Map<String, String>> standing;
    private final Map<String, String> hashes = new HashMap<>();
    private final Set<String> files = new HashSet<>();

    private ImportRecord(ImportOptions options) throws IOException {
        this.options = options;
        Path file = options.data().resolve(FILE);
        this.table = Files.exists(file) ? TableEdit.of(Files.readAllBytes(file), COLUMNS) : TableEdit.empty(COLUMNS);
        this.standing = table.rows(COLUMNS);
    }

    /**
     * The record with what the forms add to it.
     *
     * @param handedIn what came in, also if it changes nothing
     */
    static ImportRecord with(Set<Receipt> handedIn, List<ImportChange> changes, ImportOptions options)
            throws IOException {
        Map<Receipt, List<ImportChange>> receipts = new LinkedHashMap<>();
        handedIn.forEach(one -> receipts.put(one, new ArrayList<>()));
        for (ImportChange change : changes) {
            receipts.computeIfAbsent(Receipt.of(change.entry()), one -> new ArrayList<>())
                    .add(change);
        }
        ImportRecord record = new ImportRecord(options);
        List<Map<String, String>> added = new ArrayList<>();
        SortedMap<Integer, Map<String, String>> moved = new TreeMap<>();
        for (var receipt : receipts.entrySet()) {
            List<Integer> known = record.linesOf(receipt.getKey());
            for (int line : known) {
                if (record.isOfAnotherDay(line)) {
                    record.files.add(receipt.getKey().file());
                    moved.put(line, Map.of(DAY, record.day(receipt.getKey())));
                }
            }
            if (known.isEmpty() || !receipt.getValue().isEmpty()) {
                record.files.add(receipt.getKey().file());
                added.add(record.row(receipt.getKey(), receipt.getValue()));
            }
        }
        record.table.set(moved);
        record.table.add(added);
        return record;
    }

    /** The lines that have the form already. */
    private List<Integer> linesOf(Receipt receipt) throws IOException {
        Map<String, String> same =
                Map.of(UNIT, receipt.unit().text(), YEAR, Integer.toString(receipt.year()), HASH, hash(receipt));
        return standing.entrySet().stream()
                .filter(row -> row.getValue().entrySet().containsAll(same.entrySet()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the command line names another day than a line. */
    private boolean isOfAnotherDay(int line) {
        String day = standing.getOrDefault(line, Map.of()).getOrDefault(DAY, "");
        return options.received()
                .filter(named -> !day.equals(named.toString()) && !day.equals(VietnameseFormat.date(named)))
                .isPresent();
    }

    private String hash(Receipt receipt) throws IOException {
        String known = hashes.get(receipt.file());
        if (known == null) {
            known = Sha256.of(Path.of(receipt.file()));
            hashes.put(receipt.file(), known);
        }
        return known;
    }

    private String day(Receipt receipt) throws IOException {
        return received(Path.of(receipt.file()), options.received()).toString();
    }

    private Map<String, String> row(Receipt receipt, List<ImportChange> changes) throws IOException {
        long added = changes.stream().filter(ImportChange::isNew).count();
        Map<String, String> row = new LinkedHashMap<>();
        row.put(DAY, day(receipt));
        row.put(UNIT, receipt.unit().text());
        row.put(YEAR, Integer.toString(receipt.year()));
        row.put("tep", String.valueOf(Path.of(receipt.file()).getFileName()));
        row.put(HASH, hash(receipt));
        row.put("so_moi", Long.toString(added));
        row.put("so_sua", Long.toString(changes.size() - added));
        // The record gets this column with the first correction.
        row.put(
                "ly_do",
                changes.stream().anyMatch(ImportChange::isCorrection)
                        ? options.reason().orElse("")
                        : "");
        return row;
    }

    /** Whether it stays as it is. */
    boolean isUnchanged() {
        return files.isEmpty();
    }

    /** The days that it gets, each with the number of forms of that day. */
    SortedMap<LocalDate, Integer> days() throws IOException {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        for (String file : files) {
            days.merge(received(Path.of(file), options.received()), 1, Integer::sum);
        }
        return days;
    }

    byte[] bytes() {
        return table.bytes();
    }

    /** The day given, else the day on which the file was saved; never from the clock. */
    static LocalDate received(Path file, Optional<LocalDate> named) throws IOException {
        return named.isPresent()
                ? named.get()
                : LocalDate.ofInstant(
                        Files.getLastModifiedTime(file).toInstant(), ZoneOffset.ofHours(7)); // in Viet Nam
    }
}
