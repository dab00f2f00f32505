package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.language.Messages;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.ReportPart;
import vn.tiendo.report.DocumentBlock.Heading;
import vn.tiendo.report.DocumentBlock.Paragraph;
import vn.tiendo.report.DocumentBlock.ParagraphStyle;
import vn.tiendo.view.ReportPage;
import vn.tiendo.view.TaskSection;
import vn.tiendo.view.TextSpan;

/** The five parts of a report, in the order in which plans ask for them. */
final class DraftParts {

    private final Messages page;
    private final DocumentWords words;

    DraftParts(Messages page, DocumentWords words) {
        this.page = page;
        this.words = words;
    }

    /** The unit's own words for a part, or an open place for them. */
    interface Written {
        void addTo(ReportPart part, List<DocumentBlock> blocks);
    }

    List<DocumentBlock> of(ReportPage report, List<TaskSection> tasks, ResultTable.Rows results, Written written) {
        List<DocumentBlock> blocks = new ArrayList<>();
        addHeading(1, "report.part.1", blocks);
        if (!report.sentence().isEmpty()) {
            blocks.add(body(TextSpan.of(report.sentence())));
        }
        written.addTo(ReportPart.RESULTS, blocks);
        addHeading(1, "report.part.2", blocks);
        if (report.indicators().isEmpty()) {
            blocks.add(body(List.of(TextSpan.plain(page.text("report.no_indicators")))));
        } else {
            blocks.add(note(report.assessed()));
            blocks.add(ResultTable.of(results, page, words));
            addSigns(results.before(), blocks);
            ResultChart.of(results.content(), words).ifPresent(blocks::add);
        }
        addTasks(tasks, blocks);
        addHeading(1, "report.part.4", blocks);
        addHeading(2, "report.difficulties", blocks);
        written.addTo(ReportPart.DIFFICULTIES, blocks);
        addHeading(2, "report.causes", blocks);
        written.addTo(ReportPart.CAUSES, blocks);
        addHeading(1, "report.part.5", blocks);
        written.addTo(ReportPart.PROPOSALS, blocks);
        return blocks;
    }

    private void addTasks(List<TaskSection> tasks, List<DocumentBlock> blocks) {
        addHeading(1, "report.part.3", blocks);
        if (tasks.isEmpty()) {
            blocks.add(body(List.of(TextSpan.plain(page.text("report.no_tasks")))));
        }
        for (TaskSection plan : tasks) {
            blocks.add(new Heading(2, plan.plan().text()));
            blocks.add(note(plan.counts()));
            blocks.add(TaskTable.of(plan, page, words));
        }
    }

    /** Adds the meaning of signs beside earlier figures. */
    private void addSigns(List<String> before, List<DocumentBlock> blocks) {
        List<String> signs = new ArrayList<>();
        for (ObservationStatus status : ObservationStatus.values()) {
            if (status != ObservationStatus.OFFICIAL) {
                String sign = page.text("firmness.short." + status.token());
                if (before.stream().anyMatch(text -> List.of(text.split("\\s")).contains(sign))) {
                    signs.add(words.text("sign", sign, page.text("firmness.figure." + status.token())));
                }
            }
        }
        if (!signs.isEmpty()) {
            blocks.add(new Paragraph(
                    ParagraphStyle.BELOW_TABLE,
                    List.of(TextSpan.plain(words.text("signs", String.join("; ", signs))))));
        }
    }

    private void addHeading(int level, String key, List<DocumentBlock> blocks) {
        blocks.add(new Heading(level, page.text(key)));
    }

    /** The open place for a part that was not written. */
    Paragraph missing(ReportPart part) {
        return body(List.of(TextSpan.open(words.text("open.words", part.heading()))));
    }

    static Paragraph body(List<TextSpan> spans) {
        return new Paragraph(ParagraphStyle.BODY, spans);
    }

    static Paragraph note(String text) {
        return new Paragraph(ParagraphStyle.NOTE, List.of(TextSpan.plain(text)));
    }
}
