package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.assess.AsOf;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.assess.ProgressByYear;
import vn.tiendo.assess.SampleData;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.language.Messages;
import vn.tiendo.load.DatasetLoader;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.PublicationHistory;
import vn.tiendo.plan.SitePlanner;
import vn.tiendo.render.TemplateFiles;
import vn.tiendo.view.DownloadOffer;
import vn.tiendo.view.PageTable;

class WorkbooksTest {

    private static final Messages MESSAGES = new TemplateFiles(Optional.empty()).messages();

    @TempDir
    private Path folder;

    private static byte[] bytes(BinaryDownload file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.content().writeTo(out);
        return out.toByteArray();
    }

    /** The parts of a workbook, by name; cells of sheets hold the element of their text, not its place. */
    private static Map<String, Document> parts(byte[] workbook) throws IOException {
        Map<String, Document> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(
                        entry.getName(),
                        Jsoup.parse(new ByteArrayInputStream(zip.readAllBytes()), "UTF-8", "", Parser.xmlParser()));
            }
        }
        List<Element> strings = parts.get("xl/sharedStrings.xml").select("sst > si > t").stream()
                .toList();
        for (Document part : parts.values()) {
            for (Element place : part.select("c[t=s] > v")) {
                place.replaceWith(strings.get(Integer.parseInt(place.text())).clone());
            }
        }
        return parts;
    }

    private <R> Document sheet(List<Column<R>> columns, List<R> rows) throws IOException {
        return parts(columns, rows).get("xl/worksheets/sheet1.xml");
    }

    private <R> Map<String, Document> parts(List<Column<R>> columns, List<R> rows) throws IOException {
        Dataset dataset = new SampleData()
                .unit("T", "", AdministrativeLevel.PROVINCE, "", "")
                .indicator("CT", IndicatorKind.RATE, Aggregation.SUM, false)
                .build();
        SiteTables site = SiteTables.of(dataset, ProgressAssessor.assess(dataset, LocalDate.of(2025, 12, 31)));
        Workbook<R> workbook = new Workbook<>(new Table<>("don-vi", columns, rows), new AboutSheet(site, MESSAGES));
        return parts(bytes(workbook.file()));
    }

    private Element cell(Column.CellWriter<Object> writer) throws IOException {
        return sheet(List.of(new Column<>("ten", writer)), List.of(new Object()))
                .selectFirst("c[r=A2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "0012", "15/11", "TRUE", "1E5"})
    void textIsATextWhateverItBeginsWith(String text) throws IOException {
        Element cell = cell((row, cells) -> cells.text(text));

        assertThat(cell.attr("t")).isEqualTo("s");
        assertThat(cell.selectFirst("t").wholeText()).isEqualTo(text);
        assertThat(cell.select("f")).isEmpty();
    }

    @Test
    void textsOfManyCellsAreKeptOnce() throws IOException {
        Column<String> name = new Column<>("ten", (row, cells) -> cells.text(row));
        Column<String> again = new Column<>("cap", (row, cells) -> cells.text(row));

        Document strings =
                parts(List.of(name, again), List.of("Xã A", "Xã B", "Xã A")).get("xl/sharedStrings.xml");

        assertThat(strings.select("si").eachText())
                .startsWith("ten", "cap", "Xã A", "Xã B")
                .doesNotHaveDuplicates();
        Element table = strings.selectFirst("sst");
        assertThat(table.attr("uniqueCount"))
                .isEqualTo(Integer.toString(strings.select("si").size()));
        assertThat(Integer.parseInt(table.attr("count")))
                .isGreaterThan(strings.select("si").size());
    }

    @Test
    void textKeepsWhatXmlCouldStumbleOver() throws IOException {
        String text = " <b>&\"'\nhai \uD83D\uDE00 ";

        assertThat(cell((row, cells) -> cells.text(text)).selectFirst("t").wholeText())
                .isEqualTo(text);
        assertThat(cell((row, cells) -> cells.text("_x0041_")).selectFirst("t").wholeText())
                .isEqualTo("_x005F_x0041_");
        assertThat(cell((row, cells) -> cells.text("a\u0001\uFFFE\uD800"))
                        .selectFirst("t")
                        .wholeText())
                .isEqualTo("a\uFFFD\uFFFD\uFFFD");
    }

    @Test
    void numbersAreNumbersAndDatesAreDates() throws IOException {
        assertThat(cell((row, cells) -> cells.whole(1_234_567)).outerHtml()).contains("<c r=\"A2\"><v>1234567</v>");
        assertThat(cell((row, cells) -> cells.exact(new BigDecimal("45.50"))).outerHtml())
                .contains("<v>45.50</v>");
        assertThat(cell((row, cells) -> cells.hundredths(-7)).outerHtml()).contains("s=\"4\"><v>-0.07</v>");
        assertThat(cell((row, cells) -> cells.plain(Optional.of(LocalDate.of(2025, 7, 1))))
                        .outerHtml())
                .contains("s=\"3\"><v>45839</v>");
        assertThat(cell((row, cells) -> cells.plain(Optional.of(LocalDate.of(1831, 1, 1))))
                        .text())
                .isEqualTo("1831-01-01");
    }

    @Test
    void columnsAreNamedAsASpreadsheetNamesThem() {
        SheetCells cells = new SheetCells(new StringWriter(), new SharedStrings());

        assertThat(List.of(cells.letters(0), cells.letters(25), cells.letters(26), cells.letters(52)))
                .containsExactly("A", "Z", "AA", "BA");
        assertThat(cells.letters(702)).isEqualTo("AAA");
    }

    @Test
    void theHeaderIsBoldAndStaysInSight() throws IOException {
        Document sheet = sheet(List.of(new Column<String>("ten", (row, cells) -> cells.text(row))), List.of("a", "b"));

        assertThat(sheet.selectFirst("pane").attr("state")).isEqualTo("frozen");
        assertThat(sheet.selectFirst("pane").attr("ySplit")).isEqualTo("1");
        assertThat(sheet.selectFirst("c[r=A1]").attr("s")).isEqualTo("1");
        assertThat(sheet.selectFirst("autoFilter").attr("ref")).isEqualTo("A1:A3");
        assertThat(sheet.select("cols > col")).hasSize(1);
    }

    @Test
    void aTableOfVeryManyRowsHasNoWorkbook() {
        List<Column<Integer>> columns = List.of(new Column<>("nam", (row, cells) -> cells.whole(row)));

        assertThat(new Table<>("x", columns, Collections.nCopies(50_000, 1))
                        .offer()
                        .isInEveryForm())
                .isTrue();
        assertThat(new Table<>("x", columns, Collections.nCopies(50_001, 1))
                        .offer()
                        .isInEveryForm())
                .isFalse();
    }

    @Test
    void pagesHaveWorkbooksWhereAllTablesTogetherAreShort() {
        assertThat(pagesWithWorkbooks(25_000)).contains("don-vi/T.html");
        assertThat(pagesWithWorkbooks(25_001)).isEmpty();
    }

    /** The official list has 14,000 units: of most nothing is recorded. */
    @Test
    void pagesWithoutRowsHaveNoWorkbooks() {
        assertThat(pagesWithWorkbooks(1)).containsExactly("cap/tinh.html", "chi-tieu/CT.html", "don-vi/T.html");
    }

    /** Of a province with a figure, and one without. */
    private static List<String> pagesWithWorkbooks(int rows) {
        Dataset dataset = new SampleData()
                .unit("T", "", AdministrativeLevel.PROVINCE, "", "")
                .unit("U", "", AdministrativeLevel.PROVINCE, "", "")
                .indicator("CT", IndicatorKind.RATE, Aggregation.SUM, false)
                .indicator("SL", IndicatorKind.COUNT, Aggregation.SUM, false)
                .observations("T", "CT", "2025: 1/3")
                .build();
        Progress progress = ProgressAssessor.assess(dataset, LocalDate.of(2025, 12, 31));
        List<DownloadOffer> tables = List.of(new DownloadOffer("a", 25_000), new DownloadOffer("b", rows));
        SitePlanner planner = new SitePlanner(
                dataset, new ProgressByYear(dataset, progress), MESSAGES, tables, PublicationHistory.NONE);
        return planner.tables().stream()
                .filter(PageTable::isWorkbook)
                .map(table -> table.path().text())
                .toList();
    }

    @Test
    void theDefaultDataStandInWorkbooksAsInTables() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Dataset dataset = new DatasetLoader().load(Path.of("data"), diagnostics);
        Progress progress = ProgressAssessor.assess(dataset, AsOf.of(dataset));
        List<PageTable> pages = new SitePlanner(
                        dataset,
                        new ProgressByYear(dataset, progress),
                        MESSAGES,
                        SiteTables.of(dataset, progress).offers(),
                        PublicationHistory.NONE)
                .tables();
        Map<String, String> tables = new TreeMap<>();
        List<Download> downloads = new ArrayList<>(Downloads.of(SiteTables.of(dataset, progress), pages));
        SiteTables.of(dataset, progress).tablesInWords().forEach(table -> downloads.add(table.csv()));
        for (Download download : downloads) {
            StringWriter text = new StringWriter();
            download.content().writeTo(text);
            tables.put(download.path().text(), text.toString().replace("\uFEFF", ""));
        }
        List<BinaryDownload> workbooks = Workbooks.of(SiteTables.of(dataset, progress), pages, MESSAGES);
        assertThat(workbooks)
                .hasSize(11 + (int) pages.stream().filter(PageTable::isWorkbook).count());

        for (BinaryDownload workbook : workbooks) {
            byte[] bytes = bytes(workbook);
            assertThat(bytes(workbook)).isEqualTo(bytes);
            Path file = Files.write(folder.resolve("a.xlsx"), bytes);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                assertThat(zip.stream().map(ZipEntry::getName))
                        .startsWith("[Content_Types].xml")
                        .hasSize(8);
            }
            Map<String, Document> parts = parts(bytes);
            assertThat(cells(parts.get("xl/worksheets/sheet1.xml")))
                    .as(workbook.path().text())
                    .isEqualTo(expected(tables.get(workbook.path().text().replace(".xlsx", ".csv"))));
            assertThat(parts.get("xl/worksheets/sheet2.xml").text()).contains("Số liệu đến ngày", "46326");
        }
    }

    /** The rows of a sheet as their not empty cells, by place. */
    private static List<String> cells(Document sheet) {
        List<String> cells = new ArrayList<>();
        for (Element cell : sheet.select("sheetData > row > c")) {
            Element text = cell.selectFirst("t");
            String value = text == null ? cell.selectFirst("v").text() : text.wholeText();
            String shown = cell.attr("s").equals("3")
                    ? LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(value)).toString()
                    : text == null ? value.replace('.', ',') : value;
            cells.add(cell.attr("r") + " " + shown);
        }
        return cells;
    }

    private static List<String> expected(String csv) throws IOException {
        List<String> cells = new ArrayList<>();
        SheetCells names = new SheetCells(new StringWriter(), new SharedStrings());
        for (CSVRecord row : CSVParser.parse(
                csv, CSVFormat.RFC4180.builder().setDelimiter(';').get())) {
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    cells.add(names.letters(i) + row.getRecordNumber() + " "
                            + row.get(i).replaceFirst("^'(?=[=+@-])", ""));
                }
            }
        }
        return cells;
    }
}
