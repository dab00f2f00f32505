package vn.tiendo.view;

import java.util.List;

/** A piece of a formatted text, for whoever sets it other than as a web page. Lines end within a span by {@code \n}. */
public sealed interface TextBlock {

    /** Words in a row. */
    record Paragraph(List<TextSpan> spans) implements TextBlock {

        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /** A heading within the text. @param level 1 for the highest */
    record Heading(int level, List<TextSpan> spans) implements TextBlock {

        public Heading {
            spans = List.copyOf(spans);
        }
    }

    /** A list. @param parentheses whether the number is followed by a parenthesis */
    record Items(boolean numbered, boolean parentheses, List<Item> items) implements TextBlock {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** What stands at one mark of a list. @param number in a list with numbers */
    record Item(int number, List<TextBlock> blocks) {

        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /** A table; all rows have as many cells. */
    record Table(List<Row> rows) implements TextBlock {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table. @param head whether it says what the columns are */
    record Row(boolean head, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell. @param number whether figures stand in it */
    record Cell(boolean number, List<TextSpan> spans) {

        public Cell {
            spans = List.copyOf(spans);
        }
    }

    /** Somebody else's words. */
    record Quote(List<TextBlock> blocks) implements TextBlock {

        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /** A line across. */
    record Rule() implements TextBlock {}
}
