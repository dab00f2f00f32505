package vn.tiendo.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.report.DocumentBlock.Cell;
import vn.tiendo.report.DocumentBlock.Heading;
import vn.tiendo.report.DocumentBlock.Row;
import vn.tiendo.report.DocumentBlock.Table;
import vn.tiendo.report.DocumentBlock.Turned;
import vn.tiendo.view.ReportPage.TargetStanding;
import vn.tiendo.view.ReviewContent;
import vn.tiendo.view.ReviewContent.YearCell;
import vn.tiendo.view.TextSpan;
import vn.tiendo.view.TextSpan.Look;

/** The annex of a review with the single years, in landscape format: ten years side by side in each table. */
final class YearsTable {

    private static final int TEXT_WIDTH = 2470;
    private static final int INDEX = 90;
    private static final int NAME = 400;
    private static final int BASELINE = 190;
    private static final int CHANGE = 170;
    private static final int TARGETS = 400;
    /** With so few years there is room for targets and verdicts, too. */
    private static final int FEW_YEARS = 5;

    private static final int MOST_YEARS = 10;

    private final ReviewContent content;
    private final Messages page;
    private final DocumentWords words;
    private final boolean withTargets;

    YearsTable(ReviewContent content, Messages page, DocumentWords words) {
        this.content = content;
        this.page = page;
        this.words = words;
        this.withTargets = content.years().size() <= FEW_YEARS;
    }

    List<DocumentBlock> annex() {
        if (content.rows().isEmpty()) {
            return List.of();
        }
        List<DocumentBlock> blocks = new ArrayList<>();
        blocks.add(new Heading(1, words.text("annex.years")));
        blocks.add(
                DraftParts.note(words.text("annex.years.intro", content.years().get(0))));
        for (int from = 0; from < content.years().size(); from += MOST_YEARS) {
            blocks.add(table(from, Math.min(content.years().size(), from + MOST_YEARS)));
        }
        return List.of(new Turned(blocks));
    }

    /** The years from the first index up to, but not including, the second. */
    private Table table(int from, int to) {
        List<String> head = new ArrayList<>(
                List.of(words.text("column.index"), page.text("column.indicator"), words.text("column.baseline")));
        content.years().subList(from, to).forEach(year -> head.add(Integer.toString(year)));
        if (withTargets) {
            head.add(words.text("column.change"));
            head.add(page.text("report.column.targets"));
        }
        List<Row> rows = new ArrayList<>();
        rows.add(Cells.head(head));
        for (int i = 0; i < content.rows().size(); i++) {
            rows.add(row(i, from, to));
        }
        return new Table(widths(to - from), rows);
    }

    private List<Integer> widths(int years) {
        int rest = TEXT_WIDTH - INDEX - NAME - BASELINE - (withTargets ? CHANGE + TARGETS : 0);
        List<Integer> widths = new ArrayList<>(List.of(INDEX, NAME, BASELINE));
        widths.addAll(Collections.nCopies(years, rest / years));
        if (withTargets) {
            widths.addAll(List.of(CHANGE, TARGETS));
        }
        return widths;
    }

    private Row row(int index, int from, int to) {
        ReviewContent.Row row = content.rows().get(index);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.centre(Integer.toString(index + 1)));
        cells.add(Cells.left(content.end().rows().get(index).name()));
        cells.add(Cells.centre(ResultTable.baseline(row, words)));
        row.years().subList(from, to).forEach(year -> cells.add(Cells.centre(year(year))));
        if (withTargets) {
            cells.add(Cells.centre(row.change()));
            cells.add(Cells.left(Cells.lines(content.end().page().indicators().get(index).targets().stream()
                    .map(this::target)
                    .toList())));
        }
        return new Row(false, cells);
    }

    private TextSpan target(TargetStanding target) {
        return TextSpan.plain(words.text(
                "cell.also",
                words.text("target", target.milestone(), target.requirement()),
                FirstLetter.lower(target.status().word())));
    }

    private List<TextSpan> year(YearCell year) {
        List<TextSpan> lines = new ArrayList<>(
                List.of(TextSpan.plain(year.value()), TextSpan.plain(year.counts()), TextSpan.plain(year.mark())));
        if (year.illustrative()) {
            lines.add(emphasis(words.text("cell.illustrative")));
        }
        if (year.otherDefinition()) {
            lines.add(emphasis(words.text("cell.other_definition")));
        }
        year.verdicts().forEach(verdict -> lines.add(TextSpan.strong(verdict)));
        return Cells.lines(lines);
    }

    private static TextSpan emphasis(String text) {
        return new TextSpan(text, Set.of(Look.EMPHASIS), Optional.empty());
    }
}
