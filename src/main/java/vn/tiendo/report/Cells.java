package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.report.DocumentBlock.Alignment;
import vn.tiendo.report.DocumentBlock.Cell;
import vn.tiendo.report.DocumentBlock.Merge;
import vn.tiendo.report.DocumentBlock.Row;
import vn.tiendo.view.TextSpan;

/** Makes cells for the tables of documents. */
final class Cells {

    private Cells() {}

    static Cell left(String text) {
        return left(spans(text));
    }

    static Cell left(List<TextSpan> spans) {
        return new Cell(Alignment.LEFT, Merge.NONE, spans);
    }

    static Cell centre(String text) {
        return centre(spans(text));
    }

    static Cell centre(List<TextSpan> spans) {
        return new Cell(Alignment.CENTRE, Merge.NONE, spans);
    }

    static Row head(List<String> names) {
        return new Row(true, names.stream().map(Cells::centre).toList());
    }

    /** The same cell as the first of several merged ones, or as a later one, which is empty. */
    static Cell merged(Cell cell, boolean first) {
        return new Cell(cell.alignment(), first ? Merge.FIRST : Merge.NEXT, first ? cell.spans() : List.of());
    }

    /** Texts on separate lines; empty ones are left out. */
    static List<TextSpan> lines(List<TextSpan> texts) {
        List<TextSpan> lines = new ArrayList<>();
        for (TextSpan text : texts) {
            if (!text.text().isEmpty()) {
                if (!lines.isEmpty()) {
                    lines.add(TextSpan.plain("\n"));
                }
                lines.add(text);
            }
        }
        return lines;
    }

    private static List<TextSpan> spans(String text) {
        return text.isEmpty() ? List.of() : List.of(TextSpan.plain(text));
    }
}
