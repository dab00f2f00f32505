package vn.tiendo.report;

import java.util.List;
import java.util.Optional;
import vn.tiendo.view.Bar;
import vn.tiendo.view.TextBlock;
import vn.tiendo.view.TextSpan;
import vn.tiendo.view.TextSpan.Look;

/** A part of a document, named as in the annex of Decree 30/2020/NĐ-CP. */
public sealed interface DocumentBlock {

    /** How many open places it has. */
    default int openPlaces() {
        return 0;
    }

    private static int open(List<TextSpan> spans) {
        return (int) spans.stream().filter(span -> span.is(Look.OPEN)).count();
    }

    /**
     * On one side issuer and number, on the other emblem lines, place and date.
     *
     * @param above the body to which the issuer belongs; may be empty
     * @param issuer its name, in lines
     * @param subject of a letter, beneath its number; may be empty
     * @param draft marks it as a draft; empty for a final document
     */
    record Letterhead(
            List<String> above,
            List<String> issuer,
            String number,
            String subject,
            String country,
            String motto,
            String placeAndDate,
            Optional<String> draft)
            implements DocumentBlock {

        public Letterhead {
            above = List.copyOf(above);
            issuer = List.copyOf(issuer);
        }
    }

    /** The kind of document, and what it is about. */
    record Title(String kind, String summary) implements DocumentBlock {}

    /**
     * A heading of the body.
     *
     * @param level 1 for the highest
     */
    record Heading(int level, String text) implements DocumentBlock {}

    /** The kinds of paragraphs that the decree sets apart. */
    enum ParagraphStyle {
        BODY,
        /** The last paragraph, which stays on a page with the signature. */
        LAST,
        /** A ground on which the document rests. */
        GROUND,
        /** A remark about the next blocks. */
        NOTE,
        /** The addressee of a letter. */
        ADDRESSEE,
        /** The meaning of signs, below a table. */
        BELOW_TABLE
    }

    /** A paragraph in one of the styles. */
    record Paragraph(ParagraphStyle style, List<TextSpan> spans) implements DocumentBlock {

        public Paragraph {
            spans = List.copyOf(spans);
        }

        @Override
        public int openPlaces() {
            return open(spans);
        }
    }

    /** A unit's own words, as formatted by it. */
    record Words(List<TextBlock> blocks) implements DocumentBlock {

        public Words {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A table with lines.
     *
     * @param widths of its columns, in tenths of a millimetre
     */
    record Table(List<Integer> widths, List<Row> rows) implements DocumentBlock {

        public Table {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }

        @Override
        public int openPlaces() {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .mapToInt(cell -> open(cell.spans()))
                    .sum();
        }
    }

    /**
     * A row of a table.
     *
     * @param head whether it is repeated on every page
     */
    record Row(boolean head, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The horizontal position of words in a cell. */
    enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** Whether a cell is merged with those above and below. */
    enum Merge {
        NONE,
        FIRST,
        NEXT
    }

    /** A cell of a table. */
    record Cell(Alignment alignment, Merge merge, List<TextSpan> spans) {

        public Cell {
            spans = List.copyOf(spans);
        }
    }

    /**
     * On one side the recipients, on the other authority, office and name of the signer.
     *
     * @param signature the lines above the name
     * @param name if known; else empty
     */
    record Closing(String heading, List<String> recipients, List<TextSpan> signature, String name)
            implements DocumentBlock {

        public Closing {
            recipients = List.copyOf(recipients);
            signature = List.copyOf(signature);
        }

        @Override
        public int openPlaces() {
            return open(signature);
        }
    }

    /**
     * The beginning of an annex, on a new page.
     *
     * @param attached the document to which it is attached
     */
    record Annex(String label, String title, String attached) implements DocumentBlock {}

    /** Blocks on separate sheets in landscape format, for tables with many columns. */
    record Turned(List<DocumentBlock> blocks) implements DocumentBlock {

        public Turned {
            blocks = List.copyOf(blocks);
        }

        @Override
        public int openPlaces() {
            return blocks.stream().mapToInt(DocumentBlock::openPlaces).sum();
        }
    }

    /**
     * Shares as bars.
     *
     * @param legend the meaning of bars and marks
     * @param alternative the same in words, for readers who cannot see it
     */
    record Chart(List<Bar> bars, List<String> legend, String caption, String alternative) implements DocumentBlock {

        public Chart {
            bars = List.copyOf(bars);
            legend = List.copyOf(legend);
        }
    }
}
