package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.tiendo.cli.InProcess;
import vn.tiendo.spec.SpecTable;

/** The form of a report held against the annex of the decree, point by point, as {@code spec/the-thuc.md} lists them. */
class FormOfTheDecreeTest {

    @TempDir
    private static Path folder;

    private static WordFile draft;
    private static WordFile ofOffice;
    private static WordFile signedByDeputy;
    private static WordFile ofOfficeByDeputy;

    @BeforeAll
    static void draftReports() throws IOException {
        draft = report("X31051");
        ofOffice = report("VPUBND-LC");
        signedByDeputy = report("X31051", "--deputy", "--final");
        ofOfficeByDeputy = report("VPUBND-LC", "--deputy");
    }

    private static WordFile report(String unit, String... options) throws IOException {
        Path file = folder.resolve(unit + options.length + ".docx");
        var outcome = InProcess.run(Stream.concat(
                        Stream.of("report", "--unit", unit, "--year", "2026", "--out", file.toString()),
                        Arrays.stream(options))
                .toArray(String[]::new));
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        return WordFile.open(file);
    }

    static List<SpecTable> points() {
        return SpecTable.rowsOf("the-thuc.md");
    }

    @ParameterizedTest
    @MethodSource("points")
    void everyPointOfTheAnnexIsKept(SpecTable point) {
        assertThat(found(point.cell("điểm"))).isEqualTo(point.cell("trong tệp"));
    }

    /** Reports or reviews of each of the five plans. */
    @ParameterizedTest
    @CsvSource({
        "H184, --year, 2024",
        "H184, --period, 2021-2025",
        "T83-cu, --period, 2016-2020",
        "T24, --year, 2026",
        "X31051, --year, 2026",
        "VPUBND-LC, --year, 2026"
    })
    void everyPlansReportHasTheSameForm(String unit, String option, String time) throws IOException {
        Path path = folder.resolve(unit + time + ".docx");
        var outcome = InProcess.run("report", "--unit", unit, option, time, "--out", path.toString());
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        WordFile file = WordFile.open(path);

        for (CTSectPr section : file.sections()) {
            assertThat(section.getPgMar().getLeft())
                    .isEqualTo(draft.page().getPgMar().getLeft());
            assertThat(section.getPgMar().getTop())
                    .isEqualTo(draft.page().getPgMar().getTop());
            assertThat(Stream.of(section.getPgSz().getW(), section.getPgSz().getH())
                            .map(WordFile::millimetres))
                    .containsExactlyInAnyOrder(210L, 297L);
            assertThat(section.sizeOfHeaderReferenceArray()).isEqualTo(2);
        }
        assertThat(file.sections().stream().map(CTSectPr::isSetTitlePg))
                .as("the first page has no number")
                .containsExactlyElementsOf(Stream.iterate(true, one -> false)
                        .limit(file.sections().size())
                        .toList());
        assertThat(file.document()
                        .getHeaderFooterPolicy()
                        .getDefaultHeader()
                        .getParagraphs()
                        .get(0)
                        .getCTP()
                        .getFldSimpleArray(0)
                        .getInstr())
                .isEqualTo(" PAGE ");
        for (String beginning :
                List.of("CỘNG HÒA", "Độc lập", "Số:", "…………", "BÁO CÁO", "Căn cứ", "I. ", "Nơi nhận:", "- Lưu")) {
            assertThat(form(file, file.paragraph(beginning)))
                    .as(beginning)
                    .isEqualTo(form(draft, draft.paragraph(beginning)));
        }
        assertThat(order(file))
                .isIn(
                        order(draft),
                        order(draft).replace("ỦY BAN NHÂN DÂN / ", "").replace(" / TM.", ""));
    }

    private static String found(String point) {
        return switch (point) {
            case "khổ giấy" ->
                WordFile.millimetres(draft.page().getPgSz().getW()) + " × "
                        + WordFile.millimetres(draft.page().getPgSz().getH());
            case "lề trên" -> margin(draft.page().getPgMar().getTop());
            case "lề dưới" -> margin(draft.page().getPgMar().getBottom());
            case "lề trái" -> margin(draft.page().getPgMar().getLeft());
            case "lề phải" -> margin(draft.page().getPgMar().getRight());
            case "phông chữ" -> font();
            case "số trang" -> pageNumber();
            case "Quốc hiệu" -> look(draft, "CỘNG HÒA");
            case "Tiêu ngữ" -> look(draft, "Độc lập") + line(draft, "Độc lập");
            case "cơ quan chủ quản của Văn phòng" -> look(ofOffice, "UBND TỈNH");
            case "cơ quan ban hành của Văn phòng" -> look(ofOffice, "VĂN PHÒNG") + line(ofOffice, "VĂN PHÒNG");
            case "cơ quan ban hành" -> look(draft, "ỦY BAN NHÂN DÂN");
            case "số, ký hiệu" -> look(draft, "Số:");
            case "số, ký hiệu của Văn phòng" -> look(ofOffice, "Số:");
            case "địa danh, ngày tháng" -> look(draft, "…………");
            case "tên loại" -> look(draft, "BÁO CÁO");
            case "trích yếu" -> look(draft, "Kết quả thực hiện Kế") + line(draft, "Kết quả thực hiện Kế");
            case "căn cứ" -> form(draft, draft.paragraph("Căn cứ"));
            case "nội dung" -> body(draft.paragraph("Ủy ban nhân dân xã Vĩnh Phong báo cáo"));
            case "đề mục" -> look(draft, "I. ");
            case "quyền hạn, chức vụ" -> look(draft, "TM.");
            case "chức vụ khi cấp phó ký thay" -> signature(signedByDeputy, "TM.");
            case "chức vụ khi cấp phó ký thay ở Văn phòng" -> signature(ofOfficeByDeputy, "KT.");
            case "nơi nhận" -> look(draft, "Nơi nhận:");
            case "dòng nơi nhận" -> look(draft, "- Lưu");
            case "thứ tự" -> order(draft);
            case "dự thảo" ->
                (draft.texts().contains("DỰ THẢO") ? "DỰ THẢO" : "")
                        + (signedByDeputy.texts().contains("DỰ THẢO") ? "" : ", bản cuối không có");
            default -> throw new IllegalArgumentException(point);
        };
    }

    private static String margin(Object twips) {
        return Long.toString(WordFile.millimetres(twips));
    }

    private static String font() {
        CTRPr usual = draft.document()
                .getStyles()
                .getCtStyles()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr();
        CTFonts fonts = usual.getRFontsArray(0);
        return fonts.getAscii() + " " + usual.getColorArray(0).xgetVal().getStringValue();
    }

    private static String pageNumber() {
        var headers = draft.document().getHeaderFooterPolicy();
        XWPFParagraph number = headers.getDefaultHeader().getParagraphs().get(0);
        boolean hiddenAtFirst = draft.page().isSetTitlePg()
                && headers.getFirstPageHeader().getText().isBlank();
        return number.getCTP().getFldSimpleArray(0).getInstr().strip() + " "
                + Math.round(draft.size(number)) + " " + draft.alignment(number)
                + (hiddenAtFirst ? ", trang đầu trống" : "");
    }

    private static String look(WordFile file, String beginning) {
        XWPFParagraph paragraph = file.paragraph(beginning);
        return paragraph.getText() + " " + form(file, paragraph);
    }

    private static String form(WordFile file, XWPFParagraph paragraph) {
        return Math.round(file.size(paragraph))
                + (file.isBold(paragraph) ? " đậm" : " thường")
                + (file.isItalic(paragraph) ? " nghiêng " : " đứng ")
                + file.alignment(paragraph);
    }

    private static String body(XWPFParagraph paragraph) {
        return form(draft, paragraph)
                + ", lùi " + Math.round(draft.firstLine(paragraph) * 10) / 10 + ","
                + Math.round(draft.firstLine(paragraph) * 10) % 10 + " mm, cách "
                + Math.round(draft.spaceBefore(paragraph)) + " pt";
    }

    private static String line(WordFile file, String beginning) {
        List<XWPFParagraph> all = file.paragraphs();
        XWPFParagraph next = all.get(all.indexOf(file.paragraph(beginning)) + 1);
        return "Line".equals(next.getStyle()) ? ", có đường kẻ" : "";
    }

    private static String signature(WordFile file, String first) {
        List<String> texts = file.texts();
        int at = texts.indexOf(file.paragraph(first).getText());
        List<String> lines = new ArrayList<>();
        while (at < texts.size() && texts.get(at).equals(texts.get(at).toUpperCase(Locale.ROOT))) {
            lines.add(texts.get(at++));
        }
        return String.join(" / ", lines);
    }

    private static String order(WordFile file) {
        List<String> parts = List.of(
                "ỦY BAN NHÂN DÂN", "CỘNG HÒA", "Số:", "…………", "BÁO CÁO", "Căn cứ", "I.", "V.", "Nơi nhận:", "TM.");
        List<XWPFParagraph> all = file.paragraphs();
        return String.join(
                " / ",
                parts.stream()
                        .filter(part -> file.has(part))
                        .sorted(Comparator.comparingInt(part -> all.indexOf(file.paragraph(part))))
                        .toList());
    }
}
