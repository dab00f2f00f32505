package vn.tiendo.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.build.BuiltSite;
import vn.tiendo.build.DraftedReports;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess;
import vn.tiendo.document.WordFile;
import vn.tiendo.document.WrittenWords;
import vn.tiendo.model.ReportedYears;

/** Every figure and verdict of every report in Word is that of the page on its unit and year, word by word. */
class ReportsSayWhatPagesSayTest {

    private static final Pattern PAGE = Pattern.compile("bao-cao/(.+)-(\\d{4})\\.html");

    @TempDir
    private Path folder;

    static LongStream someSeeds() {
        return LongStream.range(0, 12);
    }

    @Test
    void theDefaultDataDoesWithDissolvedUnitsAndEarlierYears() throws Exception {
        assertThat(compare(Path.of("data"))).isGreaterThan(60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("someSeeds")
    void randomDataDoes(long seed) throws Exception {
        compareRandom(seed);
    }

    /** A hundred that have reports to compare: data with errors have no site. */
    @Tag("large")
    @Test
    void aHundredRandomDataSetsDo() throws Exception {
        int sets = 0;
        for (long seed = 100; sets < 100; seed++) {
            sets += compareRandom(seed) > 0 ? 1 : 0;
        }
    }

    @Test
    void whatWasWrittenKeepsItsListsLooksTablesAndLinks() throws Exception {
        Path data = SmallData.in(folder).file("bao-cao/A/2025.md", """
                        # Kết quả đạt được

                        Đã **hoàn *thành* sớm** và *đúng `mã` hạn*; xem [kế **hoạch**](https://an.gov.vn/kh?a=1&b=2).\\
                        Dòng sau.

                        - Một
                          - Một rưỡi
                            - Sâu
                              - Sâu nữa
                          1. Số trong gạch
                          2. Hai
                        - Hai

                          Đoạn thứ hai của mục.

                        7. Bảy
                           - gạch dưới số
                        8. Tám

                        3) Ba
                        4) Bốn

                        | Nội dung | Số |
                        |---|---:|
                        | **Tọa đàm** & [hội thảo](https://an.gov.vn/) | 12 |
                        | *Tập huấn* | 1.234 |

                        # Khó khăn

                        > Lời dẫn <b>không</b> là thẻ.
                        >
                        > - mục trong lời dẫn

                        ## Tiểu mục **đậm**

                        ```
                        giữ   nguyên
                        ```

                        ---

                        # Nguyên nhân

                        1. **Một.** Lý do
                        1. Hai

                        # Đề xuất

                        Thêm kinh phí; a < b & c > d "ngoặc" 'đơn'.
                        """).folder();

        assertThat(compare(data)).isEqualTo(1);
    }

    private int compareRandom(long seed) throws Exception {
        Path data = folder.resolve("data-" + seed);
        new RandomDataFolder(seed).writeTo(data);
        return InProcess.run("check", "--data", data.toString()).exitCode() == 0 ? compare(data) : 0;
    }

    /** How many reports were compared. */
    private static int compare(Path data) throws Exception {
        Map<String, byte[]> site = BuiltSite.of(data);
        Map<Integer, Map<String, byte[]>> reports = new HashMap<>();
        int compared = 0;
        for (Map.Entry<String, byte[]> file : site.entrySet()) {
            Matcher page = PAGE.matcher(file.getKey());
            if (page.matches()) {
                int year = Integer.parseInt(page.group(2));
                if (!reports.containsKey(year)) {
                    reports.put(
                            year,
                            DraftedReports.of(
                                    data,
                                    ReportedYears.of(year),
                                    unit -> site.containsKey("bao-cao/" + unit + "-" + year + ".html")));
                }
                Document html = Jsoup.parse(new String(file.getValue(), StandardCharsets.UTF_8));
                WordFile word = WordFile.of(reports.get(year).get(page.group(1)));
                assertThat(ofWord(word, year)).as(file.getKey()).isEqualTo(ofPage(html, year));
                assertThat(tasks(word)).as(file.getKey()).isEqualTo(tasks(html));
                assertThat(word.texts().stream().map(ReportsSayWhatPagesSayTest::plain))
                        .as(file.getKey())
                        .containsAll(html.select("article > .lead").eachText().stream()
                                .map(ReportsSayWhatPagesSayTest::plain)
                                .toList());
                List<String> written = WrittenWords.ofPage(html.select(".prose"));
                if (!written.isEmpty()) {
                    assertThat(WrittenWords.ofWord(word)).as(file.getKey()).containsSubsequence(written);
                }
                compared++;
            }
        }
        return compared;
    }

    /** Line by line: the figure before, the year's, and each target with its verdict. */
    private static List<String> ofPage(Document page, int year) {
        List<String> lines = new ArrayList<>();
        for (Element row : page.select("table.rep tbody tr")) {
            List<Element> cells = row.select("> td");
            lines.add((cells.size() == 3 ? plain(cells.get(0).text()) : "") + " | "
                    + value(plain(cells.get(cells.size() - 2).text()), year));
            row.select("> td > .g").forEach(target -> lines.add(plain(target.text())));
        }
        return lines;
    }

    private static List<String> ofWord(WordFile report, int year) {
        List<String> lines = new ArrayList<>();
        for (List<List<String>> table : report.tables()) {
            int requirement = table.get(0).indexOf("Mục tiêu");
            if (!table.get(0).get(0).equals("TT") || requirement < 0) {
                continue;
            }
            int before = table.get(0).indexOf("Năm " + (year - 1));
            for (List<String> row : table.subList(1, table.size())) {
                if (!row.get(0).isEmpty()) {
                    lines.add((before < 0 ? "" : plain(row.get(before))) + " | "
                            + value(plain(row.get(table.get(0).indexOf("Năm " + year))), year));
                }
                if (!row.get(requirement + 1).isEmpty()) {
                    lines.add(plain(row.get(requirement) + " " + row.get(requirement + 1)));
                }
            }
            break;
        }
        return lines;
    }

    /** Where a page says that there is no figure, a document may leave the place to its writer. */
    private static String value(String cell, int year) {
        return cell.equals("[chưa có số liệu: năm " + year + "]") || cell.startsWith("chưa có số liệu") ? "" : cell;
    }

    private static List<String> tasks(Document page) {
        return page.select("table.work tbody tr").stream()
                .map(row -> plain(row.select("> th").text() + " "
                        + row.select("> td").get(1).text() + " "
                        + row.select("> td").get(2).text()))
                .toList();
    }

    private static List<String> tasks(WordFile report) {
        List<String> lines = new ArrayList<>();
        for (List<List<String>> table : report.tables()) {
            if (table.get(0).get(0).equals("Mã")) {
                for (List<String> row : table.subList(1, table.size())) {
                    String result = row.get(3).equals("[chưa có số liệu: kết quả]") ? "" : row.get(3);
                    lines.add(
                            plain(row.get(0) + " " + row.get(2).replaceAll(" \\((\\d{4})\\)$", " $1") + " " + result));
                }
            }
        }
        return lines;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }
}
