package vn.tiendo.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Progress;
import vn.tiendo.export.Column.CellWriter;
import vn.tiendo.json.JsonWriter;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Dimension;
import vn.tiendo.plan.SitePath;

/**
 * The figures and assessments of single units. In CSV both are rows of one table, whose first column tells which a row
 * is: a spreadsheet cannot filter two tables in one sheet.
 */
final class UnitFiles {

    private static final CellWriter<Object> NOTHING = (row, cells) -> cells.empty();

    private final Progress progress;
    private final List<Column<Row>> csvColumns;
    private final List<Column<FigureRow>> jsonFigureColumns;

    UnitFiles(Dataset dataset, Progress progress) {
        Collection<Dimension> dimensions = dataset.dimensions().values();
        this.progress = progress;
        this.csvColumns = join(FigureColumns.of(dataset.units(), dimensions), AssessmentColumns.ALL);
        this.jsonFigureColumns = FigureColumns.ofOneUnit(dimensions);
    }

    Download csv(AdministrativeUnit unit) {
        return new Download(SitePath.unitCsv(unit.code()), out -> writeCsv(unit, out));
    }

    Download json(AdministrativeUnit unit) {
        return new Download(SitePath.unitJson(unit.code()), out -> writeJson(unit, out));
    }

    private void writeCsv(AdministrativeUnit unit, Writer out) throws IOException {
        List<Row> rows = new ArrayList<>();
        figures(unit).forEach(figure -> rows.add(new Row.OfFigure(figure)));
        progress.ofUnit(unit.code()).forEach(assessment -> rows.add(new Row.OfAssessment(assessment)));
        CsvRows.write(csvColumns, rows, out);
    }

    private void writeJson(AdministrativeUnit unit, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.beginObject().name("don_vi");
        JsonRows.writeOne(ReferenceTables.unitColumns(), unit, json);
        json.onNewLine().name("ngay_danh_gia").value(progress.asOf().toString());
        json.onNewLine().name("so_lieu");
        JsonRows.write(jsonFigureColumns, figures(unit), json);
        json.onNewLine().name("danh_gia");
        JsonRows.write(AssessmentColumns.OF_ONE_UNIT, progress.ofUnit(unit.code()), json);
        json.endObject();
        out.write('\n');
    }

    private Iterable<FigureRow> figures(AdministrativeUnit unit) {
        return FigureRow.of(progress.figures().ofUnit(unit.code()));
    }

    /** One table of two: first the columns of figures, then what only assessments have; shared names share a column. */
    private static List<Column<Row>> join(List<Column<FigureRow>> figures, List<Column<Assessment>> assessments) {
        Map<String, CellWriter<? super FigureRow>> figureCells = new LinkedHashMap<>();
        figures.forEach(column -> figureCells.put(column.name(), column.cell()));
        Map<String, CellWriter<? super Assessment>> assessmentCells = new LinkedHashMap<>();
        assessments.forEach(column -> assessmentCells.put(column.name(), column.cell()));
        Set<String> names = new LinkedHashSet<>(figureCells.keySet());
        names.addAll(assessmentCells.keySet());

        List<Column<Row>> columns = new ArrayList<>();
        columns.add(new Column<>("loai_dong", (row, cells) -> cells.text(row.kind())));
        for (String name : names) {
            CellWriter<? super FigureRow> ofFigure = figureCells.getOrDefault(name, NOTHING);
            CellWriter<? super Assessment> ofAssessment = assessmentCells.getOrDefault(name, NOTHING);
            columns.add(new Column<>(name, (row, cells) -> row.write(ofFigure, ofAssessment, cells)));
        }
        return List.copyOf(columns);
    }

    /** A row of the joint table. */
    private sealed interface Row {

        String kind();

        void write(CellWriter<? super FigureRow> ofFigure, CellWriter<? super Assessment> ofAssessment, Cells cells)
                throws IOException;

        record OfFigure(FigureRow figure) implements Row {
            @Override
            public String kind() {
                return "so_lieu";
            }

            @Override
            public void write(
                    CellWriter<? super FigureRow> ofFigure, CellWriter<? super Assessment> ofAssessment, Cells cells)
                    throws IOException {
                ofFigure.write(figure, cells);
            }
        }

        record OfAssessment(Assessment assessment) implements Row {
            @Override
            public String kind() {
                return "danh_gia";
            }

            @Override
            public void write(
                    CellWriter<? super FigureRow> ofFigure, CellWriter<? super Assessment> ofAssessment, Cells cells)
                    throws IOException {
                ofAssessment.write(assessment, cells);
            }
        }
    }
}
