package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.assess.Assessment;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.Fraction;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Target;
import vn.tiendo.model.TargetCode;
import vn.tiendo.view.IndicatorSection.TargetWords;
import vn.tiendo.view.IndicatorSection.YearlyTarget;
import vn.tiendo.view.MilestoneBox;
import vn.tiendo.view.SitePath;
import vn.tiendo.wording.FigureText;
import vn.tiendo.wording.ProgressStatement;
import vn.tiendo.wording.StatusWords;
import vn.tiendo.wording.TargetText;
import vn.tiendo.wording.TrackedIndicator;

/** Makes a unit's targets on one indicator, with its progress towards them and the words of the plans. */
final class MilestoneMaker {

    private final SiteParts site;
    private final Messages messages;
    private final FigureText figures;
    private final TargetText targets;

    MilestoneMaker(SiteParts site) {
        this.site = site;
        this.messages = site.messages();
        this.figures = site.wording().figures();
        this.targets = site.wording().targets();
    }

    /** A box for each milestone, earliest first. */
    List<MilestoneBox> boxes(SitePath page, TrackedIndicator tracked) {
        List<MilestoneBox> boxes = new ArrayList<>();
        for (Assessment assessment : TrackedIndicator.byMilestone(tracked.assessments())) {
            Optional<Assessment> last = tracked.lastInForceOf(assessment);
            boxes.add(new MilestoneBox(
                    tracked.indicator().code().text(),
                    assessment.target().code().text(),
                    FirstLetter.upper(targets.milestone(assessment)),
                    targets.requirement(assessment.target(), tracked.indicator()),
                    StatusWords.mark(assessment.status(), messages),
                    sentences(tracked, assessment, last),
                    last.map(then -> StatusWords.mark(then.status(), messages)),
                    site.links().planLink(page, assessment.target().plan())));
        }
        return boxes;
    }

    private List<String> sentences(TrackedIndicator tracked, Assessment assessment, Optional<Assessment> last) {
        ProgressStatement statement = site.wording().statement();
        return last.isPresent()
                ? statement.standing(last.get(), tracked.indicator(), tracked.thresholds())
                : statement.sentences(
                        assessment,
                        Objects.requireNonNull(
                                site.dataset().plans().get(assessment.target().plan())),
                        site.dataset().units().get(assessment.unit()),
                        tracked.indicator(),
                        tracked.thresholds());
    }

    /** Yearly targets, with the result of each year. */
    List<YearlyTarget> yearly(SitePath page, TrackedIndicator tracked) {
        Map<TargetCode, List<Assessment>> byTarget = new LinkedHashMap<>();
        for (Assessment assessment : tracked.assessments()) {
            if (assessment.target().isYearly()) {
                byTarget.computeIfAbsent(assessment.target().code(), code -> new ArrayList<>())
                        .add(assessment);
            }
        }
        List<YearlyTarget> yearly = new ArrayList<>();
        for (List<Assessment> years : byTarget.values()) {
            years.sort(Comparator.comparingInt(Assessment::milestoneYear));
            Target target = years.get(0).target();
            int lastYear = years.get(years.size() - 1).milestoneYear();
            yearly.add(new YearlyTarget(
                    tracked.indicator().code().text(),
                    target.code().text(),
                    targets.requirement(target, tracked.indicator()),
                    site.links().planLink(page, target.plan()),
                    years.stream()
                            .map(year -> new YearlyTarget.YearOfTarget(
                                    String.valueOf(year.milestoneYear()),
                                    year.decider()
                                            .map(decided -> figures.withSign(
                                                    figures.value(
                                                            tracked.indicator(),
                                                            decided.measurement(),
                                                            tracked.thresholds()),
                                                    decided))
                                            .orElse(""),
                                    compared(year, tracked.indicator()),
                                    StatusWords.mark(year.status(), messages),
                                    year.milestoneYear() == lastYear))
                            .toList()));
        }
        return yearly;
    }

    /** The other indicator's figure that a year's is compared with, told apart from it; empty if there is none. */
    private static String compared(Assessment year, Indicator indicator) {
        if (year.target().value().isPresent() || year.required().isEmpty()) {
            return "";
        }
        Fraction required = year.required().get();
        int decimals = VietnameseFormat.decimalsApart(
                required,
                year.decidingMeasurement().flatMap(Measurement::number).orElse(required),
                indicator.decimals());
        return VietnameseFormat.withUnit(VietnameseFormat.number(required, decimals), FigureText.unit(indicator));
    }

    /** The plans' own words; targets set by the same passage are shown together. */
    List<TargetWords> words(SitePath page, TrackedIndicator tracked) {
        Map<TargetWords, List<String>> labels = new LinkedHashMap<>();
        Set<TargetCode> told = new HashSet<>();
        for (Assessment assessment : tracked.assessments()) {
            Target target = assessment.target();
            TargetWords words = new TargetWords(
                    "",
                    site.links().planLink(page, target.plan()),
                    target.quotation(),
                    target.reading(),
                    target.condition(),
                    target.adjustmentBasis());
            if (!words.isSilent() && told.add(target.code())) {
                String when = target.isYearly()
                        ? messages.text("milestone.each_year")
                        : FirstLetter.upper(targets.milestone(assessment));
                labels.computeIfAbsent(words, key -> new ArrayList<>())
                        .add(messages.text("words.label", when, targets.requirement(target, tracked.indicator())));
            }
        }
        List<TargetWords> labelled = new ArrayList<>();
        labels.forEach((words, names) -> labelled.add(words.labelled(String.join("; ", names))));
        return labelled;
    }
}
