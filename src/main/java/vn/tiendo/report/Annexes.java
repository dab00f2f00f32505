package vn.tiendo.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.assess.Punctuality;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.ReportPart;
import vn.tiendo.report.DocumentBlock.Annex;
import vn.tiendo.report.DocumentBlock.Cell;
import vn.tiendo.report.DocumentBlock.Heading;
import vn.tiendo.report.DocumentBlock.Paragraph;
import vn.tiendo.report.DocumentBlock.ParagraphStyle;
import vn.tiendo.report.DocumentBlock.Row;
import vn.tiendo.report.DocumentBlock.Table;
import vn.tiendo.report.DocumentBlock.Turned;
import vn.tiendo.report.DocumentBlock.Words;
import vn.tiendo.view.ReportContent;
import vn.tiendo.view.ReportContent.Submission;
import vn.tiendo.view.ReportPage.IndicatorRow;
import vn.tiendo.view.ReportRow;
import vn.tiendo.view.ReviewContent;
import vn.tiendo.view.TextSpan;
import vn.tiendo.wording.ReportWords;

/** Makes the annexes of a report about the units below: who has reported, their figures, their own words. */
final class Annexes {

    private static final List<Integer> SUBMISSION_WIDTHS = List.of(100, 490, 250, 250, 180, 330);
    private static final List<String> NUMBERS = List.of("I", "II", "III", "IV");
    private static final int MOST_COLUMNS = 4;
    private static final int INDEX_WIDTH = 100;
    private static final int UNIT_WIDTH = 420;
    private static final int TEXT_WIDTH = 1600;

    private final Messages page;
    private final DocumentWords words;

    Annexes(Messages page, DocumentWords words) {
        this.page = page;
        this.words = words;
    }

    /** @param annexes each with its heading first; empty ones are left out */
    void add(List<List<DocumentBlock>> annexes, IssuingBody body, List<DocumentBlock> blocks) {
        List<List<DocumentBlock>> told =
                annexes.stream().filter(annex -> !annex.isEmpty()).toList();
        for (int i = 0; i < told.size(); i++) {
            List<DocumentBlock> annex = told.get(i);
            String label =
                    words.text("annex", told.size() == 1 ? "" : NUMBERS.get(i)).strip();
            if (annex.get(0) instanceof Turned turned) {
                blocks.add(new Turned(headed(turned.blocks(), label, body)));
            } else {
                blocks.addAll(headed(annex, label, body));
            }
        }
    }

    private List<DocumentBlock> headed(List<DocumentBlock> annex, String label, IssuingBody body) {
        Heading title = (Heading) annex.get(0);
        List<DocumentBlock> headed = new ArrayList<>();
        headed.add(new Annex(label, title.text(), words.text("annex.attached", body.symbol(), body.name())));
        headed.addAll(annex.subList(1, annex.size()));
        return headed;
    }

    /** Who of the units below has reported, or a gap to fill in if nothing is known of them; empty if none has to. */
    List<DocumentBlock> submissions(ReportContent content) {
        List<Submission> below = content.below();
        if (below.isEmpty() && !content.asksBelow()) {
            return List.of();
        }
        List<DocumentBlock> annex = new ArrayList<>();
        annex.add(new Heading(1, words.text("annex.submissions")));
        if (below.isEmpty()) {
            annex.add(new Paragraph(ParagraphStyle.BODY, List.of(TextSpan.open(words.text("annex.submissions.none")))));
            return annex;
        }
        annex.add(new Paragraph(ParagraphStyle.NOTE, List.of(TextSpan.plain(counts(below)))));
        List<Row> rows = new ArrayList<>();
        rows.add(Cells.head(List.of(
                words.text("column.index"),
                page.text("column.unit"),
                page.text("column.due"),
                page.text("column.submitted"),
                page.text("column.number"),
                page.text("column.verdict"))));
        for (Submission one : below) {
            ReportRow report = one.report();
            String verdict = FirstLetter.upper(report.verdict());
            rows.add(new Row(
                    false,
                    List.of(
                            Cells.centre(Integer.toString(rows.size())),
                            Cells.left(one.unit()),
                            Cells.centre(report.due()),
                            Cells.centre(report.submitted()),
                            Cells.left(report.number()),
                            Cells.left(
                                    report.illustrative()
                                            ? words.text("with", verdict, words.text("cell.illustrative"))
                                            : verdict))));
        }
        annex.add(new Table(SUBMISSION_WIDTHS, rows));
        return annex;
    }

    /** The same for several years: only the outcome, year by year. */
    List<DocumentBlock> submissionsByYear(ReviewContent content) {
        if (content.below().isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>(List.of(words.text("column.index"), page.text("column.unit")));
        content.years().forEach(year -> names.add(Integer.toString(year)));
        List<Row> rows = new ArrayList<>();
        rows.add(Cells.head(names));
        for (ReviewContent.Submission unit : content.below()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cells.centre(Integer.toString(rows.size())));
            cells.add(Cells.left(unit.unit()));
            unit.standings()
                    .forEach(standing -> cells.add(Cells.centre(
                            standing.illustrative()
                                    ? words.text("with", standing.word(), words.text("cell.illustrative"))
                                    : standing.word())));
            rows.add(new Row(false, cells));
        }
        return List.of(
                new Heading(1, words.text("annex.submissions")),
                new Table(widths(content.years().size()), rows));
    }

    private static List<Integer> widths(int columns) {
        List<Integer> widths = new ArrayList<>(List.of(INDEX_WIDTH, UNIT_WIDTH));
        widths.addAll(Collections.nCopies(columns, (TEXT_WIDTH - INDEX_WIDTH - UNIT_WIDTH) / columns));
        return widths;
    }

    /** How many units reported in which way. */
    private String counts(List<Submission> below) {
        List<String> groups = new ArrayList<>();
        for (Punctuality punctuality : Punctuality.values()) {
            String standing = ReportWords.of(punctuality, page);
            long count = below.stream()
                    .filter(one -> one.standing().equals(standing))
                    .count();
            if (count > 0) {
                groups.add(words.text("annex.submissions.group", VietnameseFormat.whole(count), standing));
            }
        }
        return words.text("annex.submissions.count", VietnameseFormat.whole(below.size()), String.join(", ", groups));
    }

    /**
     * Figures of the units below on the indicators for which most of them have figures; empty if fewer than two have
     * any.
     */
    List<DocumentBlock> figures(List<ReportContent> children) {
        List<String> columns = columns(children);
        if (columns.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>(List.of(words.text("column.index"), page.text("column.unit")));
        names.addAll(columns);
        List<Row> rows = new ArrayList<>();
        rows.add(Cells.head(names));
        for (ReportContent child : children) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cells.centre(Integer.toString(rows.size())));
            cells.add(Cells.left(child.page().unit().text()));
            columns.forEach(column -> cells.add(figure(child, column)));
            rows.add(new Row(false, cells));
        }
        rows.add(coverage(children, columns));
        return List.of(new Heading(1, words.text("annex.figures")), new Table(widths(columns.size()), rows));
    }

    private static List<String> columns(List<ReportContent> children) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ReportContent child : children) {
            for (int i = 0; i < child.rows().size(); i++) {
                boolean known = !child.page().indicators().get(i).absent();
                counts.merge(child.rows().get(i).name(), known ? 1 : 0, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 1)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_COLUMNS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Cell figure(ReportContent child, String column) {
        return rowOf(child, column).map(this::figure).orElse(Cells.centre(""));
    }

    private static Optional<IndicatorRow> rowOf(ReportContent child, String column) {
        for (int i = 0; i < child.rows().size(); i++) {
            if (child.rows().get(i).name().equals(column)) {
                return Optional.of(child.page().indicators().get(i));
            }
        }
        return Optional.empty();
    }

    private Cell figure(IndicatorRow row) {
        List<TextSpan> lines = new ArrayList<>();
        lines.add(TextSpan.plain(
                row.illustrative() ? words.text("with", row.value(), words.text("cell.illustrative")) : row.value()));
        lines.add(TextSpan.plain(row.mark()));
        row.targets()
                .forEach(target -> lines.add(TextSpan.plain(words.text(
                        "annex.figures.cell",
                        target.milestone(),
                        FirstLetter.lower(target.status().word())))));
        return Cells.centre(Cells.lines(lines));
    }

    private Row coverage(List<ReportContent> children, List<String> columns) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cells.centre(""));
        cells.add(Cells.left(List.of(TextSpan.strong(words.text("annex.figures.coverage")))));
        for (String column : columns) {
            long known = children.stream()
                    .filter(child ->
                            rowOf(child, column).filter(row -> !row.absent()).isPresent())
                    .count();
            cells.add(Cells.centre(List.of(
                    TextSpan.strong(VietnameseFormat.whole(known) + "/" + VietnameseFormat.whole(children.size())))));
        }
        return new Row(false, cells);
    }

    /** Each unit's own words under its name, heading by heading. */
    List<DocumentBlock> gathered(List<UnitWords> below) {
        if (below.isEmpty()) {
            return List.of();
        }
        List<DocumentBlock> annex = new ArrayList<>();
        annex.add(new Heading(1, words.text("annex.words")));
        annex.add(new Paragraph(ParagraphStyle.NOTE, List.of(TextSpan.plain(words.text("annex.words.intro")))));
        for (ReportPart part : ReportPart.values()) {
            List<UnitWords> told =
                    below.stream().filter(unit -> !unit.of(part).isEmpty()).toList();
            if (!told.isEmpty()) {
                annex.add(new Heading(1, part.heading()));
            }
            for (UnitWords unit : told) {
                annex.add(new Heading(
                        2,
                        unit.illustrative()
                                ? words.text("with", unit.unit(), words.text("cell.illustrative"))
                                : unit.unit()));
                annex.add(new Words(unit.of(part)));
            }
        }
        return annex;
    }
}
