package vn.tiendo.document;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Short horizontal lines, as used beneath names and titles. */
final class Lines {

    private Lines() {}

    /** Sets a centred line. Lengths in tenths of a millimetre. */
    static void set(XWPFParagraph paragraph, int width, int length) {
        int beside = Twips.ofTenths((width - length) / 2);
        paragraph.setStyle("Line");
        paragraph.setIndentationLeft(beside);
        paragraph.setIndentationRight(beside);
    }
}
