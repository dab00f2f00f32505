package vn.tiendo.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.assess.ReportStanding;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Plan;
import vn.tiendo.model.ReportPart;
import vn.tiendo.report.DocumentBlock.Closing;
import vn.tiendo.report.DocumentBlock.Paragraph;
import vn.tiendo.report.DocumentBlock.ParagraphStyle;
import vn.tiendo.report.DocumentBlock.Words;
import vn.tiendo.view.ReportContent;
import vn.tiendo.view.TextBlock;
import vn.tiendo.view.TextSpan;
import vn.tiendo.wording.SummarySentence;

/** Reminds a unit of a report that it has not handed in: with a letter to be signed, and a short message. */
public final class Reminder {

    private final AdministrativeUnits units;
    private final Messages page;
    private final DocumentWords words;
    private final IssuingBody.Finder bodies;
    private final PlanNames planNames;

    /** @param page the words of the pages */
    public Reminder(
            AdministrativeUnits units,
            Collection<Plan> plans,
            Messages page,
            SummarySentence sentences,
            DocumentWords words) {
        this.units = units;
        this.page = page;
        this.words = words;
        this.bodies = new IssuingBody.Finder(words, sentences::midSentence, plans);
        this.planNames = new PlanNames(units, bodies, words);
    }

    /**
     * A missing report.
     *
     * @param sender who reminds: the issuer of the plan, or the unit that stands for it now
     * @param content what the unit has nevertheless reported on the year
     * @param unanswered the names of the indicators that its form asks for and of which no figure is there
     * @param written whether it has written a text about the year
     */
    public record Missing(
            Plan plan,
            AdministrativeUnit sender,
            ReportStanding standing,
            ReportContent content,
            List<String> unanswered,
            boolean written,
            LocalDate asOf) {

        public Missing {
            unanswered = List.copyOf(unanswered);
        }
    }

    /** @param isFinal whether it is ready to be signed, no longer a draft */
    public ReportDocument letter(Missing missing, boolean isFinal, boolean deputySigns) {
        Plan plan = missing.plan();
        IssuingBody sender = body(missing.sender());
        IssuingBody addressee = body(missing.standing().unit());
        String time = words.text("title.year", missing.standing().year());
        List<DocumentBlock> blocks = new ArrayList<>();
        blocks.add(sender.letterhead(
                words.text("number.letter", sender.symbol()),
                plan.number().isEmpty()
                        ? words.text("letter.subject.unnumbered", time)
                        : words.text("letter.subject", planNames.brief(plan), time),
                isFinal,
                words));
        blocks.add(paragraph(ParagraphStyle.ADDRESSEE, words.text("letter.to", FirstLetter.upper(addressee.name()))));
        blocks.add(paragraph(
                ParagraphStyle.BODY,
                words.text(
                        "letter.duty",
                        plan.number().isEmpty() ? planNames.full(plan) : planNames.reference(plan),
                        addressee.name(),
                        time,
                        recipient(plan),
                        VietnameseFormat.date(missing.standing().due()))));
        blocks.add(paragraph(
                ParagraphStyle.BODY,
                words.text("letter.missing", VietnameseFormat.date(missing.asOf()), sender.name(), addressee.name())));
        blocks.add(new Words(List.of(items(parts(missing, time)))));
        blocks.add(new Paragraph(
                ParagraphStyle.LAST,
                List.of(
                        TextSpan.plain(words.text("letter.request", addressee.name()) + " "),
                        TextSpan.open(words.text("letter.deadline")),
                        TextSpan.plain(words.text("letter.request.end")))));
        blocks.add(new Closing(
                words.text("recipients"),
                List.of(words.text("letter.as_above"), words.text("recipients.last")),
                sender.signature(deputySigns, words),
                ""));
        return new ReportDocument(
                words.text("letter.title", time, addressee.shortName()),
                sender.name(),
                missing.standing().year(),
                blocks);
    }

    /** The reminder in one line. */
    public String message(Missing missing) {
        String time = words.text("title.year", missing.standing().year());
        return words.text(
                "message",
                FirstLetter.upper(body(missing.sender()).shortName()),
                VietnameseFormat.date(missing.asOf()),
                time,
                body(missing.standing().unit()).shortName(),
                planNames.brief(missing.plan()),
                VietnameseFormat.date(missing.standing().due()),
                parts(missing, time).stream().map(FirstLetter::lower).collect(Collectors.joining("; ")),
                missing.plan().reportRecipient().isEmpty()
                        ? ""
                        : words.text("message.to", missing.plan().reportRecipient()));
    }

    private IssuingBody body(AdministrativeUnit unit) {
        return bodies.of(unit, unit.parent().flatMap(units::find));
    }

    private String recipient(Plan plan) {
        return plan.reportRecipient().isEmpty() ? "" : words.text("letter.recipient", plan.reportRecipient());
    }

    private List<String> parts(Missing missing, String time) {
        List<String> parts = new ArrayList<>();
        parts.add(
                missing.written()
                        ? words.text("letter.missing.report", time)
                        : words.text(
                                "letter.missing.words",
                                time,
                                Arrays.stream(ReportPart.values())
                                        .map(part -> FirstLetter.lower(part.heading()))
                                        .collect(Collectors.joining("; "))));
        MissingParts.figures(missing.content(), missing.unanswered(), page)
                .forEach(name -> parts.add(words.text("letter.missing.figures", time, name)));
        long tasks = MissingParts.tasks(missing.content());
        if (tasks > 0) {
            parts.add(words.text("letter.missing.tasks", VietnameseFormat.whole(tasks)));
        }
        return parts;
    }

    private TextBlock items(List<String> parts) {
        List<TextBlock.Item> items = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String text = words.text(i == parts.size() - 1 ? "letter.item.last" : "letter.item", parts.get(i));
            items.add(new TextBlock.Item(i + 1, List.of(new TextBlock.Paragraph(List.of(TextSpan.plain(text))))));
        }
        return new TextBlock.Items(false, false, items);
    }

    private static Paragraph paragraph(ParagraphStyle style, String text) {
        return new Paragraph(style, List.of(TextSpan.plain(text)));
    }
}
