package vn.tiendo.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import vn.tiendo.json.JsonWriter;
import vn.tiendo.view.DownloadOffer;
import vn.tiendo.view.SitePath;

/**
 * A table to download.
 *
 * @param name of its files in {@code tai-ve/}, without the extension
 * @param kind by which the words for it and its columns are found
 * @param subject whose rows these are, for people; empty if the table has all rows there are
 */
record Table<R>(String name, String kind, String subject, List<Column<R>> columns, Collection<? extends R> rows) {

    /** The folder of the data package's tables, as seen from {@code tai-ve/}. */
    static final String PACKAGE_FOLDER = "goi/";

    /** A table with all rows there are. */
    Table(String name, List<Column<R>> columns, Collection<? extends R> rows) {
        this(name, name, "", columns, rows);
    }

    Download csv() {
        return new Download(SitePath.download(name, ".csv"), this::writeCsv);
    }

    /** The same rows for programs, as the data package describes them. */
    Download packaged() {
        return new Download(SitePath.download(PACKAGE_FOLDER + name, ".csv"), this::writeCanonical);
    }

    /** Without the additions for spreadsheets: see {@link CsvRows#writeCanonical}. */
    void writeCanonical(Writer out) throws IOException {
        CsvRows.writeCanonical(columns, rows, out);
    }

    /** The cells of each row as the canonical file has them. */
    List<List<String>> texts() throws IOException {
        return TextCells.of(columns, rows);
    }

    Download json() {
        return new Download(SitePath.download(name, ".json"), this::writeJson);
    }

    private void writeCsv(Writer out) throws IOException {
        CsvRows.write(columns, rows, out);
    }

    private void writeJson(Writer out) throws IOException {
        JsonRows.write(columns, rows, new JsonWriter(out));
        out.write('\n');
    }

    DownloadOffer offer() {
        return new DownloadOffer(name, rows.size());
    }
}
