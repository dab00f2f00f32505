package vn.tiendo.document;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import vn.tiendo.report.DocumentBlock;
import vn.tiendo.report.DocumentBlock.Alignment;
import vn.tiendo.report.DocumentBlock.Merge;
import vn.tiendo.view.TextBlock;
import vn.tiendo.view.TextSpan;

/** Writes a unit's own words: paragraphs, lists and tables, in the form of the document around them. */
final class WordsSetter {

    private static final int TEXT_WIDTH = 1600;
    private static final int DEEPEST_LIST = 2;
    private static final int LOWEST_HEADING = 3;

    private final XWPFDocument word;
    private final ListNumbers numbers;

    WordsSetter(XWPFDocument word, ListNumbers numbers) {
        this.word = word;
        this.numbers = numbers;
    }

    void set(List<TextBlock> blocks) {
        blocks.forEach(block -> set(block, "Body", -1));
    }

    /** @param list how deep the block is in lists; negative outside of lists */
    private void set(TextBlock block, String style, int list) {
        if (block instanceof TextBlock.Paragraph paragraph) {
            Paragraphs.fill(word.createParagraph(), style, paragraph.spans());
        } else if (block instanceof TextBlock.Heading heading) {
            int level = Math.min(LOWEST_HEADING, heading.level() + 1);
            Paragraphs.fill(word.createParagraph(), "Heading" + level, heading.spans());
        } else if (block instanceof TextBlock.Items items) {
            setItems(items, style, Math.min(DEEPEST_LIST, list + 1));
        } else if (block instanceof TextBlock.Quote quote) {
            quote.blocks().forEach(within -> set(within, "Quote", list));
        } else if (block instanceof TextBlock.Table table) {
            RuledTable.add(word, ruled(table));
        } else if (block instanceof TextBlock.Rule) {
            Lines.set(word.createParagraph(), TEXT_WIDTH, TEXT_WIDTH);
        }
    }

    private void setItems(TextBlock.Items items, String style, int level) {
        BigInteger count = numbers.bullets();
        int expected = Integer.MIN_VALUE;
        for (TextBlock.Item item : items.items()) {
            if (items.numbered() && item.number() != expected) {
                count = numbers.countFrom(item.number(), level, items.parentheses());
            }
            expected = item.number() + 1;
            setItem(item, count, style, level);
        }
    }

    private void setItem(TextBlock.Item item, BigInteger count, String style, int level) {
        boolean beginsWithWords = !item.blocks().isEmpty() && item.blocks().get(0) instanceof TextBlock.Paragraph;
        XWPFParagraph marked = word.createParagraph();
        Paragraphs.fill(
                marked,
                "ListItem",
                beginsWithWords ? ((TextBlock.Paragraph) item.blocks().get(0)).spans() : List.<TextSpan>of());
        CTPPr properties = marked.getCTPPr();
        CTNumPr number = properties.addNewNumPr();
        number.addNewIlvl().setVal(BigInteger.valueOf(level));
        number.addNewNumId().setVal(count);
        for (TextBlock block :
                item.blocks().subList(beginsWithWords ? 1 : 0, item.blocks().size())) {
            set(block, style, level);
        }
    }

    private static DocumentBlock.Table ruled(TextBlock.Table table) {
        int columns =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        return new DocumentBlock.Table(
                Collections.nCopies(columns, TEXT_WIDTH / columns),
                table.rows().stream()
                        .map(row -> new DocumentBlock.Row(
                                row.head(),
                                row.cells().stream()
                                        .map(cell -> new DocumentBlock.Cell(
                                                cell.number() ? Alignment.RIGHT : Alignment.LEFT,
                                                Merge.NONE,
                                                cell.spans()))
                                        .toList()))
                        .toList());
    }
}
