package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Codes;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Spot;

/** Reads a form that is a CSV file: it has the columns of observations, found by their names. */
public final class CsvFormReader {

    /**
     * One row of the file.
     *
     * @param line 1-based
     * @param cells the cells by column, under the names that {@code load} uses
     */
    public record Row(int line, Map<String, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        String cell(String column) {
            return Optional.ofNullable(cells.get(column)).orElse("");
        }
    }

    private static final String UNIT = "don_vi";
    private static final String INDICATOR = "chi_tieu";
    private static final String YEAR = "nam";
    private static final String VERSION = "phien_ban";

    private final Dataset dataset;
    private final Diagnostics diagnostics;
    private final CellsBesideNothing besideNothing;
    private final StandingEntries standing;
    private final Set<String> touched = new HashSet<>();

    public CsvFormReader(Dataset dataset, FormWords words, Diagnostics diagnostics) {
        this.dataset = dataset;
        this.diagnostics = diagnostics;
        this.standing = new StandingEntries(dataset, words);
        this.besideNothing = new CellsBesideNothing(dataset, words, diagnostics);
    }

    /** Whether a CSV file has the columns of observations, by the names that forms give them. */
    public static boolean isForm(List<FilledSheet> sheets) {
        return sheets.stream().anyMatch(sheet -> {
            int head = sheet.cells().isEmpty() ? 0 : sheet.cells().get(0).row();
            return sheet.cells().stream()
                    .filter(cell -> cell.row() == head)
                    .map(FilledCell::text)
                    .collect(Collectors.toSet())
                    .containsAll(List.of(UNIT, INDICATOR, YEAR));
        });
    }

    /** The forms read so far in which somebody has typed: others may still lie where they were made. */
    public Set<String> touched() {
        return Collections.unmodifiableSet(touched);
    }

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
                diagnostics.add(
                        DiagnosticCode.FORM_KEY_CHANGED,
                        SourceLocation.ofCell(file, row.line(), UNIT, unit),
                        String.join(" ", unit, indicator, year));
                continue;
            }
            RowSubject about = new RowSubject(
                    new AdminUnitCode(unit),
                    Integer.parseInt(year),
                    new RowKey(new IndicatorCode(indicator), cells(row), row.cell(VERSION)));
            if (hasFigure) {
                reported.add(row(file, row, about));
            } else {
                reportBesideNothing(file, row, about);
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
        Map<FormColumn, FilledCell> filled = new EnumMap<>(FormColumn.class);
        Map<FormColumn, Spot> places = new EnumMap<>(FormColumn.class);
        for (FormColumn column : FormColumn.ALL.entries()) {
            boolean isPublicationLeftOpen =
                    column == FormColumn.PUBLISHED && row.cells().containsKey(column.key());
            if (!row.cell(column.key()).isEmpty() || isPublicationLeftOpen) {
                cells.put(column, row.cell(column.key()));
            }
            if (!row.cell(column.key()).isEmpty()) {
                filled.put(column, FilledCell.text(row.line() - 1, 0, row.cell(column.key())));
            }
            places.put(column, Spot.ofLine(row.line()));
        }
        ReportedRow reported = new ReportedRow(
                file, about.unit(), about.year(), about.key(), cells, places, Spot.ofLine(row.line()), false);
        PrefilledCells prefilled = PrefilledCells.of(row.cell(FormCsv.PREFILLED));
        if (prefilled.isTouched(FormColumn.ALL.entries(), filled)) {
            touched.add(file);
        }
        return standing.beside(reported, prefilled, filled);
    }

    /** Reports the cells of a row without a figure, which go nowhere. */
    private void reportBesideNothing(String file, Row row, RowSubject about) {
        for (FormColumn column : FormColumn.ALL.entries()) {
            String text = row.cell(column.key());
            SourceLocation location = SourceLocation.ofCell(file, row.line(), column.key(), text);
            if (!text.isEmpty()) {
                besideNothing.check(about, column, text, location);
            }
        }
    }
}
