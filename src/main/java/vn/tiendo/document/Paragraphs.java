package vn.tiendo.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;
import vn.tiendo.view.TextSpan;
import vn.tiendo.view.TextSpan.Look;

/** Puts words into paragraphs. */
final class Paragraphs {

    private static final String FONT_OF_CODE = "Courier New";

    private Paragraphs() {}

    static XWPFParagraph onlyOneOf(XWPFHeader header) {
        return header.getParagraphs().isEmpty()
                ? header.createParagraph()
                : header.getParagraphs().get(0);
    }

    /** An empty paragraph that takes almost no room, to hold the end of a section. */
    static XWPFParagraph small(XWPFDocument word) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle("SectionEnd");
        return paragraph;
    }

    static void fill(XWPFParagraph paragraph, String style, String text) {
        fill(paragraph, style, List.of(TextSpan.plain(text)));
    }

    static void fill(XWPFParagraph paragraph, String style, List<TextSpan> spans) {
        paragraph.setStyle(style);
        for (TextSpan span : spans) {
            XWPFRun run = span.address()
                    .<XWPFRun>map(address -> linked(paragraph, address))
                    .orElseGet(paragraph::createRun);
            addText(run, span.text());
            setLooks(run, span);
        }
    }

    /** A link without attributes that matter only on a screen. */
    private static XWPFHyperlinkRun linked(XWPFParagraph paragraph, String address) {
        return paragraph.createHyperlinkRun(address);
    }

    private static void addText(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            if (!lines[i].isEmpty()) {
                run.setText(lines[i], run.getCTR().sizeOfTArray());
            }
        }
    }

    private static void setLooks(XWPFRun run, TextSpan span) {
        if (span.is(Look.STRONG)) {
            run.setBold(true);
        }
        if (span.is(Look.EMPHASIS)) {
            run.setItalic(true);
        }
        if (span.is(Look.CODE)) {
            run.setFontFamily(FONT_OF_CODE);
        }
        if (span.is(Look.OPEN)) {
            run.setTextHighlightColor(STHighlightColor.YELLOW.toString());
        }
    }
}
