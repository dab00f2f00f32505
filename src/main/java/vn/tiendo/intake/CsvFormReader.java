package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private static final String UNIT = "don_vi";
    private static final String INDICATOR = "chi_tieu";
    private static final String YEAR = "nam";
    private static final String VERSION = "phien_ban";

    private final Dataset dataset;
    private final Diagnostics diagnostics;

    public CsvFormReader(Dataset dataset, Diagnostics diagnostics) {
        this.dataset = dataset;
        this.diagnostics = diagnostics;
    }

    /** @param rows the cells by column, under the names that {@code load} uses */
    public List<ReportedRow> read(String file, List<CsvFormRow> rows) {
        List<ReportedRow> reported = new ArrayList<>();
        for (CsvFormRow row : rows) {
            if (List.of("tu_so", "mau_so", "gia_tri").stream()
                    .allMatch(name -> row.cell(name).isEmpty())) {
                continue;
            }
            String unit = row.cell(UNIT);
            String indicator = row.cell(INDICATOR);
            String year = row.cell(YEAR);
            if (!Codes.isValid(unit) || !Codes.isValid(indicator) || !YearText.is(year)) {
                diagnostics.add(
                        DiagnosticCode.FORM_KEY_CHANGED,
                        SourceLocation.ofCell(file, row.line(), UNIT, unit),
                        String.join(" ", unit, indicator, year));
                continue;
            }
            Map<FormColumn, String> cells = new EnumMap<>(FormColumn.class);
            Map<FormColumn, Spot> places = new EnumMap<>(FormColumn.class);
            for (FormColumn column : FormColumn.ALL.entries()) {
                if (!row.cell(column.key()).isEmpty()) {
                    cells.put(column, row.cell(column.key()));
                }
                places.put(column, Spot.ofLine(row.line()));
            }
            Map<String, String> categories = new TreeMap<>();
            dataset.dimensions().keySet().forEach(dimension -> categories.put(dimension, row.cell(dimension)));
            reported.add(new ReportedRow(
                    file,
                    new AdminUnitCode(unit),
                    Integer.parseInt(year),
                    new RowKey(new IndicatorCode(indicator), Disaggregation.of(categories), row.cell(VERSION)),
                    cells,
                    places,
                    Spot.ofLine(row.line())));
        }
        return reported;
    }
}
