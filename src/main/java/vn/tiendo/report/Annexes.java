package vn.tiendo.report;

import java.util.ArrayList;
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
import vn.tiendo.report.DocumentBlock.Words;
import vn.tiendo.view.ReportContent;
import vn.tiendo.view.ReportContent.Submission;
import vn.tiendo.view.ReportPage.IndicatorRow;
import vn.tiendo.view.ReportRow;
import vn.tiendo.view.TextSpan;
import vn.tiendo.wording.ReportWords;

/** What a report says of the units below: who has reported, their figures, their own words. */
final class Annexes {

    private static final List<Integer> SUBMISSION_WIDTHS = List.of(100, 490, 250, 250, 180, 330);
    private static final List<String> NUMBERS = List.of("I", "II", "III");
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

    void add(DraftMaterials materials, IssuingBody body, List<DocumentBlock> blocks) {
        List<List<DocumentBlock>> annexes = new ArrayList<>();
        if (!materials.content().below().isEmpty() || !materials.children().isEmpty()) {
            annexes.add(submissions(materials.content().below()));
        }
        List<DocumentBlock> figures = figures(materials.children());
        if (!figures.isEmpty()) {
            annexes.add(figures);
        }
        if (!materials.wordsBelow().isEmpty()) {
            annexes.add(gathered(materials.wordsBelow()));
        }
        for (int i = 0; i < annexes.size(); i++) {
            List<DocumentBlock> annex = annexes.get(i);
            Heading title = (Heading) annex.get(0);
            blocks.add(new Annex(
                    words.text("annex", annexes.size() == 1 ? "" : NUMBERS.get(i))
                            .strip(),
                    title.text(),
                    words.text("annex.attached", body.symbol(), body.name())));
            blocks.addAll(annex.subList(1, annex.size()));
        }
    }

    private List<DocumentBlock> submissions(List<Submission> below) {
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

    /** How many reported how. */
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

    /** Figures of the units below on what most of them have figures of; nothing where fewer than two have. */
    private List<DocumentBlock> figures(List<ReportContent> children) {
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
        List<Integer> widths = new ArrayList<>(List.of(INDEX_WIDTH, UNIT_WIDTH));
        columns.forEach(column -> widths.add((TEXT_WIDTH - INDEX_WIDTH - UNIT_WIDTH) / columns.size()));
        return List.of(new Heading(1, words.text("annex.figures")), new Table(widths, rows));
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

    /** Heading by heading, each unit's own words under its name. */
    private List<DocumentBlock> gathered(List<UnitWords> below) {
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
