package vn.tiendo.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.Series;
import vn.tiendo.model.Dataset;
import vn.tiendo.view.DownloadOffer;

/**
 * The tables about all units of a site together, and what they are about. Decided once for a site: everything to
 * download, and everything that describes it, reads this.
 */
public final class SiteTables {

    private static final String ASSESSMENTS = "danh-gia";

    private final Dataset dataset;
    private final Progress progress;
    private final ExportScope scope;
    private final List<Table<?>> tables;

    private SiteTables(Dataset dataset, Progress progress) {
        this.dataset = dataset;
        this.progress = progress;
        this.scope = new ExportScope(dataset, progress);
        this.tables = tables(dataset, progress, scope);
    }

    /**
     * Figures come only from {@code progress}, where small numbers are already withheld, never from the observations.
     */
    public static SiteTables of(Dataset dataset, Progress progress) {
        return new SiteTables(dataset, progress);
    }

    private static List<Table<?>> tables(Dataset dataset, Progress progress, ExportScope scope) {
        List<Table<?>> tables = new ArrayList<>(List.of(
                new Table<>("so-lieu", FigureColumns.of(dataset), FigureRow.of(scope.series())),
                new Table<>(ASSESSMENTS, AssessmentColumns.ALL, scope.assessments()),
                ReferenceTables.units(scope.unitsAndContext()),
                ReferenceTables.indicators(dataset.indicators().values()),
                TargetTable.of(scope.targets(), dataset.dimensions().values()),
                PlanTables.plans(scope.plans()),
                PlanTables.tasks(scope.tasks()),
                PlanTables.taskResults(scope.taskResults()),
                PlanTables.submittedReports(scope.submittedReports())));
        scope.reportingDuties().map(PlanTables::reportingDuties).ifPresent(tables::add);
        tables.addAll(ReportingTables.of(dataset, progress, scope));
        return List.copyOf(tables);
    }

    public Dataset dataset() {
        return dataset;
    }

    public Progress progress() {
        return progress;
    }

    ExportScope scope() {
        return scope;
    }

    /** The tables as text files; assessments have only the columns of section 6 of the data contract. */
    List<Table<?>> tables() {
        return tables;
    }

    /** The tables for people, who know few codes by heart. */
    List<Table<?>> tablesInWords() {
        Table<Assessment> assessments =
                new Table<>(ASSESSMENTS, AssessmentColumns.inWords(dataset), scope.assessments());
        List<Table<?>> inWords = new ArrayList<>(tables);
        inWords.replaceAll(table -> table.name().equals(ASSESSMENTS) ? assessments : table);
        return List.copyOf(inWords);
    }

    /** What readers may download, in the order of the tables. */
    public List<DownloadOffer> offers() {
        List<DownloadOffer> offers = new ArrayList<>();
        tables.forEach(table -> offers.add(table.offer()));
        return List.copyOf(offers);
    }

    /** The day as of which progress is judged. */
    LocalDate asOf() {
        return progress.asOf();
    }

    /** The years of all figures, of which the earliest and the latest matter; none if there are no figures. */
    IntSummaryStatistics years() {
        IntSummaryStatistics years = new IntSummaryStatistics();
        for (Series series : scope.series()) {
            List<Figure> figures = series.figures(); // in order of their years
            if (!figures.isEmpty()) {
                years.accept(figures.get(0).year());
                years.accept(figures.get(figures.size() - 1).year());
            }
        }
        return years;
    }
}
