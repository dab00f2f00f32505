package vn.tiendo.document;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Short lines across, as they stand beneath names and titles. */
final class Lines {

    private Lines() {}

    /** A line in the middle. Lengths in tenths of a millimetre. */
    static void set(XWPFParagraph paragraph, int width, int length) {
        int beside = Twips.ofTenths((width - length) / 2);
        paragraph.setStyle("Line");
        paragraph.setIndentationLeft(beside);
        paragraph.setIndentationRight(beside);
    }
}
