package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.intake.FilledForm;

/** Comments and text boxes may explain or correct a figure: they are not read, and that is told with their cell. */
class RemarksInWorkbooksTest extends CommandTestBase {

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder).file("chi-tieu.csv", "ma_chi_tieu;ten;loai;chieu\nCT;Tỷ lệ cán bộ nữ;ty_le;tang\n");
    }

    private FilledForm filled() throws IOException {
        return form("A").number("CT", "tu_so", 9).number("CT", "mau_so", 27);
    }

    private static void comment(Sheet sheet, int row, int column, String text) {
        Drawing<?> drawing = sheet.createDrawingPatriarch();
        ClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, column, row, column + 2, row + 2);
        Comment comment = drawing.createCellComment(anchor);
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(text));
        comment.setAuthor("Lan");
        Row of = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        of.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellComment(comment);
    }

    @Test
    void ofAForm() throws IOException {
        FilledForm form = filled();
        comment(form.sheet(), 6, 6, "Lan:\nsố đúng là 10");
        form.sheet()
                .createDrawingPatriarch()
                .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 2, 20, 5, 24))
                .setText(new XSSFRichTextString("Chưa tính người mới về"));

        Outcome outcome = bringIn(form);

        assertThat(outcome.messages())
                .contains(
                        "Biểu 1, ô G7: cảnh báo TD255: ghi chú hoặc hộp chữ ở đây viết «Lan: số đúng là 10»",
                        "Biểu 1, ô C21: cảnh báo TD255: ghi chú hoặc hộp chữ ở đây viết «Chưa tính người mới về»");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).contains("9/27");
    }

    @Test
    void ofAThread() throws IOException {
        FilledForm form = filled();
        comment(form.sheet(), 6, 6, "[Threaded comment] Your version of Excel …");
        Path file = form.save();
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            Path comments = zip.getPath("xl/comments1.xml");
            Files.writeString(comments, Files.readString(comments).replace("Lan", "tc={1}"));
            Path relations = zip.getPath("xl/worksheets/_rels/sheet1.xml.rels");
            Files.writeString(relations, Files.readString(relations).replace("</Relationships>", """
                                    <Relationship Id="rIdT" Target="../threadedComments/t.xml" \
                                    Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"/>\
                                    </Relationships>"""));
            Files.createDirectories(zip.getPath("xl/threadedComments"));
            Files.writeString(zip.getPath("xl/threadedComments/t.xml"), """
                    <ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">\
                    <threadedComment ref="G7" personId="{2}" id="{1}"><text>Số này của tháng 10</text></threadedComment>\
                    <threadedComment ref="G7" personId="{3}" id="{4}"><text>Đã sửa</text></threadedComment>\
                    </ThreadedComments>""");
        }

        assertThat(bringIn(file).messages())
                .contains("ô G7: cảnh báo TD255", "«Số này của tháng 10»", "«Đã sửa»")
                .doesNotContain("Your version");
    }

    @Test
    void ofATableOfOldExcel() throws IOException {
        Path file = folder.resolve("bang.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Bảng");
            Row head = sheet.createRow(0);
            head.createCell(0).setCellValue("Đơn vị");
            head.createCell(1).setCellValue("Tỷ lệ");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("Xã An");
            row.createCell(1).setCellValue(33.5);
            comment(sheet, 1, 1, "ước tính");
            HSSFPatriarch drawing = workbook.getSheetAt(0).getDrawingPatriarch();
            drawing.createTextbox(new HSSFClientAnchor(0, 0, 0, 0, (short) 3, 4, (short) 5, 6))
                    .setString(new HSSFRichTextString("chờ xác nhận"));
            workbook.write(out);
        }

        Outcome outcome = bringInTables("- {cot: B, la: gia_tri, chi_tieu: CT}", file);

        assertThat(outcome.messages())
                .contains("Bảng, ô B2: cảnh báo TD255", "«ước tính»", "Bảng, ô D5: cảnh báo TD255", "«chờ xác nhận»");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void notTheProgramsOwnInAMarkedCopy() throws IOException {
        FilledForm form = form("A").number("CT", "tu_so", 30).number("CT", "mau_so", 3);
        comment(form.sheet(), 6, 6, "xem lại");
        Path marked = folder.resolve("tra-lai");
        run("import", form.save().toString(), "--yes", "--marked", marked.toString());
        FilledForm corrected = FilledForm.open(marked.resolve("bieu-A-danh-dau.xlsx"));

        String told = bringIn(corrected.number("CT", "tu_so", 1)).messages();

        assertThat(told).contains("«xem lại»", "0 lỗi, 1 cảnh báo").doesNotContain("TD040", "TD02");
    }
}
