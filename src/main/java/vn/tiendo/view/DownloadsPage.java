package vn.tiendo.view;

import java.util.List;

/**
 * The page with everything to download.
 *
 * @param mostRows the most rows of a table that is offered in every format
 */
public record DownloadsPage(PageFrame frame, List<Row> tables, String mostRows) implements PageView {

    public DownloadsPage {
        tables = List.copyOf(tables);
    }

    @Override
    public String template() {
        return "downloads";
    }

    /**
     * One table.
     *
     * @param name of its files, without the extension
     * @param rows how many it has
     * @param inEveryForm whether it is also offered as workbook and JSON, not only as CSV
     */
    public record Row(String name, String title, String rows, boolean inEveryForm) {}
}
