package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.language.Messages;
import vn.tiendo.report.DocumentBlock.Cell;
import vn.tiendo.report.DocumentBlock.Row;
import vn.tiendo.report.DocumentBlock.Table;
import vn.tiendo.view.ReportContent;
import vn.tiendo.view.ReportPage.IndicatorRow;
import vn.tiendo.view.ReportPage.TargetStanding;
import vn.tiendo.view.ReviewContent;
import vn.tiendo.view.TextSpan;
import vn.tiendo.view.TextSpan.Look;

/** A table of figures and targets, as on the page, with earlier figures and the change since then. */
final class ResultTable {

    private static final int INDEX = 90;
    private static final int NAME = 380;
    private static final int BEFORE = 190;
    private static final int VALUE = 240;
    private static final int CHANGE = 170;
    private static final int REQUIREMENT = 240;
    private static final int VERDICT = 290;

    private final Rows results;
    private final ReportContent content;
    private final Messages page;
    private final DocumentWords words;
    private final boolean withBefore;
    private final boolean withChange;

    private ResultTable(Rows results, Messages page, DocumentWords words) {
        this.results = results;
        this.content = results.content();
        this.page = page;
        this.words = words;
        this.withBefore = results.before().stream().anyMatch(before -> !before.isEmpty());
        this.withChange = results.changes().stream().anyMatch(change -> !change.isEmpty());
    }

    /**
     * The content of the table.
     *
     * @param headOfBefore head of the column of earlier figures
     * @param before the earlier figures; may be empty
     * @param changes since these; may be empty
     */
    record Rows(ReportContent content, Optional<String> headOfBefore, List<String> before, List<String> changes) {

        Rows {
            before = List.copyOf(before);
            changes = List.copyOf(changes);
        }
    }

    /** A year compared with the one before. */
    static Rows ofYear(ReportContent content) {
        return new Rows(
                content,
                Optional.empty(),
                content.page().indicators().stream().map(IndicatorRow::before).toList(),
                content.rows().stream().map(ReportContent.Row::change).toList());
    }

    /** The last of several years compared with the baselines. */
    static Rows ofYears(ReviewContent content, DocumentWords words) {
        return new Rows(
                content.end(),
                Optional.of(words.text("column.baseline")),
                content.rows().stream().map(row -> baseline(row, words)).toList(),
                content.rows().stream().map(ReviewContent.Row::change).toList());
    }

    /** The baseline with its year on a second line; may be empty. */
    static String baseline(ReviewContent.Row row, DocumentWords words) {
        return row.baseline().isEmpty() ? "" : words.text("cell.baseline", row.baseline(), row.baselineYear());
    }

    static Table of(Rows results, Messages page, DocumentWords words) {
        return new ResultTable(results, page, words).table();
    }

    private Table table() {
        List<Row> rows = new ArrayList<>();
        rows.add(head());
        for (int i = 0; i < content.rows().size(); i++) {
            addRows(i, content.page().indicators().get(i), rows);
        }
        return new Table(widths(), rows);
    }

    private List<Integer> widths() {
        int name = NAME + (withBefore ? 0 : BEFORE) + (withChange ? 0 : CHANGE);
        return columns(INDEX, name, BEFORE, VALUE, CHANGE, REQUIREMENT, VERDICT);
    }

    private Row head() {
        return Cells.head(columns(
                words.text("column.index"),
                page.text("column.indicator"),
                results.headOfBefore()
                        .orElseGet(
                                () -> page.text("reports.year", content.page().yearBefore())),
                page.text("reports.year", content.page().year()),
                words.text("column.change"),
                words.text("column.requirement"),
                page.text("column.status")));
    }

    private <T> List<T> columns(T index, T name, T before, T value, T change, T requirement, T verdict) {
        List<T> columns = new ArrayList<>(List.of(index, name));
        if (withBefore) {
            columns.add(before);
        }
        columns.add(value);
        if (withChange) {
            columns.add(change);
        }
        columns.add(requirement);
        columns.add(verdict);
        return columns;
    }

    private void addRows(int index, IndicatorRow row, List<Row> rows) {
        int targets = Math.max(1, row.targets().size());
        for (int i = 0; i < targets; i++) {
            boolean first = i == 0;
            boolean alone = targets == 1;
            List<Cell> ofIndicator = Stream.of(
                            Cells.centre(Integer.toString(index + 1)),
                            Cells.left(content.rows().get(index).name()),
                            Cells.centre(results.before().get(index)),
                            Cells.centre(value(row, content.rows().get(index).expected())),
                            Cells.centre(results.changes().get(index)))
                    .map(cell -> alone ? cell : Cells.merged(cell, first))
                    .toList();
            Optional<TargetStanding> target = row.targets().isEmpty()
                    ? Optional.empty()
                    : Optional.of(row.targets().get(i));
            rows.add(new Row(
                    false,
                    columns(
                            ofIndicator.get(0),
                            ofIndicator.get(1),
                            ofIndicator.get(2),
                            ofIndicator.get(3),
                            ofIndicator.get(4),
                            Cells.left(target.map(one -> words.text("target", one.milestone(), one.requirement()))
                                    .orElseGet(() -> words.text("cell.no_target"))),
                            Cells.left(target.map(ResultTable::verdict).orElse(List.of())))));
        }
    }

    private static List<TextSpan> verdict(TargetStanding target) {
        return Cells.lines(List.of(TextSpan.strong(target.status().word()), TextSpan.plain(target.gap())));
    }

    /** The value; an open place if it is missing, but not if the data say that there is none. */
    private List<TextSpan> value(IndicatorRow row, boolean expected) {
        if (MissingParts.isMissing(row, expected, page)) {
            String year = words.text("open.figure", content.page().year());
            return List.of(TextSpan.open(words.text("open", year)));
        }
        return Cells.lines(List.of(
                row.absent() ? TextSpan.plain(row.value()) : TextSpan.strong(row.value()),
                TextSpan.plain(row.counts()),
                TextSpan.plain(row.mark()),
                row.illustrative()
                        ? new TextSpan(words.text("cell.illustrative"), Set.of(Look.EMPHASIS), Optional.empty())
                        : TextSpan.plain("")));
    }
}
