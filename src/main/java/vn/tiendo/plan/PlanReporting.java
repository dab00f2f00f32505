package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.assess.Punctuality;
import vn.tiendo.assess.ReportStanding;
import vn.tiendo.assess.ReportStandings;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Plan;
import vn.tiendo.view.PlanPage.Handed;
import vn.tiendo.view.PlanPage.ReportYear;
import vn.tiendo.view.PlanPage.Reporting;
import vn.tiendo.view.SitePath;
import vn.tiendo.wording.ReportWords;

/** Says who must report on a plan, to whom and by when, and who has done so. */
final class PlanReporting {

    private static final int MOST_NAMED = 40;

    private final SiteParts site;
    private final Messages messages;
    private final ReportStandings standings;

    PlanReporting(SiteParts site, ReportStandings standings) {
        this.site = site;
        this.messages = site.messages();
        this.standings = standings;
    }

    Optional<Reporting> of(Plan plan, SitePath path) {
        String rule = rule(plan);
        List<ReportYear> years = new ArrayList<>();
        int last = Math.min(plan.lastYear(), site.progress().asOf().getYear());
        for (int year = last; year >= plan.firstYear(); year--) {
            List<ReportStanding> ofYear = standings.of(plan, year);
            if (!ofYear.isEmpty()) {
                years.add(year(ofYear, path));
            }
        }
        return rule.isEmpty() && years.isEmpty() ? Optional.empty() : Optional.of(new Reporting(rule, years));
    }

    private String rule(Plan plan) {
        String deadline = ReportWords.deadline(plan, messages);
        if (deadline.isEmpty()) {
            return plan.reportRecipient().isEmpty() ? "" : messages.text("plan.reports.to", plan.reportRecipient());
        }
        return plan.reportRecipient().isEmpty()
                ? ReportWords.rule(plan, messages)
                : messages.text(
                        plan.isOfOneYear()
                                ? "plan.reports.to_by.once"
                                : plan.isReportDueInNextYear() ? "plan.reports.to_by.next" : "plan.reports.to_by",
                        plan.reportRecipient(),
                        deadline);
    }

    private ReportYear year(List<ReportStanding> standings, SitePath path) {
        Map<Punctuality, Map<Boolean, List<AdministrativeUnit>>> groupsOf = new EnumMap<>(Punctuality.class);
        standings.forEach(standing -> groupsOf.computeIfAbsent(standing.punctuality(), key -> new TreeMap<>())
                .computeIfAbsent(standing.isIllustrative(), key -> new ArrayList<>())
                .add(standing.unit()));
        List<Handed> groups = new ArrayList<>();
        // The mark stands before the names of a group: of one that was made up in part it would mark real reports, too.
        groupsOf.forEach((punctuality, byMark) ->
                byMark.forEach((illustrative, of) -> groups.add(handed(punctuality, of, path, illustrative))));
        ReportStanding any = standings.get(0);
        return new ReportYear(String.valueOf(any.year()), VietnameseFormat.date(any.due()), groups);
    }

    private Handed handed(
            Punctuality punctuality, List<AdministrativeUnit> units, SitePath path, boolean illustrative) {
        int more = units.size() - MOST_NAMED;
        return new Handed(
                FirstLetter.upper(ReportWords.of(punctuality, messages)),
                ReportWords.familyOf(punctuality),
                VietnameseFormat.whole(units.size()),
                site.links()
                        .unitLinks(
                                path,
                                units.stream()
                                        .sorted(Comparator.comparing(AdministrativeUnit::code))
                                        .limit(MOST_NAMED)
                                        .toList()),
                more > 0 ? messages.text("coverage.more", VietnameseFormat.whole(more)) : "",
                illustrative);
    }
}
