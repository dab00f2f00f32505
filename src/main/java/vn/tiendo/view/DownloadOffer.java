package vn.tiendo.view;

/**
 * A table that readers may download.
 *
 * @param table the name of its files in {@code tai-ve/}, without the ending
 */
public record DownloadOffer(String table, int rows) {

    /**
     * A table of more rows comes without a workbook: it would take longer to make than the rest of the site, and longer to
     * open than its reader waits. A sheet could hold 1,048,576.
     */
    public static final int MOST_ROWS_OF_A_WORKBOOK = 50_000;

    public boolean hasWorkbook() {
        return rows <= MOST_ROWS_OF_A_WORKBOOK;
    }
}
