package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.assess.Assessment;
import vn.tiendo.language.Messages;
import vn.tiendo.language.TextRun;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Plan;
import vn.tiendo.model.ProgressStatus;
import vn.tiendo.model.Target;
import vn.tiendo.view.Link;
import vn.tiendo.view.NavigationSection;
import vn.tiendo.view.Page;
import vn.tiendo.view.PlanPage;
import vn.tiendo.view.PlanPage.Fact;
import vn.tiendo.view.PlanPage.TaskGroup;
import vn.tiendo.view.SitePath;
import vn.tiendo.wording.ReportWords;
import vn.tiendo.wording.StatusTally;

/** Plans the page of each plan. */
final class PlanPages {

    private final SiteParts site;
    private final DataDescriptions descriptions;
    private final Messages messages;
    private final PlanStatements statements;
    private final PlanTasks tasks;
    private final PlanReporting reporting;

    PlanPages(
            SiteParts site,
            PlanStatements statements,
            PlanTasks tasks,
            PlanReporting reporting,
            DataDescriptions descriptions) {
        this.site = site;
        this.descriptions = descriptions;
        this.messages = site.messages();
        this.statements = statements;
        this.tasks = tasks;
        this.reporting = reporting;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (Plan plan : site.scope().plans()) {
            SitePath path = SitePath.plan(plan.code());
            pages.add(new Page(path, () -> view(plan, path)));
        }
        return pages;
    }

    private PlanPage view(Plan plan, SitePath path) {
        AdministrativeUnit issuer = site.dataset().units().get(plan.issuingUnit());
        StatusTally tally = site.scope().tally(plan);
        List<PlanPage.Statement> read = statements.of(plan, path);
        List<TaskGroup> groups = tasks.of(plan, path);
        Optional<PlanPage.Reporting> reports = reporting.of(plan, path);
        boolean illustrative = read.stream()
                        .anyMatch(statement -> statement.readings().stream().anyMatch(PlanPage.Reading::illustrative))
                || groups.stream()
                        .flatMap(group -> group.rows().stream())
                        .flatMap(row -> row.results().stream())
                        .anyMatch(PlanPage.TaskState::illustrative)
                || reports.stream()
                        .flatMap(one -> one.years().stream())
                        .flatMap(year -> year.groups().stream())
                        .anyMatch(PlanPage.Handed::illustrative);
        return new PlanPage(
                site.frames()
                        .of(
                                path,
                                site.links().planLabel(plan),
                                plan.name(),
                                NavigationSection.PLANS,
                                List.of(new Link(messages.text("nav.plans"), path.relativize(SitePath.PLANS))),
                                illustrative)
                        .withData(descriptions.of(plan)),
                plan.name(),
                facts(plan, issuer, path),
                sentence(plan, tally),
                tally.marks(messages),
                read,
                groups,
                tasks.counts(groups),
                reports,
                site.downloads().of(plan));
    }

    private List<TextRun> sentence(Plan plan, StatusTally tally) {
        String label = site.links().planLabel(plan);
        LocalDate day = site.progress().asOf();
        int forEachUnit = site.scope().targetsForEachUnit(plan);
        if (tally.total() > 0 || forEachUnit == 0) {
            return site.wording().summary().ofPlan(label, day, tally, whileInForce(tally), forEachUnit);
        }
        StatusTally ofUnits = StatusTally.of(site.progress().ofPlan(plan.code()).stream()
                .filter(assessment -> site.scope().lists(assessment.unit()))
                .toList());
        return site.wording().summary().ofPlanForEachUnit(label, day, forEachUnit, ofUnits);
    }

    /** The targets of units dissolved since, with their last status. */
    private StatusTally whileInForce(StatusTally tally) {
        return StatusTally.of(tally.latest().stream()
                .map(this::lastInForce)
                .flatMap(Optional::stream)
                .toList());
    }

    private Optional<Assessment> lastInForce(Assessment assessment) {
        if (assessment.status() != ProgressStatus.UNIT_DISSOLVED) {
            return Optional.empty();
        }
        Target target = assessment.target();
        return Optional.ofNullable(site.dataset().indicators().get(target.indicator()))
                .map(indicator -> site.tracked().of(assessment.unit(), indicator, target.disaggregation()))
                .flatMap(tracked -> tracked.lastInForceOf(target.code()));
    }

    private List<Fact> facts(Plan plan, AdministrativeUnit issuer, SitePath path) {
        String notWritten = messages.text("plan.not_written");
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("plan.fact.number", plan.number().isEmpty() ? notWritten : plan.number()));
        facts.add(fact(
                "plan.fact.issued", plan.issued().map(VietnameseFormat::date).orElse(notWritten)));
        facts.add(new Fact(
                messages.text("plan.fact.unit"),
                issuer.name(),
                site.links().unitLink(path, issuer).href()));
        facts.add(fact(
                "plan.fact.years",
                messages.text(
                        plan.isOfOneYear() ? "plan.years.one" : "plan.years", plan.firstYear(), plan.lastYear())));
        addIfTold(facts, "plan.fact.basis", plan.legalBasis());
        addIfTold(facts, "plan.fact.lead", plan.leadBody());
        addIfTold(facts, "plan.fact.deadline", deadline(plan));
        addIfTold(facts, "plan.fact.recipient", plan.reportRecipient());
        return facts;
    }

    private String deadline(Plan plan) {
        String day = ReportWords.deadline(plan, messages);
        return day.isEmpty()
                ? ""
                : messages.text(
                        plan.isOfOneYear() || plan.isReportDueInNextYear() ? "plan.deadline.next" : "plan.deadline",
                        day);
    }

    private Fact fact(String key, String text) {
        return new Fact(messages.text(key), text, "");
    }

    private void addIfTold(List<Fact> facts, String key, String text) {
        if (!text.isEmpty()) {
            facts.add(fact(key, text));
        }
    }
}
