package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.ReportPart;
import vn.tiendo.view.ReportText;

/** Texts as officials type them, or paste them from a word processor. */
class NarrativesAsWrittenTest {

    private final MarkdownHtml markdown = new MarkdownHtml();

    private Document part(ReportPart part, String source) {
        SafeHtml html = markdown.parts(new ReportText(source, "t")).get(part);
        return Jsoup.parseBodyFragment(html == null ? "" : html.markup());
    }

    private Document results(String source) {
        return part(ReportPart.RESULTS, source);
    }

    private List<MarkdownProblemKind> kinds(String source) {
        return markdown.problems(source).stream().map(MarkdownProblem::kind).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "    ", "     \t", "\u00a0\u00a0\u00a0\u00a0\u00a0", "\u3000\u3000\t"})
    void anIndentedFirstLineBeginsAParagraph(String indent) {
        String source = "# Kết quả đạt được\n\n" + indent + "Năm 2024, Ủy ban nhân dân tỉnh.\n" + indent
                + "Năm 2025, đã mở 3 lớp.\n\n" + indent + "Đoạn ba\nxuống dòng.";

        assertThat(results(source).select("body > p").eachText())
                .containsExactly("Năm 2024, Ủy ban nhân dân tỉnh.", "Năm 2025, đã mở 3 lớp.", "Đoạn ba xuống dòng.");
        assertThat(results(source).select("pre, code")).isEmpty();
    }

    @Test
    void indentedHeadingsListsAndTablesAreWhatTheyAre() {
        Document html = results(
                "\tI. KẾT QUẢ ĐẠT ĐƯỢC\n\t- Mở 3 lớp;\n\t- Cử 5 người:\n\t\t+ Nữ 2;\n\n\t| A | B |\n\t|---|---|\n\t| 1 | 2 |\n");

        assertThat(html.select("body > ul > li")).hasSize(2);
        assertThat(html.select("li li").eachText()).containsExactly("Nữ 2;");
        assertThat(html.select("table td").eachText()).containsExactly("1", "2");
        assertThat(html.select("pre, h3")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. KẾT QUẢ ĐẠT ĐƯỢC|IV. KHÓ KHĂN, HẠN CHẾ|III. NGUYÊN NHÂN|IV. ĐỀ XUẤT, KIẾN NGHỊ",
                "Kết quả đạt được|Khó khăn, hạn chế|Nguyên nhân|Đề xuất, kiến nghị",
                "1. Kết quả đạt được|2. Tồn tại, hạn chế|3. Nguyên nhân của hạn chế|4. Phương hướng, nhiệm vụ năm 2025",
                "**Kết quả đạt được**|**Khó khăn, vướng mắc:**|**Nguyên nhân**:|**V. Kiến nghị**",
                "KẾT QUẢ|HẠN CHẾ|NGUYÊN NHÂN|KIẾN NGHỊ",
                "I/ Kết quả thực hiện|II/ Những khó khăn, hạn chế|III/ Nguyên nhân|IV/ Một số kiến nghị",
                "Phần I: Kết quả thực hiện|Phần II: Hạn chế|Phần III: Nguyên nhân|Phần IV: Đề xuất",
                "A. KẾT QUẢ|B. KHÓ KHĂN|C. NGUYÊN NHÂN|D. ĐỀ XUẤT",
                "__Kết quả__|__Khó khăn__|__Nguyên nhân__|__Đề xuất__",
                "# I. Kết quả đạt được|# II. Khó khăn|# III. Nguyên nhân|# IV. Đề xuất, kiến nghị"
            })
    void headingsNeedNoMark(String headings) {
        for (String gap : List.of("\n\n", "\n")) {
            StringBuilder source = new StringBuilder();
            String[] titles = headings.split("\\|");
            for (int i = 0; i < titles.length; i++) {
                source.append(titles[i])
                        .append(gap)
                        .append("\tĐoạn ")
                        .append(i)
                        .append(" của xã.")
                        .append(gap);
            }

            for (ReportPart part : ReportPart.values()) {
                assertThat(part(part, source.toString()).body().html())
                        .as(source.toString())
                        .isEqualTo("<p>Đoạn " + part.ordinal() + " của xã.</p>");
            }
            assertThat(kinds(source.toString())).isEmpty();
        }
    }

    @Test
    void aHeadingMayStandBeforeItsTextInOneLine() {
        String source =
                "Đã mở 3 lớp.\n\n**Khó khăn, hạn chế:** Một số xã thiếu kinh phí.\n\nNguyên nhân: Do thay đổi cán bộ.\n\n"
                        + "3. Kiến nghị: Bố trí kinh phí.";

        assertThat(part(ReportPart.RESULTS, source).text()).isEqualTo("Đã mở 3 lớp.");
        assertThat(part(ReportPart.DIFFICULTIES, source).text()).isEqualTo("Một số xã thiếu kinh phí.");
        assertThat(part(ReportPart.CAUSES, source).text()).isEqualTo("Do thay đổi cán bộ.");
        assertThat(part(ReportPart.PROPOSALS, source).text()).isEqualTo("Bố trí kinh phí.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kết quả đạt được trong năm là 3 lớp tập huấn cho 90 người.",
                "Nguyên nhân chủ yếu do thiếu kinh phí nên chưa mở được lớp nào",
                "Đề xuất Ủy ban nhân dân tỉnh bố trí kinh phí",
                "1. Kết quả tuyên truyền pháp luật cho cán bộ nữ"
            })
    void aSentenceThatBeginsLikeAHeadingIsNone(String line) {
        assertThat(results("Mở đầu.\n\n" + line).text().replaceAll("^Mở đầu\\. ", ""))
                .isEqualTo(line.replaceFirst("^1\\. ", ""));
    }

    @Test
    void partsBelowAnotherHeadingAreFound() {
        String source = "I. ĐẶC ĐIỂM TÌNH HÌNH\nXã có 12 thôn.\nII. ĐÁNH GIÁ CHUNG\n1. Kết quả đạt được\nTốt.\n"
                + "2. Khó khăn, hạn chế\nÍt người.\n3. Nguyên nhân\nXa.\nIII. ĐỀ XUẤT\nThêm lớp.";

        assertThat(part(ReportPart.DIFFICULTIES, source).text()).isEqualTo("Ít người.");
        assertThat(part(ReportPart.CAUSES, source).text()).isEqualTo("Xa.");
        assertThat(part(ReportPart.PROPOSALS, source).text()).isEqualTo("Thêm lớp.");
        assertThat(part(ReportPart.RESULTS, source).text()).contains("Xã có 12 thôn.", "Tốt.");
    }

    @Test
    void aTextOfSeveralMattersWithoutHeadingsIsTold() {
        assertThat(kinds("Năm 2024 xã đã mở 3 lớp. Tuy nhiên còn khó khăn về kinh phí."))
                .containsExactly(MarkdownProblemKind.NO_HEADINGS);
        assertThat(kinds("Xã đã mở nhiều lớp cho cán bộ nữ. ".repeat(20)))
                .containsExactly(MarkdownProblemKind.NO_HEADINGS);
        assertThat(kinds("# Tình hình\n\nXã kiến nghị bố trí kinh phí."))
                .containsExactly(MarkdownProblemKind.NO_HEADINGS);
        assertThat(kinds("Năm 2024 xã đã mở 3 lớp.")).isEmpty();
        assertThat(kinds("# Kết quả đạt được\n\nXã còn khó khăn.")).isEmpty();
    }

    @Test
    void numbersOfListsStandAsTyped() {
        assertThat(results("1. một\n3. ba\n4. bốn\n2024. năm\n").body().html().replaceAll("\\s*\n\\s*", ""))
                .isEqualTo("<ol><li>một</li><li value=\"3\">ba</li><li>bốn</li><li value=\"2024\">năm</li></ol>");
        assertThat(results("2024. Năm đầu\n2025. Năm sau").select("ol").attr("start"))
                .isEqualTo("2024");
        assertThat(results("Đã làm:\n2. hai\n1. một").select("ol li").eachAttr("value"))
                .containsExactly("1");
    }

    @Test
    void lettersOfListsStandAsTyped() {
        assertThat(results("Đã làm:\na) Mở lớp\nb) Cử người\nc) Tặng quà;\nd) Họp\nđ) Tổng kết")
                        .select("p")
                        .eachText())
                .containsExactly("Đã làm:", "a) Mở lớp", "b) Cử người", "c) Tặng quà;", "d) Họp", "đ) Tổng kết");
        assertThat(results("1.1. Công tác cán bộ.\n1.2. Công tác đào tạo.")
                        .select("p")
                        .eachText())
                .containsExactly("1.1. Công tác cán bộ.", "1.2. Công tác đào tạo.");
        assertThat(results("1. Một:\na) Mở lớp\nb) Cử người\n2. Hai").text())
                .isEqualTo("Một: a) Mở lớp b) Cử người Hai");
        assertThat(results("1. Một:\na) Mở lớp\nb) Cử người\n2. Hai")
                        .select("p")
                        .eachText())
                .contains("a) Mở lớp", "b) Cử người");
    }

    @ParameterizedTest
    @ValueSource(strings = {"• ", "•\t", "– ", "- ", "-", "+ ", "+", "* ", "● ", "\uf0b7 ", "\t- ", "\t•\t", "— "})
    void marksOfListsOfAllKindsMakeLists(String mark) {
        String source = "Đã làm:\n" + mark + "Mở 3 lớp;\n" + mark + "Cử 5 người.";

        assertThat(results(source).select("body > ul > li").eachText()).containsExactly("Mở 3 lớp;", "Cử 5 người.");
        assertThat(results(source).select("body > p").eachText()).containsExactly("Đã làm:");
    }

    @Test
    void aDashWithinASentenceMakesNoList() {
        assertThat(results("Kế hoạch của giai đoạn 2021\n– 2025 đạt mục tiêu.").select("ul"))
                .isEmpty();
        assertThat(results("-5 người so với năm trước.").select("ul")).isEmpty();
        assertThat(results("Khoảng cách giữa nam\n–nữ.").select("ul")).isEmpty();
    }

    @Test
    void plusesStandBelowDashes() {
        assertThat(results("- Một:\n+ Hai\n+ Ba\n- Bốn").body().html().replaceAll("\\s*\n\\s*", ""))
                .isEqualTo("<ul><li>Một:<ul><li>Hai</li><li>Ba</li></ul></li><li>Bốn</li></ul>");
    }

    @Test
    void stressIsMeantWhereverTheStarsTouchTheWords() {
        assertThat(results("Đạt **45,5%**so với năm trước.").body().html())
                .isEqualTo("<p>Đạt <strong>45,5%</strong>so với năm trước.</p>");
        assertThat(results("**Kinh phí:**5 triệu; tỉnh**(45%)**và")
                        .select("strong")
                        .eachText())
                .containsExactly("Kinh phí:", "(45%)");
        assertThat(results("Bảng 5 * 3 * 2 và 2*3.").text()).isEqualTo("Bảng 5 * 3 * 2 và 2*3.");
        assertThat(kinds("Đạt **45,5%**so với năm trước.")).isEmpty();
        assertThat(kinds("Đạt ** 45,5 % ** trong năm.")).containsExactly(MarkdownProblemKind.STRAY_MARKS);
        assertThat(kinds("a\n\nĐạt **45,5 % trong năm.")).containsExactly(MarkdownProblemKind.STRAY_MARKS);
        assertThat(markdown.problems("a.\n\nĐạt **45,5 % trong năm.").get(0).line())
                .isEqualTo(3);
    }

    @Test
    void tablesRightUnderALineOfTextAreTables() {
        String source = "Kết quả như sau:\n| Lớp | Số |\n|---|---:|\n| A | 3 |\nĐoạn sau.";

        assertThat(results(source).select("td").eachText()).containsExactly("A", "3");
        assertThat(results(source).select("body > p").eachText()).containsExactly("Kết quả như sau:", "Đoạn sau.");
        assertThat(kinds(source)).isEmpty();
    }

    @Test
    void rowsWiderThanTheirHeadAreShownAndTold() {
        String source = "Bảng sau.\n| Lớp | Số |\n|---|---|\n| A | 3 | 1 |\n| B |\n";

        assertThat(results(source).select("tr").stream().map(row -> row.childrenSize()))
                .containsExactly(3, 3, 3);
        assertThat(markdown.problems(source))
                .containsExactly(new MarkdownProblem(MarkdownProblemKind.WIDE_ROW, 4, "| A | 3 | 1 |"));
        assertThat(kinds("| Lớp | Số |\n| A | 3 |\n|---|")).isEmpty();
    }

    @Test
    void linesAreCountedInTheTextAsTyped() {
        assertThat(markdown.problems("Kết quả:\n2. hai.\na) ba.\n![ảnh](a.png)\n")
                        .get(0)
                        .line())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"**%s", "**%s**", "|-%s|\n|-%s", "a|b\n%s", "1%s", "%s", "Khó khăn%s:", "#%s", "a\n%s\n---"})
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void linesOfAnyLengthAreReadInLittleTimeAndStack(String form) {
        for (String filling : List.of("x", " ", "|-", ".1", "a ", "nhung ", "1.", "-", ": ", "\t", "•", "I")) {
            String source = form.replace("%s", filling.repeat(30_000 / filling.length()));
            NarrativeSource.Read read = NarrativeSource.of(source);
            assertThat(NarrativeFlaws.ofOutline(read.markdown())).isNotNull();
            assertThat(read.markdown().split("\n", -1)).hasSize(read.origins().size());
        }
    }

    @Test
    void longLinesPastedOneBelowTheOtherAreParagraphs() {
        String line =
                "Trong năm, Ủy ban nhân dân xã đã chỉ đạo các thôn rà soát, lập danh sách cán bộ nữ, trẻ để đưa vào quy hoạch nhiệm kỳ tới.";

        assertThat(results(line + "\n" + line).select("p")).hasSize(2);
        assertThat(results("Dòng ngắn được ngắt\ngiữa chừng.").select("p")).hasSize(1);
    }
}
