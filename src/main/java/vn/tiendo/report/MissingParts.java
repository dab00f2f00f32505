package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.language.Messages;
import vn.tiendo.view.ReportContent;
import vn.tiendo.view.ReportPage.IndicatorRow;

/** Finds what a unit has not reported on a year although it should have. */
final class MissingParts {

    private MissingParts() {}

    /**
     * Whether a figure is missing; one that does not apply, did not occur or is withheld is not.
     *
     * @param expected whether a figure is required at all
     */
    static boolean isMissing(IndicatorRow row, boolean expected, Messages page) {
        return expected
                && row.absent()
                && (row.value().isEmpty()
                        || row.value().equals(page.text("absence.none"))
                        || row.value().equals(page.text("absence.not_available")));
    }

    /**
     * The names of the indicators whose figures are missing.
     *
     * @param unanswered what the unit's form asks for beside: most communes are held against no target, and yet the
     *     figures above are the sums of theirs
     */
    static List<String> figures(ReportContent content, List<String> unanswered, Messages page) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < content.rows().size(); i++) {
            ReportContent.Row row = content.rows().get(i);
            if (isMissing(content.page().indicators().get(i), row.expected(), page)) {
                names.add(row.name());
            }
        }
        List<String> judged =
                content.rows().stream().map(ReportContent.Row::name).toList();
        unanswered.stream().filter(name -> !judged.contains(name)).forEach(names::add);
        return names;
    }

    /** The number of tasks without a known result. */
    static long tasks(ReportContent content) {
        return content.page().tasks().stream()
                .flatMap(plan -> plan.rows().stream())
                .filter(task -> task.year().isEmpty())
                .count();
    }
}
