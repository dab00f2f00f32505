package vn.tiendo.view;

/**
 * A table that readers may download.
 *
 * @param table the name of its files in {@code tai-ve/}, without the ending
 */
public record DownloadOffer(String table, int rows) {

    /**
     * A table of more rows comes as CSV alone. As a workbook it would take longer to make than the rest of the site, and
     * longer to open than its reader waits, though a sheet could hold 1,048,576; as JSON it would be the site's largest file
     * and say the same.
     */
    public static final int MOST_ROWS_IN_EVERY_FORM = 50_000;

    public boolean isInEveryForm() {
        return rows <= MOST_ROWS_IN_EVERY_FORM;
    }
}
