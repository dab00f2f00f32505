package vn.tiendo.export;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.Writer;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.Series;
import vn.tiendo.export.Column.CellWriter;
import vn.tiendo.json.JsonWriter;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.SiteUnits;
import vn.tiendo.view.PageTable;
import vn.tiendo.view.SitePath;

/**
 * The figures and assessments that single pages show. Both are rows of one table, whose first column says which of the
 * two a row is: a spreadsheet cannot filter two tables in one sheet.
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

    PageTables(SiteTables site) {
        Dataset dataset = site.dataset();
        ExportScope scope = site.scope();
        AdministrativeUnits units = dataset.units();
        this.progress = site.progress();
        this.assessmentColumns = AssessmentColumns.inWords(dataset);
        this.jointColumns = join(FigureColumns.of(dataset), assessmentColumns);
        this.jsonFigureColumns = FigureColumns.ofOneUnit(dataset.dimensions().values());

        Set<AdminUnitCode> listed = SiteUnits.listedAsOf(progress.asOf(), scope.unitsAndContext());
        List<Series> series = scope.series().stream()
                .filter(one -> listed.contains(one.key().unit()))
                .toList();
        series.stream()
                .collect(groupingBy(one -> one.key().indicator()))
                .forEach((code, some) -> seriesOf.put(SitePath.indicator(code), some));
        series.stream()
                .collect(groupingBy(one -> units.get(one.key().unit()).level()))
                .forEach((level, some) -> seriesOf.put(SitePath.level(level), some));
        List<Assessment> assessments = scope.assessments().stream()
                .filter(one -> listed.contains(one.unit()))
                .toList();
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

    /**
     * Joins two tables: first the columns of figures, then those that only assessments have; shared names share a
     * column.
     */
    private static List<Column<Row>> join(List<Column<FigureRow>> figures, List<Column<Assessment>> assessments) {
        Map<String, Column<FigureRow>> figureColumns = byName(figures);
        Map<String, Column<Assessment>> assessmentColumns = byName(assessments);
        Set<String> names = new LinkedHashSet<>(figureColumns.keySet());
        names.addAll(assessmentColumns.keySet());

        List<Column<Row>> columns = new ArrayList<>();
        columns.add(new Column<>("loai_dong", (row, cells) -> cells.text(row.kind())));
        for (String name : names) {
            Optional<Column<FigureRow>> ofFigure = Optional.ofNullable(figureColumns.get(name));
            Optional<Column<Assessment>> ofAssessment = Optional.ofNullable(assessmentColumns.get(name));
            CellWriter<? super FigureRow> figureCell = cell(ofFigure);
            CellWriter<? super Assessment> assessmentCell = cell(ofAssessment);
            FieldType type = ofFigure.map(Column::type)
                    .or(() -> ofAssessment.map(Column::type))
                    .orElseThrow();
            columns.add(new Column<>(name, type, (row, cells) -> row.write(figureCell, assessmentCell, cells)));
        }
        return List.copyOf(columns);
    }

    private static <R> Map<String, Column<R>> byName(List<Column<R>> columns) {
        Map<String, Column<R>> byName = new LinkedHashMap<>();
        columns.forEach(column -> byName.put(column.name(), column));
        return byName;
    }

    private static <R> CellWriter<? super R> cell(Optional<Column<R>> column) {
        return column.<CellWriter<? super R>>map(Column::cell).orElse(NOTHING);
    }

    /** The rows of a joint table, figures first, made one at a time. */
    private static final class Rows extends AbstractCollection<Row> {

        private final Collection<FigureRow> figures;
        private final List<Assessment> assessments;

        Rows(List<Series> series, List<Assessment> assessments) {
            this.figures = FigureRow.of(series);
            this.assessments = assessments;
        }

        @Override
        public Iterator<Row> iterator() {
            return Stream.<Row>concat(
                            figures.stream().map(Row.OfFigure::new),
                            assessments.stream().map(Row.OfAssessment::new))
                    .iterator();
        }

        @Override
        public int size() {
            return figures.size() + assessments.size();
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
