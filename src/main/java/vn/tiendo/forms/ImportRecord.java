package vn.tiendo.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.syntax.TableEdit;

/** The record of imports: which form, when, from whom, and why it corrects published figures. */
final class ImportRecord {

    /** Its path in the data folder. */
    static final String FILE = "nguon/nhap.csv";

    private static final List<String> COLUMNS =
            List.of("ngay_nhan", "don_vi", "nam", "tep", "sha256", "so_moi", "so_sua");

    private ImportRecord() {}

    /** The record with one more row for each form that changes something. */
    static byte[] with(List<ImportChange> changes, ImportOptions options) throws IOException {
        Map<List<String>, List<ImportChange>> byForm = new LinkedHashMap<>();
        for (ImportChange change : changes) {
            List<String> form = List.of(
                    change.entry().file(),
                    change.entry().unit().text(),
                    Integer.toString(change.entry().year()));
            byForm.computeIfAbsent(form, one -> new ArrayList<>()).add(change);
        }
        List<Map<String, String>> records = new ArrayList<>();
        Map<String, String> hashes = new HashMap<>();
        for (var form : byForm.entrySet()) {
            Path file = Path.of(form.getKey().get(0));
            if (!hashes.containsKey(form.getKey().get(0))) {
                hashes.put(form.getKey().get(0), Sha256.of(file));
            }
            long added = form.getValue().stream().filter(ImportChange::isNew).count();
            Map<String, String> record = new LinkedHashMap<>();
            record.put("ngay_nhan", received(file, options.received()).toString());
            record.put("don_vi", form.getKey().get(1));
            record.put("nam", form.getKey().get(2));
            record.put("tep", String.valueOf(file.getFileName()));
            record.put("sha256", hashes.getOrDefault(form.getKey().get(0), ""));
            record.put("so_moi", Long.toString(added));
            record.put("so_sua", Long.toString(form.getValue().size() - added));
            // The record gets this column with the first correction.
            record.put(
                    "ly_do",
                    form.getValue().stream().anyMatch(ImportChange::isCorrection)
                            ? options.reason().orElse("")
                            : "");
            records.add(record);
        }
        Path standing = options.data().resolve(FILE);
        TableEdit edit = Files.exists(standing) ? TableEdit.of(Files.readAllBytes(standing)) : TableEdit.empty(COLUMNS);
        edit.add(records);
        return edit.bytes();
    }

    /** The day given, else the day on which the file was saved; never from the clock. */
    static LocalDate received(Path file, Optional<LocalDate> named) throws IOException {
        return named.isPresent()
                ? named.get()
                : LocalDate.ofInstant(
                        Files.getLastModifiedTime(file).toInstant(), ZoneOffset.ofHours(7)); // in Viet Nam
    }
}
