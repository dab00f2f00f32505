package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.report.DocumentBlock.Closing;
import vn.tiendo.report.DocumentBlock.Paragraph;
import vn.tiendo.report.DocumentBlock.ParagraphStyle;
import vn.tiendo.report.DocumentBlock.Title;
import vn.tiendo.view.TextSpan;
import vn.tiendo.wording.SummarySentence;

/** Makes what surrounds the parts of every report: who issues it, on what grounds, who signs and who receives it. */
final class DraftFrame {

    private final AdministrativeUnits units;
    private final Map<PlanCode, Plan> plans;
    private final DocumentWords words;
    private final IssuingBody.Finder bodies;
    private final PlanNames planNames;

    DraftFrame(AdministrativeUnits units, Map<PlanCode, Plan> plans, SummarySentence sentences, DocumentWords words) {
        this.units = units;
        this.plans = plans;
        this.words = words;
        this.bodies = new IssuingBody.Finder(words, sentences::midSentence, plans.values());
        this.planNames = new PlanNames(units, bodies, words);
    }

    IssuingBody body(AdministrativeUnit unit) {
        return bodies.of(unit, unit.parent().flatMap(units::find));
    }

    List<Plan> plans(List<PlanCode> codes) {
        return codes.stream().map(plans::get).filter(plan -> plan != null).toList();
    }

    /**
     * Everything before the first part.
     *
     * @param number as recorded; empty if not recorded yet
     * @param subject what the report says about the plan, such as {@code Kết quả}
     */
    List<DocumentBlock> opening(
            DraftRequest request, Optional<String> number, List<Plan> under, String subject, String sentence) {
        IssuingBody body = body(request.unit());
        String time = words.time(request.years());
        List<DocumentBlock> blocks = new ArrayList<>();
        blocks.add(body.letterhead(
                number.map(known -> words.text("number.known", known))
                        .orElseGet(() -> words.text("number.report", body.symbol())),
                "",
                request.isFinal(),
                words));
        blocks.add(new Title(
                words.text("kind.report"),
                under.isEmpty()
                        ? words.text("summary.none", subject, time)
                        : planNames.summary(under.get(0), subject, time)));
        addGrounds(under, blocks);
        blocks.add(new Paragraph(ParagraphStyle.BODY, List.of(TextSpan.plain(sentence))));
        return blocks;
    }

    /** Adds the plans, and the grounds that these state themselves. */
    private void addGrounds(List<Plan> under, List<DocumentBlock> blocks) {
        if (under.isEmpty()) {
            blocks.add(new Paragraph(ParagraphStyle.GROUND, List.of(TextSpan.open(words.text("ground.missing")))));
        }
        List<String> named = new ArrayList<>();
        for (Plan plan : under) {
            for (String basis : plan.legalBasis().split(";")) {
                String ground = basis.strip();
                if (!ground.isEmpty() && !named.contains(ground) && !tellsOne(ground, under)) {
                    named.add(ground);
                }
            }
        }
        named.forEach(ground -> blocks.add(ground(ground, false)));
        under.forEach(
                plan -> blocks.add(ground(planNames.full(plan), plan.number().isEmpty())));
    }

    /** Whether a ground is one of the plans that are named after the grounds, such as that of the unit above. */
    private boolean tellsOne(String ground, List<Plan> plans) {
        return plans.stream()
                .filter(plan -> !plan.number().isEmpty())
                .map(plan -> words.text("plan.number", plan.number()))
                .anyMatch(number ->
                        ground.contains(number) && !ground.replace(number, "").contains(words.text("plan.number", "")));
    }

    private Paragraph ground(String text, boolean lacksNumber) {
        List<TextSpan> spans = new ArrayList<>(List.of(TextSpan.plain(words.text("ground", text))));
        if (lacksNumber) {
            spans.add(TextSpan.plain(" "));
            spans.add(TextSpan.open(words.text("ground.no_number")));
        }
        return new Paragraph(ParagraphStyle.GROUND, spans);
    }

    /** A recipient of a report: the body above; for a report to the government, the ministry in charge. */
    private String receiver(AdministrativeUnit above) {
        return above.level() == AdministrativeLevel.NATIONAL
                ? words.text("recipients.ministry")
                : bodies.of(above, Optional.empty()).shortName();
    }

    /** @param sentence the last sentence */
    List<DocumentBlock> closing(DraftRequest request, List<Plan> under, String sentence) {
        AdministrativeUnit unit = request.unit();
        IssuingBody body = body(unit);
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
        return List.of(
                new Paragraph(ParagraphStyle.LAST, List.of(TextSpan.plain(sentence))),
                new Closing(words.text("recipients"), lines, body.signature(request.deputySigns(), words), ""));
    }
}
