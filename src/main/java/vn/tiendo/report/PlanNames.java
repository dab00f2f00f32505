package vn.tiendo.report;

import java.util.List;
import java.util.Map;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Plan;

/** Names plans in documents: by kind, number, day and issuer, as far as known. */
final class PlanNames {

    private static final String PRIME_MINISTER = "-TTg";

    private final AdministrativeUnits units;
    private final IssuingBody.Finder bodies;
    private final DocumentWords words;
    private final PlanSubject subjects;

    PlanNames(AdministrativeUnits units, IssuingBody.Finder bodies, DocumentWords words) {
        this.units = units;
        this.bodies = bodies;
        this.words = words;
        this.subjects = new PlanSubject(units, bodies, words);
    }

    /**
     * The full reference, such as {@code Kế hoạch số 131/KH-UBND ngày 22/05/2026 của Ủy ban nhân dân xã Vĩnh Phong}.
     */
    String reference(Plan plan) {
        String name = plan.number().isEmpty() ? kind(plan) : words.text("plan.numbered", kind(plan), plan.number());
        String dated = plan.issued()
                .map(day -> words.text("plan.issued", name, VietnameseFormat.date(day)))
                .orElse(name);
        return words.text("plan.issuer", dated, issuer(plan));
    }

    /** A short reference by number, for readers who know the plan: {@code Kế hoạch số 131/KH-UBND}. */
    String brief(Plan plan) {
        return plan.number().isEmpty()
                ? words.text("plan.unnumbered", kind(plan), subjects.withoutKind(plan, kind(plan)))
                : words.text("plan.numbered", kind(plan), plan.number());
    }

    /** The full reference with the subject of the plan. */
    String full(Plan plan) {
        String reference = reference(plan);
        String subject = subjects.withoutReference(
                plan, kind(plan), List.of(issuer(plan), body(plan).shortName()));
        if (subject.isEmpty()) {
            return reference;
        }
        return words.text(subjects.followsAlone(subject) ? "plan.unnumbered" : "plan.about", reference, subject);
    }

    /**
     * The subject of a report.
     *
     * @param subject what the report says about the plan, such as {@code Kết quả}
     * @param time such as {@code năm 2026}
     */
    String summary(Plan plan, String subject, String time) {
        if (!plan.number().isEmpty()) {
            return words.text("summary.time", words.text("summary.thing", subject, reference(plan)), time);
        }
        String filler = words.text("plan.fillers") + " ";
        String name = plan.name().startsWith(filler)
                ? FirstLetter.upper(plan.name().substring(filler.length()).strip())
                : plan.name();
        boolean begun = words.list("plan.verbs").stream().anyMatch(name::startsWith);
        String told =
                words.text(begun ? "summary.named" : "summary.thing", subject, begun ? FirstLetter.lower(name) : name);
        // A plan may be named after its years.
        return told.replace('-', '–').contains(time) ? told : words.text("summary.time", told, time);
    }

    private String issuer(Plan plan) {
        return plan.number().endsWith(PRIME_MINISTER)
                ? words.text("plan.of_prime_minister")
                : body(plan).name();
    }

    private IssuingBody body(Plan plan) {
        AdministrativeUnit unit = units.get(plan.issuingUnit());
        return bodies.of(unit, unit.parent().flatMap(units::find));
    }

    private String kind(Plan plan) {
        int slash = plan.number().indexOf('/');
        String symbol = plan.number().substring(slash + 1);
        return words.table("plan.kinds").entrySet().stream()
                .filter(kind -> slash >= 0 && symbol.startsWith(kind.getKey() + "-"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> words.text("plan.kind.usual"));
    }
}
