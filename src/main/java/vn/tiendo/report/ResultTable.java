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
import vn.tiendo.view.TextSpan;
import vn.tiendo.view.TextSpan.Look;

/** The year's figures against the targets: what the page says, and the change since the year before. */
final class ResultTable {

    private static final int INDEX = 100;
    private static final int NAME = 380;
    private static final int BEFORE = 190;
    private static final int VALUE = 210;
    private static final int CHANGE = 170;
    private static final int REQUIREMENT = 250;
    private static final int VERDICT = 300;

    private final ReportContent content;
    private final Messages page;
    private final DocumentWords words;
    private final boolean withBefore;
    private final boolean withChange;

    private ResultTable(ReportContent content, Messages page, DocumentWords words) {
        this.content = content;
        this.page = page;
        this.words = words;
        this.withBefore = content.page().withBefore();
        this.withChange = content.rows().stream().anyMatch(row -> !row.change().isEmpty());
    }

    static Table of(ReportContent content, Messages page, DocumentWords words) {
        return new ResultTable(content, page, words).table();
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
                page.text("reports.year", content.page().yearBefore()),
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
                            Cells.centre(row.before()),
                            Cells.centre(value(row, content.rows().get(index).expected())),
                            Cells.centre(content.rows().get(index).change()))
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

    /** What is missing stands there for the writer; what the data say is not there does not. */
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
