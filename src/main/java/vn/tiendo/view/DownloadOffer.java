package vn.tiendo.view;

/**
 * A table that readers may download.
 *
 * @param table the name of its files in {@code tai-ve/}, without the ending
 */
public record DownloadOffer(String table, int rows) {

    /**
     * A table of more rows comes as CSV alone. As a workbook it would take longer to make than the rest of the site, and
     * longer to open than its reader waits, though a sheet could hold more; as JSON it would be the site's largest file
     * and say the same.
     */
    public static final int MOST_ROWS_IN_EVERY_FORM = 50_000;

    /** What a sheet of Excel, and of LibreOffice, holds below its head. */
    private static final int ROWS_OF_A_SHEET = 1_048_575;

    public boolean isInEveryForm() {
        return rows <= MOST_ROWS_IN_EVERY_FORM;
    }

    /** Whether a spreadsheet can open it whole. */
    public boolean fitsOnASheet() {
        return rows <= ROWS_OF_A_SHEET;
    }
}
