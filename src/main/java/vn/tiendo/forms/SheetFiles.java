package vn.tiendo.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.CsvFormSheets;
import vn.tiendo.intake.FilledSheet;
import vn.tiendo.intake.FormReader;
import vn.tiendo.syntax.LooseTable;
import vn.tiendo.workbook.WorkbookReader;

/** The sheets of files of whatever kind: of workbooks, and of tables as text. */
final class SheetFiles {

    private SheetFiles() {}

    /** Whether a file is a table as text, by its name; Excel calls one “Unicode Text”, and its files end in txt. */
    static boolean isText(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".txt");
    }

    /** Whether a file is not too large, which is reported. */
    static boolean isOfSize(Path file, Diagnostics diagnostics) throws IOException {
        boolean isOfSize = Files.size(file) <= WorkbookReader.MOST_BYTES;
        if (!isOfSize) {
            diagnostics.add(DiagnosticCode.WORKBOOK_TOO_LARGE, SourceLocation.ofFile(file.toString()), "@file_bytes");
        }
        return isOfSize;
    }

    /** Whether a form is in a file, or what is left of one. */
    static boolean holdsForm(Path file) throws IOException {
        List<FilledSheet> sheets = sheets(file, new Diagnostics());
        return FormReader.isForm(sheets) || CsvFormSheets.isForm(sheets);
    }

    /**
     * The sheets of a workbook; a CSV file is one sheet without a name. Empty if the file is too large, which is
     * reported.
     */
    static List<FilledSheet> sheets(Path file, Diagnostics diagnostics) throws IOException {
        String name = file.toString();
        if (!isOfSize(file, diagnostics)) {
            return List.of();
        }
        if (!isText(name)) {
            return WorkbookReader.read(name, Files.readAllBytes(file), diagnostics);
        }
        return List.of(FilledSheet.ofText(LooseTable.read(name, file, diagnostics)));
    }
}
