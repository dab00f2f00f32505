package vn.tiendo.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Progress;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Dimension;
import vn.tiendo.view.DownloadOffer;
import vn.tiendo.view.PageTable;

/** All downloads of a site. */
public final class Downloads {

    private Downloads() {}

    /**
     * The files in the order in which they are best written: the longest first, then two for each unit. Figures come
     * only from {@code progress}, where small numbers are already withheld, never from the observations.
     *
     * @param pages what single pages show
     */
    public static List<Download> of(Dataset dataset, Progress progress, List<PageTable> pages) {
        ExportScope scope = new ExportScope(dataset, progress);
        List<Download> downloads = new ArrayList<>();
        for (Table<?> table : tables(dataset, progress, scope)) {
            downloads.add(table.csv());
            downloads.add(table.packaged());
            if (table.offer().isInEveryForm()) {
                downloads.add(table.json());
            }
        }
        PageTables pageTables = new PageTables(dataset, progress, scope);
        pages.forEach(page -> downloads.add(pageTables.of(page).csv()));
        scope.unitsAndContext().forEach(unit -> downloads.add(pageTables.json(unit)));
        return List.copyOf(downloads);
    }

    /** The tables about all units together. */
    public static List<DownloadOffer> offers(Dataset dataset, Progress progress) {
        List<DownloadOffer> offers = new ArrayList<>();
        for (Table<?> table : tables(dataset, progress, new ExportScope(dataset, progress))) {
            offers.add(table.offer());
        }
        return offers;
    }

    /** The tables as text files; assessments have only the columns of section 6 of the data contract. */
    static List<Table<?>> tables(Dataset dataset, Progress progress, ExportScope scope) {
        return tables(dataset, progress, scope, AssessmentColumns.ALL);
    }

    /** The tables for people, who know few codes by heart. */
    static List<Table<?>> tablesInWords(Dataset dataset, Progress progress, ExportScope scope) {
        return tables(dataset, progress, scope, AssessmentColumns.inWords(dataset));
    }

    private static List<Table<?>> tables(
            Dataset dataset, Progress progress, ExportScope scope, List<Column<Assessment>> ofAssessments) {
        Collection<Dimension> dimensions = dataset.dimensions().values();
        List<Table<?>> tables = new ArrayList<>(List.of(
                new Table<>("so-lieu", FigureColumns.of(dataset), FigureRow.of(scope.series())),
                new Table<>("danh-gia", ofAssessments, scope.assessments()),
                ReferenceTables.units(scope.unitsAndContext()),
                ReferenceTables.indicators(dataset.indicators().values()),
                TargetTable.of(scope.targets(), dimensions),
                PlanTables.plans(scope.plans()),
                PlanTables.tasks(scope.tasks()),
                PlanTables.taskResults(scope.taskResults()),
                PlanTables.submittedReports(scope.submittedReports())));
        scope.reportingDuties().map(PlanTables::reportingDuties).ifPresent(tables::add);
        tables.addAll(ReportingTables.of(dataset, progress, scope));
        return List.copyOf(tables);
    }
}
