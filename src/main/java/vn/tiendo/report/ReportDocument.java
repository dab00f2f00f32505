package vn.tiendo.report;

import java.util.List;

/**
 * An administrative document as finished words in order, independent of any file format.
 *
 * @param title the name shown by programs
 * @param author the issuer
 * @param year that it is about
 */
public record ReportDocument(String title, String author, int year, List<DocumentBlock> blocks) {

    public ReportDocument {
        blocks = List.copyOf(blocks);
    }

    /** How many open places the writer has to fill in, apart from those in every document. */
    public int openPlaces() {
        return blocks.stream().mapToInt(DocumentBlock::openPlaces).sum();
    }
}
