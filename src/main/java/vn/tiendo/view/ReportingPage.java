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
     * @param rule who receives the reports, and by when; may be empty
     * @param columns the ways in which a report can be handed in, as heads of the table
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

        /** Whether any part of it was made up to show how the site looks. */
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
     * @param counts one for each column of the section; empty if 0
     */
    public record Row(String year, String level, String due, String asked, List<String> counts, boolean illustrative) {

        public Row {
            counts = List.copyOf(counts);
        }
    }

    /** One indicator at one level: how many units have figures for each year, of how many, latest year first. */
    public record IndicatorRow(Link indicator, String breakdown, String level, List<Cell> years, boolean illustrative) {

        public IndicatorRow {
            years = List.copyOf(years);
        }
    }

    /** @param share such as {@code 12/17} */
    public record Cell(String year, String share) {}
}
