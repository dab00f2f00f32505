package vn.tiendo.view;

import java.util.List;

/**
 * What there is to download.
 *
 * @param mostRows of a table that comes in every form
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
     * @param name of its files, without the ending
     * @param rows how many it has
     * @param inEveryForm whether it comes as workbook and JSON, too, or as CSV alone
     */
    public record Row(String name, String title, String rows, boolean inEveryForm) {}
}
