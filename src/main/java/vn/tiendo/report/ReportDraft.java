package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.ReportPart;
import vn.tiendo.report.DocumentBlock.Closing;
import vn.tiendo.report.DocumentBlock.Heading;
import vn.tiendo.report.DocumentBlock.Paragraph;
import vn.tiendo.report.DocumentBlock.ParagraphStyle;
import vn.tiendo.report.DocumentBlock.Title;
import vn.tiendo.report.DocumentBlock.Words;
import vn.tiendo.view.ReportContent;
import vn.tiendo.view.ReportPage;
import vn.tiendo.view.TaskSection;
import vn.tiendo.view.TextBlock;
import vn.tiendo.view.TextSpan;
import vn.tiendo.wording.SummarySentence;

/**
 * Drafts the report of a unit on a year: its figures, verdicts and sentences are those of the page on it, its parts those
 * that plans ask for, its form that of Decree 30/2020/NĐ-CP, Annex I.
 */
public final class ReportDraft {

    private final AdministrativeUnits units;
    private final Map<PlanCode, Plan> plans;
    private final Messages page;
    private final DocumentWords words;
    private final IssuingBody.Finder bodies;
    private final PlanNames planNames;
    private final Annexes annexes;

    /** @param page the words of the pages */
    public ReportDraft(
            AdministrativeUnits units,
            Map<PlanCode, Plan> plans,
            Messages page,
            SummarySentence sentences,
            DocumentWords words) {
        this.units = units;
        this.plans = plans;
        this.page = page;
        this.words = words;
        this.bodies = new IssuingBody.Finder(words, sentences::midSentence);
        this.planNames = new PlanNames(units, bodies, words);
        this.annexes = new Annexes(page, words);
    }

    /** The document. */
    public ReportDocument of(DraftRequest request, DraftMaterials materials) {
        AdministrativeUnit unit = request.unit();
        IssuingBody body = bodies.of(unit, unit.parent().flatMap(units::find));
        String time = words.text("title.year", request.year());
        List<Plan> under = materials.content().plans().stream()
                .map(plans::get)
                .filter(plan -> plan != null)
                .toList();
        List<DocumentBlock> blocks = new ArrayList<>();
        blocks.add(body.letterhead(words.text("number.report", body.symbol()), "", request.isFinal(), words));
        blocks.add(new Title(
                words.text("kind.report"),
                under.isEmpty() ? words.text("summary.none", time) : planNames.summary(under.get(0), time)));
        addGrounds(under, body, time, blocks);
        if (materials.content().page().frame().illustrative()) {
            blocks.add(note(words.text("illustrative")));
        }
        addParts(materials, blocks);
        blocks.add(new Paragraph(
                ParagraphStyle.LAST, List.of(TextSpan.plain(words.text("closing.report", time, body.name())))));
        blocks.add(closing(request, body, under));
        annexes.add(materials, body, blocks);
        return new ReportDocument(words.text("title", time, body.shortName()), body.name(), request.year(), blocks);
    }

    /** The plans, and what these rest on themselves. */
    private void addGrounds(List<Plan> under, IssuingBody body, String time, List<DocumentBlock> blocks) {
        if (under.isEmpty()) {
            blocks.add(new Paragraph(ParagraphStyle.GROUND, List.of(TextSpan.open(words.text("ground.missing")))));
        }
        List<String> named = new ArrayList<>();
        for (Plan plan : under) {
            for (String basis : plan.legalBasis().split(";")) {
                String ground = basis.strip();
                if (!ground.isEmpty() && !named.contains(ground)) {
                    named.add(ground);
                }
            }
        }
        named.forEach(ground -> blocks.add(ground(ground, false)));
        under.forEach(
                plan -> blocks.add(ground(planNames.full(plan), plan.number().isEmpty())));
        blocks.add(body(List.of(TextSpan.plain(words.text("opening", body.name(), time)))));
    }

    private Paragraph ground(String text, boolean lacksNumber) {
        List<TextSpan> spans = new ArrayList<>(List.of(TextSpan.plain(words.text("ground", text))));
        if (lacksNumber) {
            spans.add(TextSpan.plain(" "));
            spans.add(TextSpan.open(words.text("ground.no_number")));
        }
        return new Paragraph(ParagraphStyle.GROUND, spans);
    }

    private void addParts(DraftMaterials materials, List<DocumentBlock> blocks) {
        ReportPage report = materials.content().page();
        addHeading(1, "report.part.1", blocks);
        if (!report.sentence().isEmpty()) {
            blocks.add(body(TextSpan.of(report.sentence())));
        }
        addWords(materials, ReportPart.RESULTS, blocks);
        addHeading(1, "report.part.2", blocks);
        if (report.indicators().isEmpty()) {
            blocks.add(body(List.of(TextSpan.plain(page.text("report.no_indicators")))));
        } else {
            blocks.add(note(page.text("report.as_of", report.asOf())));
            blocks.add(ResultTable.of(materials.content(), page, words));
            addSigns(materials.content(), blocks);
        }
        addHeading(1, "report.part.3", blocks);
        if (report.tasks().isEmpty()) {
            blocks.add(body(List.of(TextSpan.plain(page.text("report.no_tasks")))));
        }
        for (TaskSection tasks : report.tasks()) {
            blocks.add(new Heading(2, tasks.plan().text()));
            blocks.add(note(tasks.counts()));
            blocks.add(TaskTable.of(tasks, page, words));
        }
        addHeading(1, "report.part.4", blocks);
        addHeading(2, "report.difficulties", blocks);
        addWords(materials, ReportPart.DIFFICULTIES, blocks);
        addHeading(2, "report.causes", blocks);
        addWords(materials, ReportPart.CAUSES, blocks);
        addHeading(1, "report.part.5", blocks);
        addWords(materials, ReportPart.PROPOSALS, blocks);
    }

    /** What the signs in the column of the year before mean. */
    private void addSigns(ReportContent content, List<DocumentBlock> blocks) {
        List<String> signs = new ArrayList<>();
        for (ObservationStatus status : ObservationStatus.values()) {
            if (status != ObservationStatus.OFFICIAL) {
                String sign = page.text("firmness.short." + status.token());
                if (content.page().indicators().stream()
                        .anyMatch(row -> List.of(row.before().split(" ")).contains(sign))) {
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

    private void addWords(DraftMaterials materials, ReportPart part, List<DocumentBlock> blocks) {
        List<TextBlock> written = materials.words().map(words -> words.of(part)).orElse(List.of());
        if (written.isEmpty()) {
            blocks.add(body(List.of(TextSpan.open(words.text("open.words", part.heading())))));
        } else {
            blocks.add(new Words(written));
        }
    }

    private static Paragraph body(List<TextSpan> spans) {
        return new Paragraph(ParagraphStyle.BODY, spans);
    }

    private static Paragraph note(String text) {
        return new Paragraph(ParagraphStyle.NOTE, List.of(TextSpan.plain(text)));
    }

    /** Of what provinces report to the government, the ministry in charge is told. */
    private String receiver(AdministrativeUnit above) {
        return above.level() == AdministrativeLevel.NATIONAL
                ? words.text("recipients.ministry")
                : bodies.of(above, Optional.empty()).shortName();
    }

    private Closing closing(DraftRequest request, IssuingBody body, List<Plan> under) {
        AdministrativeUnit unit = request.unit();
        List<String> recipients = new ArrayList<>();
        Optional<Plan> others = under.stream()
                .filter(plan -> !plan.issuingUnit().equals(unit.code())
                        && !plan.reportRecipient().isEmpty())
                .findFirst();
        others.ifPresentOrElse(
                plan -> recipients.add(plan.reportRecipient()),
                () -> unit.parent().flatMap(units::find).map(this::receiver).ifPresent(recipients::add));
        if (body.onBehalf().isPresent() && body.lines().size() > 1) {
            recipients.add(words.text("recipients.leaders", bodies.placeOf(unit)));
        }
        List<String> lines = new ArrayList<>();
        recipients.forEach(recipient -> lines.add(words.text("recipients.line", recipient)));
        lines.add(words.text("recipients.last"));
        return new Closing(words.text("recipients"), lines, body.signature(request.deputySigns(), words), "");
    }
}
