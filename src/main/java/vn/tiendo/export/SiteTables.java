package vn.tiendo.export;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.Series;
import vn.tiendo.model.Dataset;

/**
 * The tables of a site and what they are about; everything that describes them reads this.
 *
 * @param asOf the day as of which progress is judged
 * @param years those that have figures
 */
record SiteTables(Dataset dataset, LocalDate asOf, SortedSet<Integer> years, List<Table<?>> tables) {

    SiteTables {
        years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
        tables = List.copyOf(tables);
    }

    static SiteTables of(Dataset dataset, Progress progress) {
        ExportScope scope = new ExportScope(dataset, progress);
        SortedSet<Integer> years = new TreeSet<>();
        for (Series series : scope.series()) {
            for (Figure figure : series.figures()) {
                years.add(figure.year());
            }
        }
        return new SiteTables(dataset, progress.asOf(), years, Downloads.tables(dataset, progress, scope));
    }
}
