package vn.tiendo.plan;

import java.util.List;
import java.util.Optional;

/** All that is known of one unit. */
public record UnitPage(
        PageFrame frame,
        String name,
        UnitFacts facts,
        List<TextRun> sentence,
        List<TextRun> counts,
        Optional<SummaryTable> summary,
        List<NationalGoal> national,
        List<IndicatorSection> indicators,
        Optional<UnitsBelow> below,
        Optional<CoverageSection> coverage,
        List<TaskSection> tasks,
        List<ReportRow> reports,
        List<String> sources,
        List<Link> pastYears,
        List<Link> downloads)
        implements PageView {

    public UnitPage {
        sentence = List.copyOf(sentence);
        counts = List.copyOf(counts);
        national = List.copyOf(national);
        indicators = List.copyOf(indicators);
        tasks = List.copyOf(tasks);
        reports = List.copyOf(reports);
        sources = List.copyOf(sources);
        pastYears = List.copyOf(pastYears);
        downloads = List.copyOf(downloads);
    }

    @Override
    public String template() {
        return "unit";
    }
}
