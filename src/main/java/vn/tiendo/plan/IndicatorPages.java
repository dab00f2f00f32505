package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tiendo.assess.Assessment;
import vn.tiendo.assess.Series;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Plan;
import vn.tiendo.model.ProgressStatus;
import vn.tiendo.model.Target;
import vn.tiendo.view.IndicatorPage;
import vn.tiendo.view.IndicatorPage.Fact;
import vn.tiendo.view.IndicatorPage.LevelOfUnits;
import vn.tiendo.view.IndicatorPage.PlanTargets;
import vn.tiendo.view.IndicatorPage.TargetLine;
import vn.tiendo.view.Link;
import vn.tiendo.view.Matrix;
import vn.tiendo.view.NavigationSection;
import vn.tiendo.view.Page;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.UnitTable;
import vn.tiendo.wording.FigureText;
import vn.tiendo.wording.ListedUnits;
import vn.tiendo.wording.StatusWords;
import vn.tiendo.wording.TrackedIndicator;

/** Plans the page of each indicator. */
final class IndicatorPages {

    /** The most units of a level for which the categories of an indicator share one table. */
    private static final int FEW_UNITS = 3;

    private final SiteParts site;
    private final Messages messages;
    private final ComparisonCharts charts;
    private final MapCharts maps;
    private final MatrixMaker matrices;
    private final SeriesSheets series;
    private final IndicatorAnswers answers;
    private final DataDescriptions descriptions;
    private final EmbedPages embeds;

    IndicatorPages(
            SiteParts site,
            ComparisonCharts charts,
            MapCharts maps,
            MatrixMaker matrices,
            SeriesSheets series,
            IndicatorAnswers answers,
            DataDescriptions descriptions,
            EmbedPages embeds) {
        this.site = site;
        this.messages = site.messages();
        this.charts = charts;
        this.maps = maps;
        this.matrices = matrices;
        this.series = series;
        this.answers = answers;
        this.descriptions = descriptions;
        this.embeds = embeds;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (Indicator indicator : site.scope().indicators()) {
            SitePath path = SitePath.indicator(indicator.code());
            pages.add(new Page(path, () -> view(indicator, path)));
        }
        return pages;
    }

    private IndicatorPage view(Indicator indicator, SitePath path) {
        List<LevelOfUnits> levels = levels(indicator, path);
        boolean illustrative = levels.stream().anyMatch(LevelOfUnits::illustrative);
        String definition = indicator.definition().isEmpty()
                ? messages.text("indicator.page.undefined", indicator.name())
                : indicator.definition();
        return new IndicatorPage(
                site.frames()
                        .of(path, indicator.name(), definition, NavigationSection.INDICATORS, List.of(), illustrative)
                        .withData(descriptions.of(indicator, definition)),
                indicator.name(),
                indicator.group(),
                answers.of(indicator).map(IndicatorAnswers.Answer::sentence).orElse(List.of()),
                definition,
                facts(indicator),
                levels,
                series.isWorthComparing(indicator) ? path.relativize(SitePath.series(indicator.code())) : "",
                plans(indicator, path),
                site.downloads().of(indicator),
                embeds.offer(indicator));
    }

    private List<Fact> facts(Indicator indicator) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "indicator.fact.numerator", indicator.numeratorName());
        add(facts, "indicator.fact.denominator", indicator.denominatorName());
        add(facts, "indicator.fact.unit", FigureText.unit(indicator));
        add(
                facts,
                "indicator.fact.direction",
                messages.text("indicator.direction." + indicator.direction().token()));
        if (indicator.aggregation() != Aggregation.NONE) {
            add(
                    facts,
                    "indicator.fact.aggregation",
                    messages.text(
                            "indicator.aggregation." + indicator.aggregation().token()));
        }
        if (indicator.sensitive()) {
            add(
                    facts,
                    "indicator.fact.sensitive",
                    messages.text("indicator.sensitive", site.settings().smallNumberThreshold()));
        }
        add(facts, "indicator.fact.source", indicator.source());
        add(facts, "indicator.fact.code", indicator.code().text());
        return facts;
    }

    private void add(List<Fact> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(messages.text(label), text));
        }
    }

    private List<LevelOfUnits> levels(Indicator indicator, SitePath path) {
        TreeMap<AdministrativeLevel, TreeSet<Disaggregation>> known = new TreeMap<>();
        for (Series series : site.progress().figures().ofIndicator(indicator.code())) {
            if (site.scope().lists(series.key().unit())) {
                known.computeIfAbsent(
                                site.dataset().units().get(series.key().unit()).level(),
                                level -> new TreeSet<>(site.disaggregations()))
                        .add(series.key().disaggregation());
            }
        }
        List<LevelOfUnits> levels = new ArrayList<>();
        known.forEach((level, disaggregations) -> {
            List<List<Entry>> groups = new ArrayList<>();
            for (Disaggregation disaggregation : disaggregations) {
                groups.add(entries(indicator, level, disaggregation));
            }
            boolean few = groups.size() > 1 && groups.stream().allMatch(group -> group.size() <= FEW_UNITS);
            if (few) {
                List<Entry> together = groups.stream().flatMap(List::stream).toList();
                levels.add(level(levelName(level), together, levels.size(), path));
            } else {
                for (List<Entry> group : groups) {
                    levels.add(level(levelName(level), group, levels.size(), path));
                }
            }
        });
        return levels;
    }

    /** A unit's figures on the indicator, or on one category of it. */
    private record Entry(AdministrativeUnit unit, TrackedIndicator tracked) {

        boolean isIllustrative() {
            return tracked.latest().filter(TrackedIndicator::isIllustrative).isPresent();
        }
    }

    private List<Entry> entries(Indicator indicator, AdministrativeLevel level, Disaggregation disaggregation) {
        List<Entry> entries = new ArrayList<>();
        for (AdministrativeUnit unit : site.scope().unitsOf(level)) {
            TrackedIndicator tracked = site.tracked().of(unit.code(), indicator, disaggregation);
            if (tracked.isTracked()) {
                entries.add(new Entry(unit, tracked));
            }
        }
        return entries;
    }

    private String levelName(AdministrativeLevel level) {
        return messages.text("level." + level.token());
    }

    /** @param entries of one category; of several only if there are so few units that a chart would show nothing */
    private LevelOfUnits level(String levelName, List<Entry> entries, int number, SitePath path) {
        TrackedIndicator first = entries.get(0).tracked();
        Indicator indicator = first.indicator();
        boolean oneCategory = entries.stream()
                .allMatch(entry -> entry.tracked().disaggregation().equals(first.disaggregation()));
        // A category may be named like the level itself: naming it once is enough.
        boolean told = first.disaggregation().isHeadline() || first.category().equals(levelName);
        String title =
                oneCategory && !told ? messages.text("tracked.category", levelName, first.category()) : levelName;
        // Dissolved units stay in the table; a ranking has only units in force today, or in the year of its figures.
        List<AdministrativeUnit> all = entries.stream().map(Entry::unit).toList();
        UnitsOfTheirYear compared = UnitsOfTheirYear.of(site, all, indicator, first.disaggregation());
        // Categories have scales of their own, so a chart compares units in only one category.
        Optional<TrackedIndicator> drawn = oneCategory ? Optional.of(first) : Optional.empty();
        boolean withTable = entries.size() <= Page.MOST_ROWS;
        return new LevelOfUnits(
                "cap-" + (number + 1),
                title,
                drawn.flatMap(one -> charts.compare(
                        "d" + number,
                        compared.title(one.name(), levelName, messages),
                        compared,
                        indicator,
                        one.disaggregation(),
                        Optional.empty())),
                drawn.flatMap(one -> charts.overTheYears(
                        "m" + number,
                        messages.text("indicator.years", one.name(), FirstLetter.lower(levelName)),
                        compared.units(),
                        indicator,
                        one.disaggregation())),
                drawn.flatMap(one -> maps.of(
                        "b" + number,
                        messages.text("indicator.chart", one.name(), FirstLetter.lower(levelName)),
                        all.get(0).level(),
                        indicator,
                        one.disaggregation(),
                        withTable)),
                withTable ? Optional.of(table(title, entries, oneCategory, path)) : Optional.empty(),
                entries.stream().anyMatch(Entry::isIllustrative));
    }

    private static String valueUnit(TrackedIndicator tracked) {
        return tracked.latest()
                .filter(figure -> figure.measurement().isKnown())
                .map(figure -> FigureText.unit(tracked.indicator()))
                .orElse("");
    }

    private UnitTable table(String title, List<Entry> entries, boolean oneCategory, SitePath path) {
        Map<Integer, Integer> years = new TreeMap<>();
        List<String> targets = new ArrayList<>();
        for (Entry entry : entries) {
            entry.tracked().latest().ifPresent(figure -> years.merge(figure.year(), 1, Integer::sum));
            targets.add(entry.tracked()
                    .current(site.progress().asOf().getYear())
                    .map(assessment -> required(entry.tracked(), assessment))
                    .orElse(""));
        }
        Set<String> different = new HashSet<>(targets);
        different.remove("");
        int usual = years.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        // Above rows without a target, a milestone in the head would claim that they have it.
        String common = new HashSet<>(targets).size() == 1 ? targets.get(0) : "";
        ListedUnits listed =
                site.links().listed(entries.stream().map(Entry::unit).toList());
        List<UnitTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            rows.add(row(
                    site.links().unitLink(path, entry.unit(), listed),
                    entry.tracked(),
                    oneCategory,
                    usual,
                    common.isEmpty() ? targets.get(i) : ""));
        }
        return new UnitTable(
                messages.text("indicator.table", title),
                FigureText.unit(entries.get(0).tracked().indicator()),
                usual == 0 ? "" : String.valueOf(usual),
                common,
                rows.stream().anyMatch(row -> !row.counts().isEmpty()),
                !different.isEmpty(),
                rows.stream().anyMatch(row -> !row.cell().change().isEmpty()),
                years(entries),
                oneCategory ? SeriesSheets.categoryKey(entries.get(0).tracked().disaggregation()) : "",
                rows);
    }

    private UnitTable.Row row(Link unit, TrackedIndicator tracked, boolean oneCategory, int usual, String target) {
        Matrix.Cell cell = matrices.cell(tracked, usual);
        boolean past = tracked.current(site.progress().asOf().getYear())
                .filter(tracked::isBeforeTheEnd)
                .isPresent();
        return new UnitTable.Row(
                unit,
                oneCategory ? "" : tracked.category(),
                oneCategory ? "" : SeriesSheets.categoryKey(tracked.disaggregation()),
                past ? cell.withStatus(StatusWords.mark(ProgressStatus.UNIT_DISSOLVED, messages)) : cell,
                past ? cell.word() : "",
                tracked.latest().map(FigureText::counts).orElse(""),
                target,
                valueUnit(tracked));
    }

    /** The years to choose from, latest first; empty if there is only one. */
    private List<String> years(List<Entry> entries) {
        if (!series.isWorthComparing(entries.get(0).tracked().indicator())) {
            return List.of();
        }
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        for (Entry entry : entries) {
            entry.tracked().series().ifPresent(one -> one.figures().forEach(figure -> years.add(figure.year())));
        }
        return years.size() < 2
                ? List.of()
                : years.stream().map(String::valueOf).toList();
    }

    private String required(TrackedIndicator tracked, Assessment assessment) {
        return messages.text(
                "matrix.target",
                site.wording().targets().milestone(assessment),
                site.wording().targets().brief(assessment.target(), tracked.indicator()));
    }

    private List<PlanTargets> plans(Indicator indicator, SitePath path) {
        List<PlanTargets> plans = new ArrayList<>();
        for (Plan plan : site.scope().plans()) {
            List<TargetLine> targets = site.dataset().targets().values().stream()
                    .filter(target -> target.plan().equals(plan.code())
                            && target.indicator().equals(indicator.code()))
                    .map(target -> new TargetLine(targetText(target, plan, indicator), target.quotation()))
                    .toList();
            if (!targets.isEmpty()) {
                plans.add(new PlanTargets(site.links().planLink(path, plan.code()), targets));
            }
        }
        return plans;
    }

    private String targetText(Target target, Plan plan, Indicator indicator) {
        String category = site.disaggregations().name(target.disaggregation());
        String scope = scope(target.scope());
        String applies = category.isEmpty() || scope.isEmpty() ? category + scope : scope + ", " + category;
        String text = messages.text(
                "words.label",
                FirstLetter.upper(site.wording().targets().when(target, plan)),
                site.wording().targets().requirement(target, indicator));
        return applies.isEmpty() ? text : messages.text("indicator.target.applies", text, applies);
    }

    /** The units to which a target applies; empty if it is only the issuing unit. */
    private String scope(Target.Scope scope) {
        if (scope instanceof Target.Scope.UnitsOfLevel level) {
            return messages.text(
                    "scope.level",
                    FirstLetter.lower(messages.text("level." + level.level().token())));
        }
        if (scope instanceof Target.Scope.SingleUnit single) {
            return site.dataset()
                    .units()
                    .find(single.unit())
                    .map(unit -> site.wording().summary().midSentence(unit.name()))
                    .orElse(single.unit().text());
        }
        return "";
    }
}
