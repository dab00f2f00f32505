package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.report.DocumentBlock.Chart;
import vn.tiendo.view.Bar;
import vn.tiendo.view.ReportContent;

/** A chart of the year's shares side by side, if there are several and they fit. */
final class ResultChart {

    private static final int FEWEST = 2;
    private static final int MOST = 12;

    private ResultChart() {}

    static Optional<Chart> of(ReportContent content, DocumentWords words) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < content.rows().size(); i++) {
            boolean madeUp = content.page().indicators().get(i).illustrative();
            content.rows()
                    .get(i)
                    .bar()
                    .map(bar -> madeUp ? marked(bar, words) : bar)
                    .ifPresent(bars::add);
        }
        if (bars.size() < FEWEST || bars.size() > MOST) {
            return Optional.empty();
        }
        String year = content.page().year();
        String told = bars.stream()
                .map(bar -> bar.target().isEmpty()
                        ? words.text("chart.bar", bar.label(), bar.value())
                        : words.text("chart.bar.target", bar.label(), bar.value(), bar.target()))
                .collect(Collectors.joining("; "));
        return Optional.of(new Chart(
                bars,
                List.of(words.text("chart.value", year), words.text("chart.target")),
                words.text("chart.caption", year),
                words.text("chart.alternative", year, told)));
    }

    private static Bar marked(Bar bar, DocumentWords words) {
        return new Bar(
                bar.label(),
                words.text("with", bar.value(), words.text("cell.illustrative")),
                bar.thousandths(),
                bar.targetThousandths(),
                bar.target());
    }
}
