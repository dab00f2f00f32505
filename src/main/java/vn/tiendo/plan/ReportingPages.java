package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiendo.assess.Completeness;
import vn.tiendo.assess.CompletenessCount;
import vn.tiendo.assess.Punctuality;
import vn.tiendo.assess.ReportStanding;
import vn.tiendo.assess.ReportStandings;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Plan;
import vn.tiendo.view.DownloadLinks;
import vn.tiendo.view.Link;
import vn.tiendo.view.NavigationSection;
import vn.tiendo.view.Page;
import vn.tiendo.view.ReportingPage;
import vn.tiendo.view.ReportingPage.Cell;
import vn.tiendo.view.ReportingPage.IndicatorRow;
import vn.tiendo.view.ReportingPage.Row;
import vn.tiendo.view.ReportingPage.Section;
import vn.tiendo.view.SitePath;
import vn.tiendo.wording.ReportWords;

/** Plans the page that says who has reported, if any plan has a deadline and anybody has reported. */
final class ReportingPages {

    private static final SitePath PATH = SitePath.REPORTING;

    private final SiteParts site;
    /** By plan, those that ask for reports first. */
    private final Map<Plan, List<ReportStanding>> standings = new LinkedHashMap<>();

    private final CompletenessCount completeness;
    private final Messages messages;

    ReportingPages(SiteParts site, ReportStandings standings) {
        this.site = site;
        this.completeness = new CompletenessCount(site.dataset(), site.progress(), site.scope()::hasPage);
        this.messages = site.messages();
        Map<Plan, List<ReportStanding>> silent = new LinkedHashMap<>();
        for (Plan plan : site.scope().plans()) {
            List<ReportStanding> ofPlan = standings.of(plan);
            (ofPlan.isEmpty() ? silent : this.standings).put(plan, ofPlan);
        }
        this.standings.putAll(silent);
    }

    boolean isThere() {
        return standings.values().stream().anyMatch(ofPlan -> !ofPlan.isEmpty());
    }

    List<Page> pages() {
        return isThere() ? List.of(new Page(PATH, this::view)) : List.of();
    }

    private ReportingPage view() {
        List<Section> sections = new ArrayList<>();
        standings.forEach((plan, ofPlan) -> {
            List<IndicatorRow> indicators = indicators(plan);
            if (!ofPlan.isEmpty() || !indicators.isEmpty()) {
                sections.add(new Section(
                        site.links().planLink(PATH, plan.code()),
                        "n-" + (sections.size() + 1),
                        ReportWords.rule(plan, messages),
                        Arrays.stream(Punctuality.values())
                                .map(one -> FirstLetter.upper(ReportWords.of(one, messages)))
                                .toList(),
                        rows(ofPlan),
                        indicators));
            }
        });
        String intro = messages.text(
                "reporting.intro", VietnameseFormat.date(site.progress().asOf()));
        boolean illustrative = sections.stream().anyMatch(Section::isIllustrative);
        return new ReportingPage(
                site.frames()
                        .of(
                                PATH,
                                messages.text("reporting.title"),
                                intro,
                                NavigationSection.REPORTS,
                                List.of(new Link(messages.text("nav.reports"), PATH.relativize(SitePath.REPORTS))),
                                illustrative),
                intro,
                sections,
                new DownloadLinks(
                        messages.text("page.download"),
                        Stream.of(SitePath.REPORTING_TABLE, SitePath.COMPLETENESS_TABLE)
                                .filter(site.downloads()::has)
                                .map(table -> new Link(
                                        messages.text("reporting.download." + table),
                                        PATH.relativize(SitePath.download(table, ".csv"))))
                                .toList()));
    }

    /** By year, latest first, and level. */
    private List<Row> rows(List<ReportStanding> standings) {
        Map<Integer, Map<AdministrativeLevel, List<ReportStanding>>> byYear = new TreeMap<>(Comparator.reverseOrder());
        standings.forEach(standing -> byYear.computeIfAbsent(standing.year(), year -> new TreeMap<>())
                .computeIfAbsent(standing.unit().level(), level -> new ArrayList<>())
                .add(standing));
        List<Row> rows = new ArrayList<>();
        byYear.forEach((year, levels) -> levels.forEach((level, of) -> rows.add(new Row(
                Integer.toString(year),
                messages.text("level." + level.token()),
                VietnameseFormat.date(of.get(0).due()),
                VietnameseFormat.whole(of.size()),
                Arrays.stream(Punctuality.values())
                        .map(one -> of.stream()
                                .filter(standing -> standing.punctuality() == one)
                                .count())
                        .map(count -> count == 0 ? "" : VietnameseFormat.whole(count))
                        .toList(),
                of.stream().anyMatch(ReportStanding::isIllustrative)))));
        return rows;
    }

    private List<IndicatorRow> indicators(Plan plan) {
        Map<List<Object>, List<Completeness>> bySubject = new LinkedHashMap<>();
        for (Completeness one : completeness.of(plan)) {
            bySubject
                    .computeIfAbsent(
                            List.of(one.indicator(), one.disaggregation(), one.level()), key -> new ArrayList<>())
                    .add(one);
        }
        List<IndicatorRow> rows = new ArrayList<>();
        bySubject.values().forEach(years -> {
            Completeness any = years.get(0);
            Indicator indicator = site.dataset().indicators().get(any.indicator());
            if (indicator != null) {
                rows.add(new IndicatorRow(
                        new Link(indicator.shortName(), PATH.relativize(SitePath.indicator(indicator.code()))),
                        any.disaggregation().isHeadline()
                                ? ""
                                : site.disaggregations().name(any.disaggregation()),
                        messages.text("level." + any.level().token()),
                        years.stream()
                                .sorted(Comparator.comparingInt(Completeness::year)
                                        .reversed())
                                .map(one -> new Cell(
                                        Integer.toString(one.year()),
                                        VietnameseFormat.whole(one.reported()) + "/"
                                                + VietnameseFormat.whole(one.expected())))
                                .toList(),
                        years.stream().anyMatch(Completeness::isIllustrative)));
            }
        });
        return rows;
    }
}
