package vn.tiendo.intake;

import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.load.DatasetNames;
import vn.tiendo.load.FormMapping;
import vn.tiendo.load.MappedTable;
import vn.tiendo.model.Dataset;
import vn.tiendo.syntax.FormText;

/** Reads tables that somebody drew by hand, as a mapping says; reports every doubtful cell instead of taking it. */
public final class FreeFormReader {

    private final Dataset dataset;
    private final FormMapping mapping;
    private final FormWords words;
    private final Diagnostics diagnostics;
    private final NameFinder names;

    public FreeFormReader(Dataset dataset, FormMapping mapping, FormWords words, Diagnostics diagnostics) {
        this.dataset = dataset;
        this.mapping = mapping;
        this.words = words;
        this.diagnostics = diagnostics;
        this.names = new NameFinder(dataset, mapping, new DatasetNames(dataset), diagnostics);
    }

    /** The content of the tables that the mapping knows. */
    public List<ReportedRow> read(String file, List<FilledSheet> sheets) {
        FigureCollector collector = new FigureCollector(file, diagnostics);
        for (MappedTable table : mapping.tables()) {
            List<FilledSheet> meant = sheetsOf(table, sheets);
            if (meant.isEmpty()) {
                diagnostics.add(
                        DiagnosticCode.MAPPED_SHEET_MISSING,
                        SourceLocation.ofFile(file),
                        table.sheet(),
                        sheets.stream().map(FilledSheet::name).collect(Collectors.joining(", ")));
            }
            for (FilledSheet sheet : meant) {
                if (sheet.shape().isHidden() && !table.readsHidden()) {
                    diagnostics.add(DiagnosticCode.HIDDEN_FIGURES, SourceLocation.ofSpot(file, sheet.spot()), "@sheet");
                } else {
                    new FreeFormTable(file, new SheetGrid(sheet), table, dataset, names, words, diagnostics)
                            .read(collector);
                }
            }
        }
        reportHiddenSheets(file, sheets);
        return collector.rows();
    }

    private static List<FilledSheet> sheetsOf(MappedTable table, List<FilledSheet> sheets) {
        List<FilledSheet> visible =
                sheets.stream().filter(sheet -> !sheet.shape().isHidden()).toList();
        if (table.sheet().equals(FormMapping.EVERY_SHEET)) {
            return table.readsHidden() ? sheets : visible;
        }
        if (table.sheet().isEmpty()) {
            return visible.size() == 1 ? visible : List.of();
        }
        String wanted = FormText.folded(table.sheet());
        return sheets.stream()
                .filter(sheet -> FormText.folded(sheet.name()).equals(wanted))
                .toList();
    }

    /** Reports hidden sheets that the mapping does not name: they may hold figures that the sender forgot. */
    private void reportHiddenSheets(String file, List<FilledSheet> sheets) {
        for (FilledSheet sheet : sheets) {
            boolean isNamed = mapping.tables().stream()
                    .anyMatch(table -> table.readsHidden()
                            || FormText.folded(table.sheet()).equals(FormText.folded(sheet.name())));
            if (sheet.shape().isHidden() && !isNamed && !sheet.cells().isEmpty()) {
                diagnostics.add(DiagnosticCode.HIDDEN_SHEET_LEFT_OUT, SourceLocation.ofSpot(file, sheet.spot()));
            }
        }
    }
}
