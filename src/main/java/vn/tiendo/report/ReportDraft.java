package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Plan;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.ReportPart;
import vn.tiendo.view.ReportPage;
import vn.tiendo.view.TextBlock;
import vn.tiendo.wording.SummarySentence;

/**
 * Drafts the report of a unit on a year: figures, verdicts and sentences come from the year's page, the parts from what
 * plans ask for, the form from Decree 30/2020/NĐ-CP, Annex I.
 */
public final class ReportDraft {

    private final Messages page;
    private final DraftFrame frame;
    private final DocumentWords words;
    private final DraftParts parts;
    private final Annexes annexes;

    /** @param page the words of the pages */
    public ReportDraft(
            AdministrativeUnits units,
            Map<PlanCode, Plan> plans,
            Messages page,
            SummarySentence sentences,
            DocumentWords words) {
        this.page = page;
        this.frame = new DraftFrame(units, plans, sentences, words);
        this.words = words;
        this.parts = new DraftParts(page, words);
        this.annexes = new Annexes(page, words);
    }

    public ReportDocument of(DraftRequest request, DraftMaterials materials) {
        IssuingBody body = frame.body(request.unit());
        String time = words.time(request.years());
        List<Plan> under = frame.plans(materials.content().plans());
        ReportPage told = materials.content().page();
        List<DocumentBlock> blocks = new ArrayList<>(frame.opening(
                request, number(told), under, words.text("subject.report"), words.text("opening", body.name(), time)));
        if (told.frame().illustrative()) {
            blocks.add(DraftParts.note(words.text("illustrative")));
        }
        blocks.addAll(parts.of(
                told,
                told.tasks(),
                ResultTable.ofYear(materials.content()),
                (part, to) -> addWords(materials, part, to)));
        blocks.addAll(frame.closing(request, under, words.text("closing.report", time, body.name())));
        annexes.add(
                List.of(
                        annexes.submissions(materials.content()),
                        annexes.figures(materials.children()),
                        annexes.gathered(materials.wordsBelow())),
                body,
                blocks);
        return new ReportDocument(
                words.text("title", time, body.shortName()),
                body.name(),
                request.years().last(),
                blocks);
    }

    /** The number of the report, if it was handed in with one. */
    private Optional<String> number(ReportPage report) {
        return report.facts().stream()
                .filter(fact -> fact.label().equals(page.text("column.number")) && !fact.illustrative())
                .map(ReportPage.Fact::text)
                .findFirst();
    }

    private void addWords(DraftMaterials materials, ReportPart part, List<DocumentBlock> blocks) {
        List<TextBlock> written = materials.words().map(words -> words.of(part)).orElse(List.of());
        blocks.add(written.isEmpty() ? parts.missing(part) : new DocumentBlock.Words(written));
    }
}
