package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.CsvFormReader;
import vn.tiendo.intake.CsvFormReader.CsvFormRow;
import vn.tiendo.intake.FormReader;
import vn.tiendo.intake.FormWords;
import vn.tiendo.intake.ReportedRow;
import vn.tiendo.load.CsvForms;
import vn.tiendo.model.Dataset;
import vn.tiendo.workbook.WorkbookReader;

/** Reads forms, whatever kind of file they are. */
final class FormSources {

    private final Dataset dataset;
    private final FormWords words;
    private final Diagnostics diagnostics;

    FormSources(Dataset dataset, FormWords words, Diagnostics diagnostics) {
        this.dataset = dataset;
        this.words = words;
        this.diagnostics = diagnostics;
    }

    List<ReportedRow> read(List<Path> files) throws IOException {
        List<ReportedRow> rows = new ArrayList<>();
        for (Path file : files) {
            rows.addAll(read(file));
        }
        reportTwice(rows);
        return rows;
    }

    private List<ReportedRow> read(Path file) throws IOException {
        String name = file.toString();
        if (Files.size(file) > WorkbookReader.MOST_BYTES) {
            diagnostics.add(DiagnosticCode.WORKBOOK_TOO_LARGE, SourceLocation.ofFile(name), "@file_bytes");
            return List.of();
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            List<CsvFormRow> cells = new ArrayList<>();
            new CsvForms(dataset).read(name, file, diagnostics, (line, row) -> cells.add(new CsvFormRow(line, row)));
            return new CsvFormReader(dataset, diagnostics).read(name, cells);
        }
        Diagnostics own = new Diagnostics();
        var sheets = WorkbookReader.read(name, Files.readAllBytes(file), own);
        diagnostics.addAll(own);
        return own.hasErrors() ? List.of() : new FormReader(dataset, words, diagnostics).read(name, sheets);
    }

    private void reportTwice(List<ReportedRow> rows) {
        Map<ReportedRow.About, ReportedRow> first = new HashMap<>();
        for (ReportedRow row : rows) {
            ReportedRow other = first.putIfAbsent(row.about(), row);
            if (other != null) {
                diagnostics.add(
                        DiagnosticCode.FORM_ROW_TWICE,
                        SourceLocation.ofFile(row.file() + ", " + row.place()),
                        other.file() + ", " + other.place());
            }
        }
    }
}
