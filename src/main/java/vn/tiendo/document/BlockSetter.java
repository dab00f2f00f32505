package vn.tiendo.document;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.tiendo.report.DocumentBlock;
import vn.tiendo.report.DocumentBlock.Annex;
import vn.tiendo.report.DocumentBlock.Chart;
import vn.tiendo.report.DocumentBlock.Closing;
import vn.tiendo.report.DocumentBlock.Heading;
import vn.tiendo.report.DocumentBlock.Letterhead;
import vn.tiendo.report.DocumentBlock.Paragraph;
import vn.tiendo.report.DocumentBlock.ParagraphStyle;
import vn.tiendo.report.DocumentBlock.Table;
import vn.tiendo.report.DocumentBlock.Title;
import vn.tiendo.report.DocumentBlock.Words;

/** Writes the parts of a document one below the other. */
final class BlockSetter {

    private static final int TEXT_WIDTH = 1600;

    private final XWPFDocument word;
    private final WordsSetter words;

    BlockSetter(XWPFDocument word, ListNumbers numbers) {
        this.word = word;
        this.words = new WordsSetter(word, numbers);
    }

    void set(DocumentBlock block) {
        if (block instanceof Letterhead letterhead) {
            LetterheadTable.add(word, letterhead);
        } else if (block instanceof Title title) {
            add("Kind", title.kind());
            add("Summary", title.summary());
            addLine(TEXT_WIDTH, TEXT_WIDTH / 3);
        } else if (block instanceof Heading heading) {
            add("Heading" + heading.level(), heading.text());
        } else if (block instanceof Paragraph paragraph) {
            Paragraphs.fill(word.createParagraph(), style(paragraph.style()), paragraph.spans());
        } else if (block instanceof Words text) {
            words.set(text.blocks());
        } else if (block instanceof Table table) {
            RuledTable.add(word, table);
        } else if (block instanceof Chart chart) {
            ChartPicture.add(word, chart);
        } else if (block instanceof Closing closing) {
            ClosingTable.add(word, closing);
        } else if (block instanceof Annex annex) {
            add("Annex", annex.label());
            add("Summary", annex.title());
            add("Attached", annex.attached());
            addLine(TEXT_WIDTH, TEXT_WIDTH / 3);
        }
    }

    private void add(String style, String text) {
        Paragraphs.fill(word.createParagraph(), style, text);
    }

    private void addLine(int width, int length) {
        Lines.set(word.createParagraph(), width, length);
    }

    private static String style(ParagraphStyle style) {
        return switch (style) {
            case BODY -> "Body";
            case LAST -> "Last";
            case GROUND -> "Ground";
            case NOTE -> "Note";
            case ADDRESSEE -> "Addressee";
            case BELOW_TABLE -> "BelowTable";
        };
    }
}
