package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.language.Messages;
import vn.tiendo.view.ReportContent;
import vn.tiendo.view.ReportPage.IndicatorRow;

/** What a unit has not said of a year though it is wanted. */
final class MissingParts {

    private MissingParts() {}

    /** What the data say is not there, or withhold, is not missing. @param expected whether a figure is wanted at all */
    static boolean isMissing(IndicatorRow row, boolean expected, Messages page) {
        return expected
                && row.absent()
                && (row.value().isEmpty()
                        || row.value().equals(page.text("absence.none"))
                        || row.value().equals(page.text("absence.not_available")));
    }

    /** The names of the indicators that have no figure. */
    static List<String> figures(ReportContent content, Messages page) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < content.rows().size(); i++) {
            ReportContent.Row row = content.rows().get(i);
            if (isMissing(content.page().indicators().get(i), row.expected(), page)) {
                names.add(row.name());
            }
        }
        return names;
    }

    /** How many tasks nothing is known of. */
    static long tasks(ReportContent content) {
        return content.page().tasks().stream()
                .flatMap(plan -> plan.rows().stream())
                .filter(task -> task.year().isEmpty())
                .count();
    }
}
