package vn.tiendo.forms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.build.BuildProgress;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.CsvFormReader;
import vn.tiendo.intake.CsvFormSheets;
import vn.tiendo.intake.FilledSheet;
import vn.tiendo.intake.FormCsv;
import vn.tiendo.intake.FormReader;
import vn.tiendo.intake.FormWords;
import vn.tiendo.intake.FreeFormReader;
import vn.tiendo.intake.ReportedForms;
import vn.tiendo.intake.ReportedForms.Receipt;
import vn.tiendo.intake.ReportedRow;
import vn.tiendo.intake.StandingEntries;
import vn.tiendo.load.CsvForms;
import vn.tiendo.load.FormMapping;
import vn.tiendo.model.Dataset;
import vn.tiendo.workbook.WorkbookReader;

/** Reads forms of whatever kind of file. */
final class FormSources {

    private final Dataset dataset;
    private final FormWords words;
    private final Optional<FormMapping> mapping;
    private final boolean hasTables;
    private final Diagnostics diagnostics;
    private final FormReader forms;
    private final CsvFormReader csvForms;

    /**
     * @param mapping empty also if it is faulty
     * @param hasTables whether files other than forms are tables drawn by hand: only a mapping can tell what these say
     */
    FormSources(
            Dataset dataset,
            FormWords words,
            Optional<FormMapping> mapping,
            boolean hasTables,
            Diagnostics diagnostics) {
        this.dataset = dataset;
        this.words = words;
        this.mapping = mapping;
        this.hasTables = hasTables;
        this.diagnostics = diagnostics;
        this.forms = new FormReader(dataset, words, diagnostics);
        this.csvForms = new CsvFormReader(dataset, words, diagnostics);
    }

    ReportedForms read(List<Path> files, BuildProgress progress) throws IOException {
        ReportedForms read = ReportedForms.NOTHING;
        for (int i = 0; i < files.size(); i++) {
            read = read.and(read(files.get(i)));
            progress.filesDone(i + 1, files.size());
        }
        return new TwiceReported(new StandingEntries(dataset, words), diagnostics).leftOut(read);
    }

    /** What came from whoever filled it in: forms that somebody typed into, tables drawn by hand. */
    Set<Receipt> handedIn(ReportedForms read) {
        Set<Receipt> receipts = new LinkedHashSet<>(forms.touched());
        receipts.addAll(csvForms.touched());
        Set<String> files = receipts.stream().map(Receipt::file).collect(Collectors.toSet());
        read.figures().stream().filter(ReportedRow::isDrawn).forEach(row -> files.add(row.file()));
        read.entries().stream()
                .filter(entry -> files.contains(entry.file()))
                .forEach(entry -> receipts.add(Receipt.of(entry)));
        return receipts;
    }

    private ReportedForms read(Path file) throws IOException {
        String name = file.toString();
        Diagnostics own = new Diagnostics();
        List<FilledSheet> sheets = SheetFiles.sheets(file, own);
        if (SheetFiles.isText(name) && (FormReader.isForm(sheets) || (own.hasErrors() && isMarked(file)))) {
            // Excel writes what it shows, which may be rounded.
            diagnostics.add(DiagnosticCode.WORKBOOK_UNREADABLE, SourceLocation.ofFile(name), "@saved_as_csv");
            return ReportedForms.NOTHING;
        }
        if (SheetFiles.isText(name) && (!hasTables || CsvFormSheets.isForm(sheets))) {
            return csvForm(name, file);
        }
        diagnostics.addAll(own);
        if (own.hasErrors()) {
            return ReportedForms.NOTHING;
        }
        UnreadRemarks.report(name, sheets, diagnostics);
        if (!FormReader.isForm(sheets) && CsvFormSheets.isForm(sheets)) {
            return ReportedForms.ofFigures(
                    csvForms.read(name, new CsvFormSheets(dataset, diagnostics).rows(name, sheets)));
        }
        if (!hasTables || FormReader.isForm(sheets)) {
            return forms.read(name, sheets);
        }
        return mapping.map(known -> new FreeFormReader(dataset, known, words, diagnostics).read(name, sheets))
                .map(ReportedForms::ofFigures)
                .orElse(ReportedForms.NOTHING);
    }

    /** Whether a file whose characters cannot be read has the mark of a form, which is ASCII. */
    private static boolean isMarked(Path file) throws IOException {
        return Files.size(file) <= WorkbookReader.MOST_BYTES
                && FormReader.isMarked(Files.readString(file, StandardCharsets.ISO_8859_1));
    }

    private ReportedForms csvForm(String name, Path file) throws IOException {
        if (!SheetFiles.isOfSize(file, diagnostics)) {
            return ReportedForms.NOTHING;
        }
        List<CsvFormReader.Row> cells = new ArrayList<>();
        new CsvForms(dataset)
                .read(
                        name,
                        file,
                        FormCsv.PREFILLED,
                        diagnostics,
                        (line, row) -> cells.add(new CsvFormReader.Row(line, row)));
        return ReportedForms.ofFigures(csvForms.read(name, cells));
    }
}
