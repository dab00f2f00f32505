package vn.tiendo.view;

import java.util.List;

/** A block of formatted text, for other forms than web pages. Lines within a span end with {@code \n}. */
public sealed interface TextBlock {

    /** A paragraph of words. */
    record Paragraph(List<TextSpan> spans) implements TextBlock {

        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /**
     * A heading within the text.
     *
     * @param level 1 for the highest
     */
    record Heading(int level, List<TextSpan> spans) implements TextBlock {

        public Heading {
            spans = List.copyOf(spans);
        }
    }

    /**
     * A list.
     *
     * @param parentheses whether the number is followed by a parenthesis
     */
    record Items(boolean numbered, boolean parentheses, List<Item> items) implements TextBlock {

        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * The content of one item of a list.
     *
     * @param number in a list with numbers
     */
    record Item(int number, List<TextBlock> blocks) {

        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /** A table; all rows have the same number of cells. */
    record Table(List<Row> rows) implements TextBlock {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param head whether it contains the heads of the columns
     */
    record Row(boolean head, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param number whether it contains figures
     */
    record Cell(boolean number, List<TextSpan> spans) {

        public Cell {
            spans = List.copyOf(spans);
        }
    }

    /** A quotation. */
    record Quote(List<TextBlock> blocks) implements TextBlock {

        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /** A horizontal line. */
    record Rule() implements TextBlock {}
}
