package vn.tiendo.report;

import java.util.List;
import java.util.Optional;
import vn.tiendo.view.Bar;
import vn.tiendo.view.TextBlock;
import vn.tiendo.view.TextSpan;
import vn.tiendo.view.TextSpan.Look;

/** A part of a document, by what the annex of Decree 30/2020/NĐ-CP calls it. */
public sealed interface DocumentBlock {

    /** How many places in it are left for the writer. */
    default int openPlaces() {
        return 0;
    }

    private static int open(List<TextSpan> spans) {
        return (int) spans.stream().filter(span -> span.is(Look.OPEN)).count();
    }

    /**
     * Who issues it, its number, and opposite the emblem lines, place and date.
     *
     * @param above the body that the issuing one belongs to; may be empty
     * @param issuer its name, in lines
     * @param subject of a letter, beneath its number; may be empty
     * @param draft what marks it as not final; empty on a final one
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

    /** The kind of document and what it is about. */
    record Title(String kind, String summary) implements DocumentBlock {}

    /** A heading of the body. @param level 1 for the highest */
    record Heading(int level, String text) implements DocumentBlock {}

    /** How a paragraph is set. */
    enum ParagraphStyle {
        BODY,
        /** The last one, which stays with the signature. */
        LAST,
        /** What the document rests on. */
        GROUND,
        /** A remark on what follows. */
        NOTE,
        /** To whom a letter goes. */
        ADDRESSEE,
        /** Beneath a table: what its signs mean. */
        BELOW_TABLE
    }

    /** A paragraph. */
    record Paragraph(ParagraphStyle style, List<TextSpan> spans) implements DocumentBlock {

        public Paragraph {
            spans = List.copyOf(spans);
        }

        @Override
        public int openPlaces() {
            return open(spans);
        }
    }

    /** What somebody wrote, as it was formatted. */
    record Words(List<TextBlock> blocks) implements DocumentBlock {

        public Words {
            blocks = List.copyOf(blocks);
        }
    }

    /** A table. @param widths of its columns, in tenths of a millimetre */
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

    /** A row. @param head whether it is repeated on every page */
    record Row(boolean head, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Where the words of a cell stand. */
    enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** How a cell hangs together with those above and below. */
    enum Merge {
        NONE,
        FIRST,
        NEXT
    }

    /** A cell. */
    record Cell(Alignment alignment, Merge merge, List<TextSpan> spans) {

        public Cell {
            spans = List.copyOf(spans);
        }
    }

    /**
     * Recipients, and opposite the authority, office and name of who signs.
     *
     * @param signature the lines above the name
     * @param name as far as it is known
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

    /** The beginning of an annex, on a page of its own. @param attached to which document */
    record Annex(String label, String title, String attached) implements DocumentBlock {}

    /** What stands on sheets of its own that are turned, for tables of many columns. */
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
     * @param legend what bars and marks stand for
     * @param alternative the same in words, for who does not see it
     */
    record Chart(List<Bar> bars, List<String> legend, String caption, String alternative) implements DocumentBlock {

        public Chart {
            bars = List.copyOf(bars);
            legend = List.copyOf(legend);
        }
    }
}
