package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.ReportedForms.Receipt;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.ColumnLetters;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Spot;
import vn.tiendo.syntax.Characters;

/**
 * Reads the sheets of a workbook that came back. A hidden cell marks a form, a hidden column its rows and a hidden row
 * its columns: so the file may be renamed, rows and columns moved, and sheets added.
 */
public final class FormReader {

    private static final Set<FormColumn> NEEDED =
            EnumSet.of(FormColumn.NUMERATOR, FormColumn.DENOMINATOR, FormColumn.VALUE);

    private final Dataset dataset;
    private final FormWords words;
    private final Diagnostics diagnostics;
    private final EntryReader entries;
    private final CutoffOfAll cutoffs;
    private final FormLabels labels;
    private final UnmarkedSheets unmarked;
    private final StrayCells strays;
    private final CellsBesideNothing besideNothing;
    private final StandingEntries standing;
    private final Set<Receipt> touched = new LinkedHashSet<>();

    public FormReader(Dataset dataset, FormWords words, Diagnostics diagnostics) {
        this.dataset = dataset;
        this.words = words;
        this.diagnostics = diagnostics;
        this.entries = new EntryReader(dataset, words, diagnostics);
        this.cutoffs = new CutoffOfAll(words, entries, diagnostics);
        this.labels = new FormLabels(dataset, words, diagnostics);
        this.unmarked = new UnmarkedSheets(words, diagnostics);
        this.strays = new StrayCells(words, diagnostics);
        this.standing = new StandingEntries(dataset, words);
        this.besideNothing = new CellsBesideNothing(dataset, words, diagnostics);
    }

    /** Whether one of the sheets is a form of this program, of any version. */
    public static boolean isForm(List<FilledSheet> sheets) {
        return sheets.stream().anyMatch(sheet -> SheetLayout.of(sheet).isPresent());
    }

    /** Whether a text has the mark of a form of this program somewhere. */
    public static boolean isMarked(String text) {
        return text.lines().flatMap(line -> Stream.of(line.split("[,\t\"]"))).anyMatch(FormIdentity::isMarked);
    }

    /** The forms read so far in which somebody has typed or emptied cells: others may still lie where they were made. */
    public Set<Receipt> touched() {
        return Collections.unmodifiableSet(touched);
    }

    /** The content of the forms among the sheets; a workbook without forms is reported. */
    public ReportedForms read(String file, List<FilledSheet> sheets) {
        ReportedForms read = ReportedForms.NOTHING;
        boolean found = false;
        String unreadable = "";
        for (FilledSheet sheet : sheets) {
            Optional<SheetLayout> layout = SheetLayout.of(sheet);
            if (layout.isPresent()) {
                Optional<FormIdentity> identity =
                        FormIdentity.parse(layout.get().mark().text());
                if (identity.isPresent()) {
                    found = true;
                    read = read.and(read(file, layout.get(), identity.get()));
                } else {
                    unreadable = layout.get().mark().text();
                }
            }
        }
        if (found) {
            strays.checkOthers(file, unmarked.check(file, sheets), sheets);
        }
        if (!unreadable.isEmpty()) {
            diagnostics.add(DiagnosticCode.FORM_OF_ANOTHER_VERSION, SourceLocation.ofFile(file), unreadable);
        } else if (!found) {
            String names = sheets.stream().map(FilledSheet::name).collect(Collectors.joining(", "));
            diagnostics.add(DiagnosticCode.NOT_A_FORM, SourceLocation.ofFile(file), names);
        }
        return read;
    }

    private ReportedForms read(String file, SheetLayout layout, FormIdentity identity) {
        SourceLocation sheet = SourceLocation.ofSpot(file, layout.sheet().spot());
        Optional<AdministrativeUnit> unit = dataset.units().find(identity.unit());
        if (unit.isEmpty()) {
            diagnostics.add(
                    DiagnosticCode.FORM_OF_ANOTHER_PROJECT,
                    sheet,
                    identity.unit().text());
            return ReportedForms.NOTHING;
        }
        Optional<FilledCell> twice = layout.secondOfOneName();
        if (twice.isPresent()) {
            diagnostics.add(
                    DiagnosticCode.FORM_COLUMN_TWICE,
                    new SourceLocation(
                            file, layout.spot(twice.get()), "", twice.get().text()),
                    ColumnLetters.of(twice.get().column()));
            return ReportedForms.NOTHING;
        }
        labels.checkUnit(file, layout, unit.get());
        labels.checkYear(file, layout, identity);
        unmarked.checkColumns(file, layout, identity.part());
        strays.checkSheet(file, layout, identity.part());
        TextSheetReader texts = new TextSheetReader(file, words, standing, touched, diagnostics);
        return switch (identity.part()) {
            case FIGURES ->
                ReportedForms.ofFigures(
                        read(new Source(file, layout, columns(layout), identity, cutoffs.isGiven(layout)), sheet));
            case TASKS -> {
                labels.checkTasks(file, layout);
                labels.checkHeads(file, layout, TaskColumn.ALL, "task.");
                yield new ReportedForms(List.of(), texts.tasks(layout, identity), List.of());
            }
            case NARRATIVE -> {
                labels.checkNarrative(file, layout);
                yield new ReportedForms(List.of(), List.of(), texts.texts(layout, identity));
            }
        };
    }

    private static Map<Integer, FormColumn> columns(SheetLayout layout) {
        Map<Integer, FormColumn> columns = new TreeMap<>();
        layout.names()
                .forEach((position, name) -> FormColumn.ALL.find(name).ifPresent(one -> columns.put(position, one)));
        return columns;
    }

    /**
     * One sheet with figures on it.
     *
     * @param columns the columns of the form by their place in the sheet
     * @param hasDayOfAll whether its head has a cut-off day for rows without one
     */
    private record Source(
            String file,
            SheetLayout layout,
            Map<Integer, FormColumn> columns,
            FormIdentity identity,
            boolean hasDayOfAll) {

        SourceLocation location(FilledCell cell, String column) {
            return new SourceLocation(file, layout.spot(cell), column, cell.shown());
        }

        /** The cells of a row that its writer has filled in. */
        Map<FormColumn, FilledCell> entries(List<FilledCell> cells) {
            Map<FormColumn, FilledCell> filled = new EnumMap<>(FormColumn.class);
            for (FilledCell cell : cells) {
                FormColumn column = columns.get(cell.column());
                if (column != null && column.isEntry()) {
                    filled.put(column, cell);
                }
            }
            return filled;
        }

        Receipt receipt() {
            return new Receipt(file, identity.unit(), identity.year());
        }

        /** Where the cell of a row is that would say whether its figure may be published, if it is empty. */
        Optional<Spot> emptyPublished(Set<FormColumn> filled, int row) {
            return filled.contains(FormColumn.PUBLISHED)
                    ? Optional.empty()
                    : layout.spot(row, FormColumn.PUBLISHED.key());
        }
    }

    private List<ReportedRow> read(Source source, SourceLocation sheet) {
        Set<FormColumn> missing = EnumSet.copyOf(NEEDED);
        missing.removeAll(source.columns().values());
        if (!missing.isEmpty()) {
            diagnostics.add(
                    DiagnosticCode.FORM_COLUMN_MISSING,
                    sheet,
                    missing.stream().map(this::label).collect(Collectors.joining(", ")));
            return List.of();
        }
        labels.checkFigures(source.file(), source.layout());
        labels.checkHeads(source.file(), source.layout(), FormColumn.ALL, "column.");
        List<ReportedRow> rows = new ArrayList<>();
        for (List<FilledCell> cells : source.layout().rows()) {
            read(source, cells).ifPresent(rows::add);
        }
        checkPublished(source, rows, sheet);
        return cutoffs.with(source.file(), source.layout(), rows);
    }

    /** Without the column that says so, nobody knows whether a sensitive figure may be published. */
    private void checkPublished(Source source, List<ReportedRow> rows, SourceLocation sheet) {
        boolean isSensitive = rows.stream()
                .map(row -> dataset.indicators().get(row.key().indicator()))
                .anyMatch(indicator -> indicator != null && indicator.sensitive());
        if (isSensitive && source.layout().column(FormColumn.PUBLISHED.key()).isEmpty()) {
            diagnostics.add(DiagnosticCode.FORM_COLUMN_MISSING, sheet, label(FormColumn.PUBLISHED));
        }
    }

    private Optional<ReportedRow> read(Source source, List<FilledCell> cells) {
        String keyText = source.layout().key(cells);
        if (keyText.equals(FormColumn.CUTOFF_OF_ALL)) {
            return Optional.empty();
        }
        Map<FormColumn, FilledCell> filled = source.entries(cells);
        Optional<FilledCell> figure =
                NEEDED.stream().filter(filled::containsKey).map(filled::get).findFirst();
        Optional<RowKey> key = RowKey.parse(keyText);
        PrefilledCells prefilled = PrefilledCells.of(source.layout(), cells);
        if (key.isPresent() && prefilled.isTouched(FormColumn.ALL.entries(), filled)) {
            touched.add(source.receipt());
        }
        if (figure.isEmpty()) {
            key.ifPresent(one -> reportBesideNothing(source, one, cells, filled));
            return Optional.empty();
        }
        if (key.isEmpty()) {
            reportStray(source, figure.get(), filled, keyText);
            return Optional.empty();
        }
        Map<FormColumn, String> texts = new EnumMap<>(FormColumn.class);
        Map<FormColumn, Spot> places = new EnumMap<>(FormColumn.class);
        filled.forEach((column, cell) -> {
            places.put(column, source.layout().spot(cell));
            texts.put(column, entries.read(cell, column, key.get().indicator(), source.location(cell, label(column))));
        });
        source.emptyPublished(filled.keySet(), cells.get(0).row()).ifPresent(spot -> {
            texts.put(FormColumn.PUBLISHED, ""); // unlike a column that the sheet does not have
            places.put(FormColumn.PUBLISHED, spot);
        });
        ReportedRow row = new ReportedRow(
                source.file(),
                source.identity().unit(),
                source.identity().year(),
                key.get(),
                texts,
                places,
                source.layout().spot(figure.get()),
                false);
        reportEmptied(source, row.about(), cells, filled.keySet());
        return Optional.of(standing.beside(row, prefilled, filled));
    }

    private void reportEmptied(Source source, RowSubject about, List<FilledCell> cells, Set<FormColumn> filled) {
        SheetLayout layout = source.layout();
        Set<FormColumn> present = EnumSet.noneOf(FormColumn.class);
        present.addAll(filled);
        if (source.hasDayOfAll()) {
            present.add(FormColumn.CUTOFF);
        }
        standing.emptied(about, PrefilledCells.of(layout, cells), present)
                .forEach((column, text) -> layout.spot(cells.get(0).row(), column.key())
                        .ifPresent(spot -> diagnostics.add(
                                DiagnosticCode.CELL_EMPTIED, SourceLocation.ofSpot(source.file(), spot), text)));
    }

    /** Reports the cells of a row without a figure, which go nowhere. */
    private void reportBesideNothing(
            Source source, RowKey key, List<FilledCell> cells, Map<FormColumn, FilledCell> filled) {
        RowSubject about =
                new RowSubject(source.identity().unit(), source.identity().year(), key);
        filled.forEach((column, cell) -> besideNothing.check(
                about, column, Characters.clean(cell.shown()), source.location(cell, label(column))));
        reportEmptied(source, about, cells, filled.keySet());
    }

    /**
     * Reports figures outside the rows of the form; its heads, and signatures and the like below it, are not figures.
     */
    private void reportStray(Source source, FilledCell figure, Map<FormColumn, FilledCell> filled, String keyText) {
        if (!keyText.isEmpty()) {
            diagnostics.add(
                    DiagnosticCode.FORM_KEY_CHANGED,
                    source.location(figure, label(source.columns().get(figure.column()))),
                    keyText);
            return;
        }
        filled.entrySet().stream()
                .filter(cell -> cell.getKey().isNumeric() && cell.getValue().hasNumber())
                .findFirst()
                .ifPresent(cell -> diagnostics.add(
                        DiagnosticCode.FORM_ROW_ADDED, source.location(cell.getValue(), label(cell.getKey()))));
    }

    private String label(@Nullable FormColumn column) {
        return column == null ? "" : words.text("column." + column.key());
    }
}
