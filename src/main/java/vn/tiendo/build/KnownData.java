package vn.tiendo.build;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import vn.tiendo.assess.AsOf;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.model.TaskResult;

/**
 * The data that were known on the as-of date. Figures of later years are left out where figures are assessed; here go
 * the reports, texts and results of tasks.
 */
final class KnownData {

    private KnownData() {}

    /** On the day that somebody has named; where nobody has, everything is known. */
    static Dataset of(Dataset dataset) {
        return dataset.settings()
                .asOf()
                .map(day -> of(
                        dataset,
                        day,
                        report -> report.credibleDay()
                                .map(handedIn -> AsOf.hasCome(handedIn, dataset.settings()))
                                .orElse(true)))
                .orElse(dataset);
    }

    /** A year as a whole, to which reports belong that were handed in after its end: many are due only then. */
    static Dataset ofYear(Dataset dataset, int year) {
        return of(dataset, AsOf.endOf(year), report -> true);
    }

    private static Dataset of(Dataset dataset, LocalDate day, Predicate<SubmittedReport> isHandedIn) {
        return dataset.withReports(
                begun(dataset.taskResults(), TaskResult::year, day),
                begun(dataset.submittedReports(), SubmittedReport::year, day).stream()
                        .filter(isHandedIn)
                        .toList(),
                begun(dataset.narratives(), Narrative::year, day));
    }

    private static <T> List<T> begun(List<T> values, ToIntFunction<T> year, LocalDate day) {
        return values.stream()
                .filter(value -> year.applyAsInt(value) <= day.getYear())
                .toList();
    }
}
