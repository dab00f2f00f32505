package vn.tiendo.export;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.Series;
import vn.tiendo.export.Column.CellWriter;
import vn.tiendo.json.JsonWriter;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Dimension;
import vn.tiendo.plan.PageTable;
import vn.tiendo.plan.SitePath;

/**
 * The figures and assessments that single pages show. Both are rows of one table, whose first column tells which a row
 * is: a spreadsheet cannot filter two tables in one sheet.
 */
final class PageTables {

    private static final String FIGURES_AND_ASSESSMENTS = "so-lieu-va-danh-gia";
    private static final String ASSESSMENTS = "danh-gia";
    private static final CellWriter<Object> NOTHING = (row, cells) -> cells.empty();

    private final Progress progress;
    private final List<Column<Assessment>> assessmentColumns;
    private final List<Column<Row>> jointColumns;
    private final List<Column<FigureRow>> jsonFigureColumns;
    private final Map<SitePath, List<Series>> seriesOf = new HashMap<>();
    private final Map<SitePath, List<Assessment>> assessmentsOf = new HashMap<>();

    PageTables(Dataset dataset, Progress progress, ExportScope scope) {
        AdministrativeUnits units = dataset.units();
        Collection<Dimension> dimensions = dataset.dimensions().values();
        this.progress = progress;
        this.assessmentColumns = assessmentColumns(units);
        this.jointColumns = join(FigureColumns.of(units, dimensions), assessmentColumns);
        this.jsonFigureColumns = FigureColumns.ofOneUnit(dimensions);

        List<Series> series = scope.series();
        series.stream()
                .collect(groupingBy(one -> one.key().indicator()))
                .forEach((code, some) -> seriesOf.put(SitePath.indicator(code), some));
        series.stream()
                .collect(groupingBy(one -> units.get(one.key().unit()).level()))
                .forEach((level, some) -> seriesOf.put(SitePath.level(level), some));
        List<Assessment> assessments = scope.assessments();
        assessments.stream()
                .collect(groupingBy(one -> one.target().indicator()))
                .forEach((code, some) -> assessmentsOf.put(SitePath.indicator(code), some));
        assessments.stream()
                .collect(groupingBy(one -> units.get(one.unit()).level()))
                .forEach((level, some) -> assessmentsOf.put(SitePath.level(level), some));
        assessments.stream()
                .collect(groupingBy(one -> one.target().plan()))
                .forEach((code, some) -> assessmentsOf.put(SitePath.plan(code), some));
        for (AdministrativeUnit unit : scope.unitsAndContext()) {
            SitePath page = SitePath.unit(unit.code());
            seriesOf.put(page, progress.figures().ofUnit(unit.code()));
            assessmentsOf.put(page, progress.ofUnit(unit.code()));
        }
    }

    /** The columns of all assessments, with the unit's name. */
    private static List<Column<Assessment>> assessmentColumns(AdministrativeUnits units) {
        List<Column<Assessment>> columns = new ArrayList<>(AssessmentColumns.ALL);
        columns.add(
                1,
                new Column<>(
                        "ten_don_vi",
                        (row, cells) -> cells.text(units.get(row.unit()).name())));
        return List.copyOf(columns);
    }

    Table<?> of(PageTable page) {
        String name = page.path().downloadName();
        List<Assessment> assessments = assessmentsOf.getOrDefault(page.path(), List.of());
        if (!page.withFigures()) {
            return new Table<>(name, ASSESSMENTS, page.subject(), assessmentColumns, assessments);
        }
        List<Series> series = seriesOf.getOrDefault(page.path(), List.of());
        return new Table<>(name, FIGURES_AND_ASSESSMENTS, page.subject(), jointColumns, new Rows(series, assessments));
    }

    Download json(AdministrativeUnit unit) {
        String name = SitePath.unit(unit.code()).downloadName();
        return new Download(SitePath.download(name, ".json"), out -> writeJson(unit, out));
    }

    private void writeJson(AdministrativeUnit unit, Writer out) throws IOException {
        AdminUnitCode code = unit.code();
        JsonWriter json = new JsonWriter(out);
        json.beginObject().name("don_vi");
        JsonRows.writeOne(ReferenceTables.unitColumns(), unit, json);
        json.onNewLine().name("ngay_danh_gia").value(progress.asOf().toString());
        json.onNewLine().name("so_lieu");
        JsonRows.write(jsonFigureColumns, FigureRow.of(progress.figures().ofUnit(code)), json);
        json.onNewLine().name("danh_gia");
        JsonRows.write(AssessmentColumns.OF_ONE_UNIT, progress.ofUnit(code), json);
        json.endObject();
        out.write('\n');
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

    /** The rows of a joint table, made one at a time: first the figures. */
    private record Rows(List<Series> series, List<Assessment> assessments) implements Iterable<Row> {
        @Override
        public Iterator<Row> iterator() {
            Stream<Row> ofFigures = StreamSupport.stream(FigureRow.of(series).spliterator(), false)
                    .map(Row.OfFigure::new);
            return Stream.concat(ofFigures, assessments.stream().map(Row.OfAssessment::new))
                    .iterator();
        }
    }

    /** A row of a joint table. */
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
