package vn.tiendo.view;

/**
 * A table that readers may download.
 *
 * @param table the name of its files in {@code tai-ve/}, without the extension
 */
public record DownloadOffer(String table, int rows) {

    /**
     * A table with more rows is offered only as CSV. As a workbook it would take longer to make than the rest of the
     * site, and longer to open than readers wait, though a sheet could hold more; as JSON it would be the site's
     * largest file with nothing new.
     */
    public static final int MOST_ROWS_IN_EVERY_FORM = 50_000;

    /** The rows that a sheet of Excel or LibreOffice can hold below its head. */
    private static final int ROWS_OF_A_SHEET = 1_048_575;

    public boolean isInEveryForm() {
        return rows <= MOST_ROWS_IN_EVERY_FORM;
    }

    /** Whether a spreadsheet can open the whole table. */
    public boolean fitsOnASheet() {
        return rows <= ROWS_OF_A_SHEET;
    }
}
