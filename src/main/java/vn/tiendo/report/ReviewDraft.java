package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.ReportPart;
import vn.tiendo.model.ReportedYears;
import vn.tiendo.report.DocumentBlock.Heading;
import vn.tiendo.report.DocumentBlock.Words;
import vn.tiendo.view.ReviewContent;
import vn.tiendo.view.TextSpan;
import vn.tiendo.wording.SummarySentence;

/**
 * Drafts the review of several years of a plan: an interim one, or, of all its years, the final one. About the end it
 * says the same as the page on the last year; it adds the baselines, the years between, and the texts about each year.
 */
public final class ReviewDraft {

    private final DraftFrame frame;
    private final Messages page;
    private final DocumentWords words;
    private final DraftParts parts;
    private final Annexes annexes;

    /** @param page the words of the pages */
    public ReviewDraft(
            AdministrativeUnits units,
            Map<PlanCode, Plan> plans,
            Messages page,
            SummarySentence sentences,
            DocumentWords words) {
        this.frame = new DraftFrame(units, plans, sentences, words);
        this.page = page;
        this.words = words;
        this.parts = new DraftParts(page, words);
        this.annexes = new Annexes(page, words);
    }

    public ReportDocument of(DraftRequest request, ReviewMaterials materials) {
        ReviewContent content = materials.content();
        ReportedYears years = request.years();
        IssuingBody body = frame.body(request.unit());
        String time = words.time(years);
        List<Plan> under = frame.plans(content.end().plans());
        boolean isLast = under.stream()
                .findFirst()
                .filter(plan -> plan.firstYear() == years.first() && plan.lastYear() == years.last())
                .isPresent();
        String kind = words.text(isLast ? "review.final" : "review.interim");
        String subject = isLast
                ? words.text("subject.final")
                : words.text("subject.interim", String.format(Locale.ROOT, "%02d", years.count()));
        List<DocumentBlock> blocks = new ArrayList<>(frame.opening(
                request, Optional.empty(), under, subject, words.text("opening.review", body.name(), kind, time)));
        if (content.illustrative() || materials.words().values().stream().anyMatch(UnitWords::illustrative)) {
            blocks.add(DraftParts.note(words.text("illustrative")));
        }
        blocks.addAll(parts.of(
                content.end().page(),
                content.tasks(),
                ResultTable.ofYears(content, words),
                (part, to) -> addWords(materials, part, to)));
        blocks.addAll(frame.closing(request, under, words.text("closing.review", kind, time, body.name())));
        annexes.add(
                List.of(
                        new YearsTable(content, page, words).annex(),
                        annexes.submissionsByYear(content),
                        annexes.figures(materials.children()),
                        annexes.gathered(materials.wordsBelow())),
                body,
                blocks);
        return new ReportDocument(
                words.text("title.review", kind, time, body.shortName()), body.name(), years.last(), blocks);
    }

    /** Adds the words year by year; years without words are named once, in the first part. */
    private void addWords(ReviewMaterials materials, ReportPart part, List<DocumentBlock> blocks) {
        materials.words().forEach((year, written) -> {
            if (!written.of(part).isEmpty()) {
                blocks.add(new Heading(3, page.text("reports.year", year)));
                blocks.add(new Words(written.of(part)));
            }
        });
        if (materials.words().values().stream()
                .allMatch(written -> written.of(part).isEmpty())) {
            blocks.add(parts.missing(part));
        } else if (part == ReportPart.RESULTS) {
            String silent = materials.content().years().stream()
                    .filter(year -> !materials.words().containsKey(year))
                    .map(year -> Integer.toString(year))
                    .collect(Collectors.joining(", "));
            if (!silent.isEmpty()) {
                blocks.add(DraftParts.body(List.of(TextSpan.open(words.text("open.words.years", silent)))));
            }
        }
    }
}
