package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.PlaceText;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.load.MappedColumn;
import vn.tiendo.load.MappedSource;
import vn.tiendo.load.MappedTable;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.ColumnLetters;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Spot;
import vn.tiendo.syntax.FormText;

/** One table on one sheet. */
final class FreeFormTable {

    private final String file;
    private final SheetGrid grid;
    private final MappedTable table;
    private final Dataset dataset;
    private final NameFinder names;
    private final Diagnostics diagnostics;
    private final FreeFormEntries entries;
    private final Map<Integer, MappedColumn> figures = new TreeMap<>();
    private final Map<Integer, FilledCell> lastNames = new HashMap<>();
    private final Map<String, Boolean> knownTotals = new HashMap<>();
    private final List<String> totals = new ArrayList<>();
    private boolean inFooter;

    FreeFormTable(
            String file,
            SheetGrid grid,
            MappedTable table,
            Dataset dataset,
            NameFinder names,
            FormWords words,
            Diagnostics diagnostics) {
        this.file = file;
        this.grid = grid;
        this.table = table;
        this.dataset = dataset;
        this.names = names;
        this.diagnostics = diagnostics;
        this.entries = new FreeFormEntries(new EntryReader(dataset, words, diagnostics), diagnostics);
        table.figures().forEach(one -> figures.put(one.column(), one));
    }

    void read(FigureCollector collector) {
        if (!isComplete() || !headsAreAsMapped()) {
            return;
        }
        Map<FormColumn, String> common = new EnumMap<>(FormColumn.class);
        table.entries()
                .forEach((name, text) -> FormColumn.ALL.find(name).ifPresent(column -> common.put(column, text)));
        for (var row : grid.rows()
                .subMap(table.rows().first(), table.rows().last() + 1)
                .entrySet()) {
            List<FilledCell> cells = figureCells(row.getKey(), row.getValue());
            if (!cells.isEmpty() && isWanted(row.getKey(), row.getValue(), cells)) {
                cells.forEach(cell -> read(cell, common, collector));
            }
        }
        if (!totals.isEmpty()) {
            diagnostics.add(
                    DiagnosticCode.TOTAL_ROWS_LEFT_OUT,
                    SourceLocation.ofSpot(file, grid.spot()),
                    String.join(", ", totals));
        }
    }

    private SourceLocation location(FilledCell cell) {
        return new SourceLocation(
                file, grid.spot(cell.row(), cell.column()), ColumnLetters.of(cell.column()), cell.shown());
    }

    private boolean isComplete() {
        for (MappedColumn one : figures.values()) {
            boolean complete = !(of(one.unit(), table.unit()) instanceof MappedSource.None)
                    && !(of(one.indicator(), table.indicator()) instanceof MappedSource.None)
                    && !(of(one.year(), table.year()) instanceof MappedSource.None);
            if (!complete) {
                diagnostics.add(
                        DiagnosticCode.MAPPING_INCOMPLETE,
                        SourceLocation.ofSpot(file, grid.spot()),
                        ColumnLetters.of(one.column()));
                return false;
            }
        }
        return !figures.isEmpty();
    }

    /** The source given for the column itself, before that of the table. */
    private static MappedSource of(MappedSource own, MappedSource ofTable) {
        return own instanceof MappedSource.None ? ofTable : own;
    }

    private boolean headsAreAsMapped() {
        boolean asMapped = true;
        for (MappedColumn one : figures.values()) {
            List<String> heads = grid.heads(one.column(), table.heads());
            if (!one.head().isEmpty() && !isCalled(heads, one.head())) {
                asMapped = false;
                diagnostics.add(
                        DiagnosticCode.HEAD_OTHER_THAN_MAPPED,
                        new SourceLocation(
                                file,
                                grid.spot(Math.max(table.heads().last(), 0), one.column()),
                                ColumnLetters.of(one.column()),
                                SheetGrid.joined(heads)),
                        one.head(),
                        columnCalled(one.head()));
            }
        }
        return asMapped;
    }

    private static boolean isCalled(List<String> heads, String wanted) {
        String folded = FormText.folded(wanted);
        return !heads.isEmpty()
                && (FormText.folded(SheetGrid.joined(heads)).equals(folded)
                        || FormText.folded(heads.get(heads.size() - 1)).equals(folded));
    }

    private String columnCalled(String head) {
        for (int row = table.heads().first(); row <= table.heads().last(); row++) {
            SortedMap<Integer, FilledCell> cells = grid.rows().get(row);
            if (cells != null) {
                for (int column : cells.keySet()) {
                    if (isCalled(grid.heads(column, table.heads()), head)) {
                        return ColumnLetters.of(column);
                    }
                }
            }
        }
        return "";
    }

    /** The cells of a row that hold figures. Notes and signatures may follow below the table. */
    private List<FilledCell> figureCells(int row, SortedMap<Integer, FilledCell> cells) {
        List<FilledCell> found = cells.values().stream()
                .filter(cell -> figures.containsKey(cell.column()))
                .toList();
        boolean hasFigure = found.stream().anyMatch(FreeFormEntries::isFigure);
        if (!hasFigure && cells.values().stream().anyMatch(cell -> FormText.isFooter(FormText.clean(cell.text())))) {
            inFooter = true;
        }
        if (inFooter) {
            found = found.stream().filter(FreeFormEntries::isFigure).toList();
        }
        for (MappedSource source : List.of(table.unit(), table.indicator(), table.year())) {
            if (source instanceof MappedSource.Column column) {
                grid.at(row, column.column()).ifPresent(cell -> lastNames.put(column.column(), cell));
            }
        }
        return found;
    }

    private boolean isWanted(int row, SortedMap<Integer, FilledCell> cells, List<FilledCell> found) {
        List<String> labels = cells.values().stream()
                .filter(cell -> !figures.containsKey(cell.column()))
                .map(cell -> FormText.clean(cell.text()))
                .toList();
        if (labels.stream().anyMatch(names::isLeftOut)) {
            return false;
        }
        if (labels.stream().noneMatch(names::isMapped) && labels.stream().anyMatch(this::isTotal)) {
            totals.add(Integer.toString(row + 1));
            return false;
        }
        Optional<FilledCell> hidden =
                found.stream().filter(cell -> grid.isHidden(row, cell.column())).findFirst();
        if (hidden.isPresent() && !table.readsHidden()) {
            boolean isRow = found.stream().allMatch(cell -> grid.isHidden(row, cell.column()));
            diagnostics.add(
                    DiagnosticCode.HIDDEN_FIGURES, location(hidden.get()), isRow ? "@row_of_sheet" : "@column_word");
            return false;
        }
        return true;
    }

    private boolean isTotal(String label) {
        return knownTotals.computeIfAbsent(label, FormText::isTotal);
    }

    private void read(FilledCell cell, Map<FormColumn, String> common, FigureCollector collector) {
        MappedColumn about = figures.get(cell.column());
        if (about == null) {
            return;
        }
        Optional<Integer> year = named(of(about.year(), table.year()), cell).flatMap(this::year);
        Optional<AdminUnitCode> unit = year.flatMap(known -> named(of(about.unit(), table.unit()), cell)
                .flatMap(name -> names.unit(name.text(), known, name.location())));
        Optional<IndicatorCode> indicator = named(of(about.indicator(), table.indicator()), cell)
                .flatMap(name -> names.indicator(name.text(), name.location()));
        if (year.isEmpty() || unit.isEmpty() || indicator.isEmpty()) {
            return;
        }
        RowKey key = new RowKey(indicator.get(), Disaggregation.of(about.categories()), about.version());
        RowSubject whole = new RowSubject(unit.get(), year.get(), key);
        Spot place = grid.spot(cell.row(), cell.column());
        boolean isRate = Optional.ofNullable(dataset.indicators().get(indicator.get()))
                .map(Indicator::kind)
                .equals(Optional.of(IndicatorKind.RATE));
        entries.read(cell, about.part(), indicator.get(), location(cell)).forEach((column, text) -> {
            boolean addsUp = table.addsUp() && !(isRate && column == FormColumn.VALUE);
            collector.put(whole, column, text, place, common, addsUp);
        });
    }

    /** The text that names a unit, an indicator or a year, and its place. */
    private record Named(String text, SourceLocation location) {}

    private Optional<Named> named(MappedSource source, FilledCell figure) {
        if (source instanceof MappedSource.Fixed fixed) {
            return Optional.of(new Named(fixed.text(), fixed.place()));
        }
        if (source instanceof MappedSource.SheetName) {
            return Optional.of(new Named(grid.name(), new SourceLocation(file, grid.spot(), "", grid.name())));
        }
        Optional<FilledCell> cell = Optional.empty();
        if (source instanceof MappedSource.Column column) {
            cell = grid.at(figure.row(), column.column());
            if (cell.isEmpty() && table.fillsDown()) {
                cell = Optional.ofNullable(lastNames.get(column.column()));
            }
        } else if (source instanceof MappedSource.Cell one) {
            cell = grid.at(one.row(), one.column());
        }
        if (cell.isEmpty()) {
            diagnostics.add(DiagnosticCode.NOTHING_NAMES_FIGURE, location(figure), placeOf(source, figure));
        }
        return cell.map(one -> new Named(one.asCode(), location(one)));
    }

    private String placeOf(MappedSource source, FilledCell figure) {
        if (source instanceof MappedSource.Cell one) {
            return PlaceText.of(grid.spot(one.row(), one.column()));
        }
        return source instanceof MappedSource.Column column
                ? PlaceText.of(grid.spot(figure.row(), column.column()))
                : "";
    }

    private Optional<Integer> year(Named name) {
        boolean isDay = name.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}( .*)?");
        Optional<Integer> year = isDay ? Optional.empty() : YearText.only(name.text());
        if (year.isPresent()) {
            return year;
        }
        diagnostics.add(DiagnosticCode.YEAR_UNREADABLE, name.location());
        return Optional.empty();
    }
}
