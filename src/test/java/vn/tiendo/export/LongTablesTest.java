package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.assess.ProgressByYear;
import vn.tiendo.assess.SampleData;
import vn.tiendo.language.Messages;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.PublicationHistory;
import vn.tiendo.plan.SitePlanner;
import vn.tiendo.render.TemplateFiles;
import vn.tiendo.view.DownloadLinks;
import vn.tiendo.view.DownloadOffer;
import vn.tiendo.view.IndicatorPage;
import vn.tiendo.view.Link;
import vn.tiendo.view.PageTable;
import vn.tiendo.view.SitePath;

/** The same row is not published a thousand times over: a long table comes once, as CSV. */
class LongTablesTest {

    private static final Messages MESSAGES = new TemplateFiles(Optional.empty()).messages();
    private static final SitePath PAGE = SitePath.indicator(new IndicatorCode("CT"));

    @Test
    void aPageOfTenThousandRowsHasATableOfItsOwn() {
        SitePlanner planner = planner(1_000);

        assertThat(planner.tables()).extracting(PageTable::path).contains(PAGE);
        assertThat(downloads(planner).links()).extracting(Link::href).contains("../tai-ve/chi-tieu/CT.csv");
    }

    @Test
    void aPageOfMoreLeadsToTheTablesOfTheWholeSite() {
        SitePlanner planner = planner(1_001);

        assertThat(planner.tables()).extracting(PageTable::path).doesNotContain(PAGE);
        assertThat(downloads(planner).links())
                .extracting(Link::href)
                .containsExactly("../tai-ve/so-lieu.csv", "../tai-ve/danh-gia.csv");
        assertThat(downloads(planner).introduction()).contains("hơn 10.000 dòng");
    }

    /** Its reader could open none of them otherwise. */
    @Test
    void whereASpreadsheetCannotOpenTheTablesOfTheWholeSitePagesKeepTheirOwn() {
        Dataset dataset = dataset(1_001);
        for (int rows : List.of(1_048_575, 1_048_576)) {
            SitePlanner planner = planner(dataset, List.of(new DownloadOffer("so-lieu", rows)));

            assertThat(planner.tables().stream().anyMatch(table -> table.path().equals(PAGE)))
                    .isEqualTo(rows > 1_048_575);
        }
    }

    @Test
    void moreThanFiftyThousandRowsComeAsCsvAlone() {
        assertThat(filesOfFigures(5_000)).containsExactlyInAnyOrder("so-lieu.csv", "goi/so-lieu.csv", "so-lieu.json");
        assertThat(filesOfFigures(5_001)).containsExactlyInAnyOrder("so-lieu.csv", "goi/so-lieu.csv");
    }

    private static List<String> filesOfFigures(int units) {
        Dataset dataset = dataset(units);
        return Downloads.of(SiteTables.of(dataset, progress(dataset)), List.of()).stream()
                .map(download -> download.path().text().substring("tai-ve/".length()))
                .filter(name -> name.contains("so-lieu"))
                .collect(Collectors.toList());
    }

    private static DownloadLinks downloads(SitePlanner planner) {
        return planner.plan().pages().stream()
                .filter(page -> page.path().equals(PAGE))
                .map(page -> ((IndicatorPage) page.view().get()).downloads())
                .findFirst()
                .orElseThrow();
    }

    private static SitePlanner planner(int units) {
        Dataset dataset = dataset(units);
        return planner(dataset, SiteTables.of(dataset, progress(dataset)).offers());
    }

    private static SitePlanner planner(Dataset dataset, List<DownloadOffer> offers) {
        return new SitePlanner(
                dataset, new ProgressByYear(dataset, progress(dataset)), MESSAGES, offers, PublicationHistory.NONE);
    }

    private static Progress progress(Dataset dataset) {
        return ProgressAssessor.assess(dataset, LocalDate.of(2025, 12, 31));
    }

    /** Each unit with a figure a year for ten years. */
    private static Dataset dataset(int units) {
        SampleData data = new SampleData().indicator("CT", IndicatorKind.RATE, Aggregation.NONE, false);
        String figures =
                IntStream.range(2015, 2025).mapToObj(year -> year + ": 3/10").collect(Collectors.joining("; "));
        for (int i = 0; i < units; i++) {
            data.unit("X" + i, "", AdministrativeLevel.COMMUNE, "", "").observations("X" + i, "CT", figures);
        }
        return data.build();
    }
}
