package vn.tiendo.plan;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.assess.Figure;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.language.TextRun;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.wording.FigureText;
import vn.tiendo.wording.TrackedIndicator;

/** Says in one sentence how the units of a level compare: which number is the highest, or how many gave which answer. */
final class ComparisonSentence {

    private final SiteParts site;
    private final Messages messages;
    private final FigureText figures;

    ComparisonSentence(SiteParts site) {
        this.site = site;
        this.messages = site.messages();
        this.figures = site.wording().figures();
    }

    /** A unit and the figure that it is compared by. */
    record Compared(AdministrativeUnit unit, TrackedIndicator tracked, Figure figure) {}

    /**
     * The highest and the lowest of some numbers, or that they are the same. A withheld one may be higher or lower than
     * these, so the sentence then is about the published ones alone.
     *
     * @param withheld how many further units have a number that may not be known
     */
    List<TextRun> ofNumbers(String name, String levelName, List<Compared> all, int withheld) {
        List<Compared> ranked = all.stream()
                .sorted(Comparator.comparing((Compared one) ->
                                one.figure().measurement().number().orElseThrow())
                        .reversed())
                .toList();
        List<Compared> highest = like(ranked.get(0), ranked);
        List<Compared> lowest = like(ranked.get(ranked.size() - 1), ranked);
        boolean same = highest.size() == ranked.size();
        String count = VietnameseFormat.whole(ranked.size());
        List<TextRun> runs = new ArrayList<>(opening(name, levelName));
        if (same) {
            runs.addAll(messages.runs(
                    withheld > 0 ? "embed.compare.same.published" : "embed.compare.same",
                    value(ranked.get(0)) + reservations(ranked),
                    count));
            runs.addAll(messages.runs("embed.compare.when", year(ranked)));
        } else {
            addEnd(runs, "embed.compare.highest", highest);
            addEnd(runs, "embed.compare.lowest", lowest);
            runs.addAll(messages.runs(withheld > 0 ? "embed.compare.among.published" : "embed.compare.among", count));
        }
        addWithheld(runs, withheld);
        return runs;
    }

    /** The units of which the same number is shown: no reader could tell which of them is first. */
    private List<Compared> like(Compared one, List<Compared> all) {
        String shown = value(one);
        return all.stream().filter(other -> value(other).equals(shown)).toList();
    }

    /** Names one unit, and how many others have the same number; one with a reservation, so that it is told. */
    private void addEnd(List<TextRun> runs, String key, List<Compared> end) {
        Compared named = end.stream()
                .min(Comparator.comparing((Compared one) -> !TrackedIndicator.isIllustrative(one.figure()))
                        .thenComparing(one -> figures.reservations(one.figure()).isEmpty()))
                .orElseThrow();
        runs.addAll(messages.runs(
                key,
                site.wording().summary().midSentence(named.unit().name()),
                value(named),
                named.figure().year(),
                figures.reservationsWithin(named.figure())));
        if (end.size() > 1) {
            runs.addAll(messages.runs("embed.compare.others", VietnameseFormat.whole(end.size() - 1)));
        }
    }

    private String value(Compared one) {
        return figures.value(
                one.tracked().indicator(),
                one.figure().measurement(),
                one.tracked().thresholds());
    }

    /** The reservation that all figures share; else how many have which. */
    private String reservations(List<Compared> all) {
        Set<String> different =
                all.stream().map(one -> figures.reservations(one.figure())).collect(Collectors.toSet());
        if (different.size() == 1) {
            return different.iterator().next();
        }
        Map<String, Integer> counts = new TreeMap<>();
        for (Compared one : all) {
            Figure figure = one.figure();
            if (figure.status() != ObservationStatus.OFFICIAL) {
                String status = "firmness.figure." + figure.status().token();
                counts.merge(messages.text(status), 1, Integer::sum);
            }
            if (figure.coverage().filter(coverage -> !coverage.isComplete()).isPresent()) {
                counts.merge(messages.text("embed.compare.partial"), 1, Integer::sum);
            }
        }
        String told = counts.entrySet().stream()
                .map(count -> VietnameseFormat.whole(count.getValue()) + " " + count.getKey())
                .collect(joining("; "));
        return told.isEmpty() ? "" : messages.text("firmness.reservations", told);
    }

    /**
     * How many units gave which answer to a question without numbers.
     *
     * @param ended whether these units have been dissolved
     * @param withheld how many further units gave an answer that may not be known
     */
    List<TextRun> ofAnswers(String name, String levelName, List<Compared> all, boolean ended, int withheld) {
        List<TextRun> runs = new ArrayList<>(opening(name, levelName));
        String units = messages.text(ended ? "embed.answers.ended" : "embed.answers.units");
        String count = VietnameseFormat.whole(all.size());
        if (all.get(0).figure().measurement() instanceof Measurement.YesNo) {
            long yes = all.stream()
                    .filter(one -> one.figure().measurement() instanceof Measurement.YesNo answer && answer.yes())
                    .count();
            runs.addAll(messages.runs("embed.answers.yes", VietnameseFormat.whole(yes), count, units));
        } else {
            String results = all.stream()
                    .collect(Collectors.groupingBy(this::value, TreeMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(result -> messages.text(
                            "embed.answers.result",
                            VietnameseFormat.whole(result.getValue()),
                            FirstLetter.lower(result.getKey())))
                    .collect(joining(", "));
            runs.addAll(messages.runs("embed.answers.results", results, count, units));
        }
        runs.addAll(messages.runs("embed.compare.when", year(all)));
        String told = reservations(all);
        if (!told.isEmpty()) {
            runs.add(new TextRun(told, false));
        }
        addWithheld(runs, withheld);
        return runs;
    }

    private List<TextRun> opening(String name, String levelName) {
        return messages.runs("embed.compare.of", name, FirstLetter.lower(levelName));
    }

    /** The year of all figures, or that each is of its own. */
    private String year(List<Compared> all) {
        Set<Integer> years = all.stream().map(one -> one.figure().year()).collect(Collectors.toSet());
        return years.size() == 1
                ? messages.text("summary.year", years.iterator().next())
                : messages.text("embed.compare.latest");
    }

    private void addWithheld(List<TextRun> runs, int withheld) {
        runs.addAll(
                withheld > 0
                        ? messages.runs("embed.compare.withheld", VietnameseFormat.whole(withheld))
                        : messages.runs("embed.compare.end"));
    }
}
