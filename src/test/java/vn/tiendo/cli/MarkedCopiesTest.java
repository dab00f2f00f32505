package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.intake.DrawnWorkbook;
import vn.tiendo.intake.FilledForm;

/** What is wrong with a form comes back as a copy of it: marked, commented, and nothing else changed. */
class MarkedCopiesTest extends CommandTestBase {

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder);
    }

    private Path wrongForm() throws IOException {
        Path form = folder.resolve("bieu A.xlsx");
        run("template", "--unit", "A", "--year", "2026", "--out", form.toString());
        FilledForm filled = FilledForm.open(form).number("CT", "tu_so", 30).number("CT", "mau_so", 27);
        filled.text("CT", "ghi_chu", "để nguyên");
        return filled.save();
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    @Test
    void onlyMarksAndCommentsAreNew() throws IOException {
        Path form = wrongForm();
        byte[] before = Files.readAllBytes(form);

        Outcome outcome = run(
                "nhap",
                form.toString(),
                "--yes",
                "--marked",
                folder.resolve("tra-lai").toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        Path copy = folder.resolve("tra-lai/bieu A-danh-dau.xlsx");
        assertThat(outcome.messages()).contains("bieu A-danh-dau.xlsx", "thong-bao.html");
        assertThat(Files.readAllBytes(form)).isEqualTo(before);
        Map<String, byte[]> parts = parts(form);
        Map<String, byte[]> marked = parts(copy);
        assertThat(marked.keySet()).containsAll(parts.keySet());
        for (var part : parts.entrySet()) {
            if (!part.getKey()
                    .matches("\\[Content_Types].xml|xl/styles.xml|xl/worksheets/(_rels/)?sheet1.xml(.rels)?")) {
                assertThat(marked.get(part.getKey())).as(part.getKey()).isEqualTo(part.getValue());
            }
        }
        marked.keySet().removeAll(parts.keySet());
        assertThat(marked.keySet())
                .allMatch(name -> name.matches(
                        // comments, the shapes in which they are shown, and the empty layer below these
                        "xl/(comments1.xml|drawings/(vmlDrawing0.vml|drawing1.xml)|worksheets/_rels/sheet1.xml.rels)"));
        try (Workbook one = open(form);
                Workbook other = open(copy)) {
            assertSameBut(one, other, "G7");
            assertThat(one.getSheetAt(0).getDataValidations())
                    .hasSameSizeAs(other.getSheetAt(0).getDataValidations());
            Cell cell = other.getSheetAt(0).getRow(6).getCell(6);
            assertThat(cell.getCellComment().getString().getString())
                    .contains("lỗi TD028: tử số «30» lớn hơn mẫu số 27.", "Cách sửa: ");
            assertThat(cell.getCellComment().getAuthor()).isEqualTo("Tiến Độ");
        }
        assertThat(Files.readString(folder.resolve("tra-lai/thong-bao.html")))
                .contains("bieu A.xlsx, Biểu 1, ô G7", "TD028");
    }

    private static Workbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return file.toString().endsWith(".xls") ? new HSSFWorkbook(in) : new XSSFWorkbook(in);
        }
    }

    /** Every cell says the same and looks the same, but for the marked ones. */
    private static void assertSameBut(Workbook one, Workbook other, String... marked) {
        assertThat(other.getNumberOfSheets()).isEqualTo(one.getNumberOfSheets());
        for (int i = 0; i < one.getNumberOfSheets(); i++) {
            Sheet left = one.getSheetAt(i);
            Sheet right = other.getSheetAt(i);
            assertThat(right.getSheetName()).isEqualTo(left.getSheetName());
            assertThat(right.getMergedRegions()).isEqualTo(left.getMergedRegions());
            assertThat(right.getProtect()).isEqualTo(left.getProtect());
            assertThat(right.getLastRowNum()).isEqualTo(left.getLastRowNum());
            for (Row row : left) {
                assertThat(right.getRow(row.getRowNum()).getHeight()).isEqualTo(row.getHeight());
                for (Cell cell : row) {
                    Cell same = right.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
                    assertThat(same.toString()).isEqualTo(cell.toString());
                    assertThat(same.getCellType()).isEqualTo(cell.getCellType());
                    if (i > 0
                            || !Arrays.asList(marked).contains(cell.getAddress().formatAsString())) {
                        assertThat(same.getCellStyle().getIndex())
                                .as(cell.getAddress().formatAsString())
                                .isEqualTo(cell.getCellStyle().getIndex());
                        assertThat(same.getCellComment()).isNull();
                    } else {
                        assertThat(same.getCellStyle().getFillForegroundColorColor())
                                .isNotNull()
                                .isNotEqualTo(cell.getCellStyle().getFillForegroundColorColor());
                        assertThat(same.getCellStyle().getLocked())
                                .isEqualTo(cell.getCellStyle().getLocked());
                    }
                }
            }
        }
    }

    @Test
    void anOldWorkbookIsMarkedTooAndNoFileIsWrittenOver() throws IOException {
        Path mapping = Files.writeString(folder.resolve("m.yaml"), """
                bang:
                  - dong_tieu_de: 1
                    don_vi: cột A
                    nam: 2026
                    chi_tieu: CT
                    cot:
                      - {cot: B, la: tu_so}
                      - {cot: C, la: mau_so}
                """);
        Path file = DrawnWorkbook.in(new HSSFWorkbook(), "S")
                .row("Đơn vị", "Nữ", "Tổng")
                .row("Xã An", 30, 27)
                .row("Xã Bình", "mấy người", 27)
                .saveAs(folder.resolve("cu.xls"));
        String marked = folder.resolve("tra-lai").toString();

        run("nhap", file.toString(), "--mapping", mapping.toString(), "--yes", "--marked", marked);
        Outcome again = run("nhap", file.toString(), "--mapping", mapping.toString(), "--yes", "--marked", marked);

        assertThat(again.messages()).contains("cu-danh-dau-2.xls", "thong-bao-2.html");
        try (Workbook one = open(file);
                Workbook other = open(folder.resolve("tra-lai/cu-danh-dau.xls"))) {
            assertSameBut(one, other, "B2", "B3");
        }
    }

    @Test
    void aCopyThatComesBackMendedIsAForm() throws IOException {
        Path form = wrongForm();
        Path returned = folder.resolve("tra-lai");
        run("nhap", form.toString(), "--yes", "--marked", returned.toString());
        Files.delete(returned.resolve("thong-bao.html"));
        FilledForm.open(returned.resolve("bieu A-danh-dau.xlsx"))
                .number("CT", "tu_so", 3)
                .save();

        Outcome outcome = run("nhap", returned.toString(), "--yes");

        assertThat(outcome.messages()).doesNotContain("TD028", "Chưa đọc");
        Files.copy(form, returned.resolve("bieu A.xlsx"));
        assertThat(run("nhap", returned.toString(), "--yes").messages())
                .contains("Chưa đọc «" + returned.resolve("bieu A-danh-dau.xlsx") + "»", "TD028");
    }

    @Test
    void aCommentThatStoodThereStays() throws IOException {
        Path form = wrongForm();
        FilledForm filled = FilledForm.open(form);
        var drawing = filled.sheet().createDrawingPatriarch();
        var comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 8, 6, 10, 9));
        comment.setString("hỏi lại chị Lan");
        filled.cell("CT", "tu_so").setCellComment(comment);
        filled.save();

        run(
                "nhap",
                form.toString(),
                "--yes",
                "--marked",
                folder.resolve("tra-lai").toString());

        try (Workbook copy = open(folder.resolve("tra-lai/bieu A-danh-dau.xlsx"))) {
            assertThat(copy.getSheetAt(0)
                            .getRow(6)
                            .getCell(6)
                            .getCellComment()
                            .getString()
                            .getString())
                    .startsWith("hỏi lại chị Lan")
                    .contains("TD028");
        }
    }

    /** The reader takes the cells alone; POI wants every part to be sound. */
    @Test
    void aWorkbookThatCannotBeCopiedStillHasItsPage() throws IOException {
        Path form = wrongForm();
        Path broken = folder.resolve("hong.xlsx");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(form));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(broken))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .replace(
                                "</Types>",
                                "<Override PartName=\"/xl/calcChain.xml\" ContentType=\"application/vnd.openxmlformats-"
                                        + "officedocument.spreadsheetml.calcChain+xml\"/></Types>");
                if (entry.getName().equals("xl/_rels/workbook.xml.rels")) {
                    text = text.replace(
                            "</Relationships>",
                            "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                    + "relationships/calcChain\" Target=\"calcChain.xml\"/></Relationships>");
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            out.putNextEntry(new ZipEntry("xl/calcChain.xml"));
            out.write("<calcChain".getBytes(StandardCharsets.UTF_8));
        }

        Outcome outcome = run(
                "nhap",
                broken.toString(),
                "--yes",
                "--marked",
                folder.resolve("tra-lai").toString());

        assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(1);
        assertThat(outcome.messages()).contains("TD028", "thong-bao.html").doesNotContain("hong-danh-dau");
    }
}
