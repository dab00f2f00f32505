package vn.tiendo.report;

import java.util.List;

/**
 * An administrative document, as finished words in their order; knows of no file.
 *
 * @param title what programs show as its name
 * @param author who issues it
 * @param year that it tells of
 */
public record ReportDocument(String title, String author, int year, List<DocumentBlock> blocks) {

    public ReportDocument {
        blocks = List.copyOf(blocks);
    }

    /** How many places are left for the writer to fill in, beside those that every document leaves open. */
    public int openPlaces() {
        return blocks.stream().mapToInt(DocumentBlock::openPlaces).sum();
    }
}
