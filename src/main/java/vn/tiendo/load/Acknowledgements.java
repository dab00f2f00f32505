package vn.tiendo.load;

import static vn.tiendo.syntax.Column.optional;
import static vn.tiendo.syntax.Column.required;
import static vn.tiendo.syntax.Column.requiredProse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.Severity;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.CsvRow;
import vn.tiendo.syntax.CsvTable;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.TableForm;

/**
 * {@code xac-nhan.csv}: warnings whose data somebody has checked and found right, one in each row. They are counted but
 * no longer shown; a row without its warning is reported itself.
 */
public final class Acknowledgements {

    private static final Column FILE = required("tep");
    private static final Column KEY = required("khoa");
    private static final Column CODE = required("ma");
    private static final Column REASON = requiredProse("ly_do");
    private static final Column DAY = optional("ngay");
    static final TableForm FORM = TableForm.of(FILE, KEY, CODE, REASON, DAY);

    /** Identifies a warning, wherever its row is in the file. */
    private record Warning(String file, String key, String code) {

        static Warning of(String file, String key, String code) {
            return new Warning(
                    file.replace('\\', '/').strip(),
                    key.replaceAll("\\s*/\\s*", "/").strip().toLowerCase(Locale.ROOT),
                    code.strip().toUpperCase(Locale.ROOT));
        }
    }

    private final Map<Warning, CsvRow> rows = new LinkedHashMap<>();

    private Acknowledgements() {}

    /**
     * The diagnostics that are still to be shown.
     *
     * @param acknowledged how many warnings were left out
     */
    public record Findings(List<Diagnostic> diagnostics, int acknowledged) {

        public Findings {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Leaves out the warnings that were acknowledged, and gives the others their keys.
     *
     * @param complete whether all checks were made, so that a row without its warning is out of date
     */
    public static Findings apply(Path dataFolder, Diagnostics found, boolean complete) throws IOException {
        // Faults of the file itself were reported when the data were read.
        Acknowledgements acknowledgements = new Acknowledgements();
        acknowledgements.read(dataFolder, new Diagnostics());
        RowKeys keys = new RowKeys(dataFolder);
        List<Diagnostic> left = new ArrayList<>();
        Set<Warning> used = new HashSet<>();
        int acknowledged = 0;
        for (Diagnostic diagnostic : found.sorted()) {
            if (diagnostic.severity() != Severity.WARNING) {
                left.add(diagnostic);
                continue;
            }
            String key = keys.of(diagnostic);
            Optional<Warning> row = acknowledgements.find(diagnostic, key);
            if (row.isPresent()) {
                used.add(row.get());
                acknowledged++;
            } else {
                left.add(diagnostic.withKey(key));
            }
        }
        if (complete && !found.hasErrors()) {
            left.addAll(acknowledgements.without(used));
        }
        return new Findings(left, acknowledged);
    }

    /** Reports what is wrong with the file. */
    static void check(Path dataFolder, Diagnostics diagnostics) throws IOException {
        new Acknowledgements().read(dataFolder, diagnostics);
    }

    private void read(Path dataFolder, Diagnostics diagnostics) throws IOException {
        Path path = dataFolder.resolve(DataFolder.ACKNOWLEDGEMENTS);
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            CsvTable.read(DataFile.of(DataFolder.ACKNOWLEDGEMENTS, path), FORM, diagnostics, this::read);
        }
    }

    private void read(CsvRow row) {
        String file = row.text(FILE);
        String key = row.text(KEY);
        String code = row.text(CODE);
        row.text(REASON);
        row.date(DAY);
        if (!code.isEmpty() && !isWarning(code)) {
            row.report(DiagnosticCode.NOT_A_WARNING, CODE);
        }
        if (row.isFaulty()) {
            return;
        }
        CsvRow first = rows.putIfAbsent(Warning.of(file, key, code), row);
        if (first != null) {
            row.report(
                    DiagnosticCode.DUPLICATE_ROW,
                    KEY,
                    DataFolder.ACKNOWLEDGEMENTS + ":" + first.line(),
                    file + " / " + key + " / " + code);
        }
    }

    private static boolean isWarning(String id) {
        return Arrays.stream(DiagnosticCode.values())
                .anyMatch(
                        code -> code.severity() == Severity.WARNING && code.id().equalsIgnoreCase(id));
    }

    /** The row for a warning; a path may begin with the name of the data folder, as messages write it. */
    private Optional<Warning> find(Diagnostic diagnostic, String key) {
        String file = diagnostic.location().file();
        Warning exact = Warning.of(file, key, diagnostic.code().id());
        return rows.containsKey(exact)
                ? Optional.of(exact)
                : rows.keySet().stream()
                        .filter(row -> row.key().equals(exact.key())
                                && row.code().equals(exact.code())
                                && row.file().endsWith("/" + file))
                        .findFirst();
    }

    private List<Diagnostic> without(Set<Warning> used) {
        List<Diagnostic> unused = new ArrayList<>();
        rows.forEach((warning, row) -> {
            if (!used.contains(warning)) {
                unused.add(new Diagnostic(
                        DiagnosticCode.ACKNOWLEDGEMENT_OF_NOTHING,
                        SourceLocation.ofCell(DataFolder.ACKNOWLEDGEMENTS, row.line(), KEY.name(), row.text(KEY)),
                        List.of(row.text(FILE), row.text(CODE))));
            }
        });
        return unused;
    }
}
