package vn.tiendo.view;

import java.util.List;

/** Who has reported in time, under each plan, and how complete the figures are. */
public record ReportingPage(PageFrame frame, String intro, List<Section> plans, DownloadLinks downloads)
        implements PageView {

    public ReportingPage {
        plans = List.copyOf(plans);
    }

    @Override
    public String template() {
        return "reporting";
    }

    /**
     * One plan.
     *
     * @param anchor its id on the page
     * @param rule who receives reports by when; may be empty
     * @param columns how a report can be handed in, as the heads of the table say it
     * @param indicators how complete the figures of each indicator are
     */
    public record Section(
            Link plan,
            String anchor,
            String rule,
            List<String> columns,
            List<Row> rows,
            List<IndicatorRow> indicators) {

        public Section {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            indicators = List.copyOf(indicators);
        }

        /** Whether anything in it was made up to show how it looks. */
        public boolean isIllustrative() {
            return rows.stream().anyMatch(Row::illustrative)
                    || indicators.stream().anyMatch(IndicatorRow::illustrative);
        }
    }

    /**
     * The units of one level in one year.
     *
     * @param due the last day
     * @param asked how many must report
     * @param counts by the columns of the section; empty for none
     */
    public record Row(String year, String level, String due, String asked, List<String> counts, boolean illustrative) {

        public Row {
            counts = List.copyOf(counts);
        }
    }

    /** One indicator at one level, with how many of how many units have figures in each year, the latest first. */
    public record IndicatorRow(Link indicator, String breakdown, String level, List<Cell> years, boolean illustrative) {

        public IndicatorRow {
            years = List.copyOf(years);
        }
    }

    /** @param share such as {@code 12/17} */
    public record Cell(String year, String share) {}
}
