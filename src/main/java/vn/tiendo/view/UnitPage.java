package vn.tiendo.view;

import java.util.List;
import java.util.Optional;
import vn.tiendo.language.TextRun;

/**
 * Everything about one unit.
 *
 * @param nameWithin its name within a sentence: {@code xã Bình}
 */
public record UnitPage(
        PageFrame frame,
        String name,
        String nameWithin,
        UnitFacts facts,
        List<TextRun> sentence,
        List<TextRun> counts,
        Optional<SummaryTable> summary,
        List<NationalTarget> national,
        List<Elsewhere> elsewhere,
        List<IndicatorSection> indicators,
        Optional<UnitsBelow> below,
        Optional<CoverageSection> coverage,
        List<TaskSection> tasks,
        List<ReportRow> reports,
        List<String> sources,
        List<Link> pastYears,
        DownloadLinks downloads)
        implements PageView {

    public UnitPage {
        sentence = List.copyOf(sentence);
        counts = List.copyOf(counts);
        national = List.copyOf(national);
        elsewhere = List.copyOf(elsewhere);
        indicators = List.copyOf(indicators);
        tasks = List.copyOf(tasks);
        reports = List.copyOf(reports);
        sources = List.copyOf(sources);
        pastYears = List.copyOf(pastYears);
    }

    /**
     * What is known about other units, if nothing is known about this one.
     *
     * @param text says what the items are
     */
    public record Elsewhere(String text, List<Item> items) {
        public Elsewhere {
            items = List.copyOf(items);
        }

        /** A link to read on, and what is found there. */
        public record Item(Link link, String text) {}
    }

    @Override
    public String template() {
        return "unit";
    }
}
