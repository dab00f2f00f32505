package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.ReportedForms.Receipt;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Codes;
import vn.tiendo.model.ColumnLetters;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Spot;

/**
 * Reads a form that is a CSV file: it has the columns of observations, found by their names. Whoever opens it in Excel
 * may save it as a workbook.
 */
public final class CsvFormReader {

    /**
     * One row of the file.
     *
     * @param line 1-based
     * @param cells the cells by column, under the names that {@code load} uses
     * @param typed the cells of a sheet by the same names; empty for those of a CSV file
     * @param spots where these are; those of a CSV file are in its line
     */
    public record Row(int line, Map<String, String> cells, Map<String, FilledCell> typed, Map<String, Spot> spots) {

        public Row {
            cells = Map.copyOf(cells);
            typed = Map.copyOf(typed);
            spots = Map.copyOf(spots);
        }

        /** A row of a CSV file. */
        public Row(int line, Map<String, String> cells) {
            this(line, cells, Map.of(), Map.of());
        }

        String cell(String column) {
            return Optional.ofNullable(cells.get(column)).orElse("");
        }

        FilledCell filled(String column) {
            FilledCell cell = typed.get(column);
            return cell == null ? FilledCell.text(line - 1, 0, cell(column)) : cell;
        }

        Spot spot(String column) {
            Spot spot = spots.get(column);
            return spot == null ? spots.getOrDefault(UNIT, Spot.ofLine(line)) : spot;
        }
    }

    static final String UNIT = "don_vi";
    static final String INDICATOR = "chi_tieu";
    static final String YEAR = "nam";
    static final String VERSION = "phien_ban";

    private final Dataset dataset;
    private final FormWords words;
    private final Diagnostics diagnostics;
    private final EntryReader entries;
    private final CellsBesideNothing besideNothing;
    private final StandingEntries standing;
    private final Set<Receipt> touched = new LinkedHashSet<>();

    public CsvFormReader(Dataset dataset, FormWords words, Diagnostics diagnostics) {
        this.dataset = dataset;
        this.words = words;
        this.diagnostics = diagnostics;
        this.entries = new EntryReader(dataset, words, diagnostics);
        this.standing = new StandingEntries(dataset, words);
        this.besideNothing = new CellsBesideNothing(dataset, words, diagnostics);
    }

    /** The forms read so far in which somebody has typed or emptied cells: others may still lie where they were made. */
    public Set<Receipt> touched() {
        return Collections.unmodifiableSet(touched);
    }

    /** What the rows of a form say. */
    public List<ReportedRow> read(String file, List<Row> rows) {
        List<ReportedRow> reported = new ArrayList<>();
        for (Row row : rows) {
            String unit = row.cell(UNIT);
            String indicator = row.cell(INDICATOR);
            String year = row.cell(YEAR);
            boolean hasFigure = FormColumn.ALL.entries().stream()
                    .anyMatch(column ->
                            column.isNumeric() && !row.cell(column.key()).isEmpty());
            boolean hasKey = Codes.isValid(unit) && Codes.isValid(indicator) && YearText.is(year);
            if (!hasFigure && !hasKey) {
                continue;
            }
            if (!hasKey) {
                Spot spot = row.spot(UNIT);
                String column = spot.isOnSheet() ? ColumnLetters.of(spot.column() - 1) : UNIT;
                diagnostics.add(
                        DiagnosticCode.FORM_KEY_CHANGED,
                        new SourceLocation(file, spot, column, unit),
                        String.join(" ", unit, indicator, year));
                continue;
            }
            RowSubject about = new RowSubject(
                    new AdminUnitCode(unit),
                    Integer.parseInt(year),
                    new RowKey(new IndicatorCode(indicator), cells(row), row.cell(VERSION)));
            Map<FormColumn, FilledCell> filled = filled(row);
            PrefilledCells prefilled = PrefilledCells.of(row.cell(FormCsv.PREFILLED));
            if (dataset.units().find(about.unit()).isPresent()
                    && prefilled.isTouched(FormColumn.ALL.entries(), filled)) {
                touched.add(new Receipt(file, about.unit(), about.year()));
            }
            standing.emptied(about, prefilled, filled.keySet())
                    .forEach((column, text) -> diagnostics.add(
                            DiagnosticCode.CELL_EMPTIED, SourceLocation.ofSpot(file, row.spot(column.key())), text));
            if (hasFigure) {
                reported.add(standing.beside(row(file, row, about), prefilled, filled));
            } else {
                reportBesideNothing(file, row, about, filled.keySet());
            }
        }
        return reported;
    }

    private Disaggregation cells(Row row) {
        Map<String, String> categories = new TreeMap<>();
        dataset.dimensions().keySet().forEach(dimension -> categories.put(dimension, row.cell(dimension)));
        return Disaggregation.of(categories);
    }

    private ReportedRow row(String file, Row row, RowSubject about) {
        Map<FormColumn, String> cells = new EnumMap<>(FormColumn.class);
        Map<FormColumn, Spot> places = new EnumMap<>(FormColumn.class);
        Spot place = row.spot(UNIT);
        for (FormColumn column : FormColumn.ALL.entries()) {
            boolean isPublicationLeftOpen =
                    column == FormColumn.PUBLISHED && row.cells().containsKey(column.key());
            if (!row.cell(column.key()).isEmpty() || isPublicationLeftOpen) {
                cells.put(column, text(file, row, column, about.key().indicator()));
            }
            if (!row.cell(column.key()).isEmpty()) {
                place = column.isNumeric() ? row.spot(column.key()) : place;
            }
            places.put(column, row.spot(column.key()));
        }
        return new ReportedRow(file, about.unit(), about.year(), about.key(), cells, places, place, false);
    }

    private static Map<FormColumn, FilledCell> filled(Row row) {
        Map<FormColumn, FilledCell> filled = new EnumMap<>(FormColumn.class);
        for (FormColumn column : FormColumn.ALL.entries()) {
            if (!row.cell(column.key()).isEmpty()) {
                filled.put(column, row.filled(column.key()));
            }
        }
        return filled;
    }

    /** A cell in the notation of data files, in which a CSV file is already. */
    private String text(String file, Row row, FormColumn column, IndicatorCode indicator) {
        return row.typed().containsKey(column.key())
                ? entries.read(row.filled(column.key()), column, indicator, location(file, row, column))
                : row.cell(column.key());
    }

    private SourceLocation location(String file, Row row, FormColumn column) {
        Spot spot = row.spot(column.key());
        String name = spot.isOnSheet() ? words.text("column." + column.key()) : column.key();
        return new SourceLocation(file, spot, name, row.cell(column.key()));
    }

    /** Reports the cells of a row without a figure, which go nowhere. */
    private void reportBesideNothing(String file, Row row, RowSubject about, Set<FormColumn> filled) {
        for (FormColumn column : filled) {
            besideNothing.check(about, column, row.cell(column.key()), location(file, row, column));
        }
    }
}
