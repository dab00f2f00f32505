package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.intake.FilledCell;
import vn.tiendo.intake.FilledCell.Kind;
import vn.tiendo.intake.FilledSheet;
import vn.tiendo.intake.SheetShape.MergedArea;

class WorkbookReaderTest {

    /** The number of the record that lists the merged cells of a sheet of Excel 97 to 2003. */
    private static final short MERGED_CELLS = 0xE5;

    private final Diagnostics diagnostics = new Diagnostics();

    private List<FilledSheet> read(byte[] bytes) {
        return WorkbookReader.read("bieu.xlsx", bytes, diagnostics);
    }

    /** The code of the one thing that is wrong, and what it is about. */
    private String refusal(byte[] bytes) {
        assertThat(read(bytes)).isEmpty();
        assertThat(diagnostics.sorted()).hasSize(1);
        var found = diagnostics.sorted().get(0);
        return found.code().id() + " " + String.join(" ", found.arguments());
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** A workbook with one sheet whose XML holds these rows. */
    private static byte[] withRows(String rows) throws IOException {
        return withSheet("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + rows + "</sheetData></worksheet>");
    }

    private static byte[] withSheet(String xml) throws IOException {
        return zip(parts(xml));
    }

    private static Map<String, byte[]> parts(String sheet) {
        String types = "http://schemas.openxmlformats.org/package/2006/content-types";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + types + "\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + kind + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + kind
                        + "worksheet+xml\"/></Types>");
        texts.put(
                "_rels/.rels",
                relations + "<Relationship Id=\"r1\" Type=\"" + office
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        texts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        texts.put(
                "xl/_rels/workbook.xml.rels",
                relations + "<Relationship Id=\"r1\" Type=\"" + office
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        texts.put("xl/worksheets/sheet1.xml", sheet);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        texts.forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return parts;
    }

    @Test
    void cellsComeWithTheirKindsAndAddresses() throws IOException {
        List<FilledCell> cells = read(withRows("<row r=\"3\"><c r=\"B3\"><v>0.30000000000000004</v></c>"
                        + "<c r=\"C3\" t=\"inlineStr\"><is><t>Xã </t></is></c><c r=\"D3\" t=\"e\"><v>#DIV/0!</v></c>"
                        + "<c r=\"E3\"><f>1+1</f></c><c r=\"AA3\"><f>1+1</f><v>2</v></c>"
                        + "<c r=\"AB3\" t=\"d\"><v>2026-07-01T00:00:00</v></c></row>"))
                .get(0)
                .cells();

        assertThat(cells).extracting(FilledCell::address).containsExactly("B3", "C3", "D3", "E3", "AA3", "AB3");
        assertThat(cells)
                .extracting(FilledCell::kind)
                .containsExactly(Kind.NUMBER, Kind.TEXT, Kind.ERROR, Kind.NOT_CALCULATED, Kind.NUMBER, Kind.DATE);
        assertThat(cells)
                .extracting(FilledCell::text)
                .containsExactly("0.3", "Xã ", "#DIV/0!", "=…", "2", "2026-07-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>",
                "<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>",
                "<row r=\"0\"><c r=\"A0\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
                "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>"
            })
    void cellsThatNoSheetHasAreRefused(String rows) throws IOException {
        assertThat(refusal(withRows(rows))).isEqualTo("TD201 @reference");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/\"> %p;]>",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            })
    void entitiesAreNeverFollowed(String doctype) throws IOException {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;&b;</t></is></c></row></sheetData></worksheet>";

        assertThat(refusal(withSheet(doctype + sheet))).isEqualTo("TD201 @damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil.xml", "/xl/evil.xml", "xl\\evil.xml", "XL/WORKBOOK.XML"})
    void partsOfForeignNamesAreRefused(String name) throws IOException {
        Map<String, byte[]> parts = parts("<worksheet/>");
        parts.put(name, new byte[1]);

        assertThat(refusal(zip(parts))).startsWith("TD201 ");
    }

    @Test
    void whatInflatesWithoutEndIsRefusedInTime() throws IOException {
        Map<String, byte[]> parts = parts("<worksheet/>");
        parts.put("xl/media/large.xml", new byte[200 << 20]);

        assertThat(refusal(zip(parts))).isEqualTo("TD205 @inflated");
    }

    @Test
    void manyPartsAreRefused() throws IOException {
        Map<String, byte[]> parts = parts("<worksheet/>");
        for (int i = 0; i < 5_000; i++) {
            parts.put("xl/x" + i, new byte[0]);
        }

        assertThat(refusal(zip(parts))).isEqualTo("TD205 @parts");
    }

    @Test
    void macrosAreRefused() throws IOException {
        Map<String, byte[]> parts = parts("<worksheet/>");
        parts.put("xl/vbaProject.bin", new byte[1]);
        assertThat(refusal(zip(parts))).startsWith("TD203");
    }

    @Test
    void linksToOtherFilesAreRefused() throws IOException {
        Map<String, byte[]> parts = parts("<worksheet/>");
        parts.put("xl/externalLinks/externalLink1.xml", new byte[1]);
        assertThat(refusal(zip(parts))).startsWith("TD204");
    }

    @Test
    void aPasswordIsTold() throws Exception {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        var encryptor = info.getEncryptor();
        encryptor.confirmPassword("mat-khau");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (var data = encryptor.getDataStream(files)) {
                data.write(bytes(new XSSFWorkbook()));
            }
            files.writeFilesystem(out);
        }

        assertThat(refusal(out.toByteArray())).startsWith("TD202");
    }

    @Test
    void whatIsNoWorkbookIsNamed() throws IOException {
        assertThat(refusal("<html><table>".getBytes(StandardCharsets.UTF_8))).isEqualTo("TD201 @html");
    }

    @Test
    void textIsNoWorkbook() {
        assertThat(refusal("don_vi;nam\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("TD201 @unknown");
    }

    @Test
    void anEmptyFileIsNoWorkbook() {
        assertThat(refusal(new byte[0])).isEqualTo("TD201 @empty");
    }

    @Test
    void anotherZipFileIsNoWorkbook() throws IOException {
        assertThat(refusal(zip(Map.of("word/document.xml", new byte[3])))).isEqualTo("TD201 @foreign");
    }

    @Test
    void aWorkbookCutOffAnywhereIsRefusedOrReadWhole() throws IOException {
        byte[] whole = bytes(new XSSFWorkbook());
        for (int length = 1; length < whole.length; length += 97) {
            Diagnostics own = new Diagnostics();
            WorkbookReader.read("cut.xlsx", Arrays.copyOf(whole, length), own);
            assertThat(own.hasErrors()).as("cut at " + length).isTrue();
        }
    }

    @Test
    void truthValuesAreWordsAsTheyAreShown() throws IOException {
        HSSFWorkbook old = new HSSFWorkbook();
        var row = old.createSheet("S").createRow(0);
        row.createCell(0).setCellValue(true);
        row.createCell(1).setCellValue(false);
        String xml = "<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c></row>";

        for (byte[] workbook : List.of(bytes(old), withRows(xml))) {
            assertThat(read(workbook).get(0).cells())
                    .containsExactly(FilledCell.text(0, 0, "TRUE"), FilledCell.text(0, 1, "FALSE"));
        }
    }

    @Test
    void oldWorkbooksAreRead() throws IOException {
        HSSFWorkbook old = new HSSFWorkbook();
        var row = old.createSheet("Biểu").createRow(4);
        row.createCell(2).setCellValue(0.6);
        row.getCell(2).setCellStyle(percent(old));
        row.createCell(3).setCellValue("Xã An");

        FilledSheet sheet = read(bytes(old)).get(0);

        assertThat(sheet.name()).isEqualTo("Biểu");
        assertThat(sheet.cells())
                .containsExactly(new FilledCell(4, 2, Kind.NUMBER, "0.6", true, false), FilledCell.text(4, 3, "Xã An"));
    }

    /** No program writes one; a file that was tampered with must not end the import with a fault of the program. */
    @Test
    void aMergedAreaThatEndsBeforeItBeginsIsNone() throws IOException {
        HSSFWorkbook old = new HSSFWorkbook();
        var sheet = old.createSheet("Biểu");
        sheet.createRow(1).createCell(2).setCellValue("Xã An");
        sheet.addMergedRegion(new CellRangeAddress(1, 3, 2, 2));
        byte[] bytes = bytes(old);
        ByteBuffer little = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int rows = IntStream.range(0, bytes.length - 14)
                        .filter(at -> little.getShort(at) == MERGED_CELLS && little.getShort(at + 4) == 1)
                        .findFirst()
                        .orElseThrow()
                + 6;
        assertThat(read(bytes).get(0).shape().merged()).containsExactly(new MergedArea(1, 3, 2, 2));
        little.putShort(rows, (short) 3).putShort(rows + 2, (short) 1);

        FilledSheet read = read(bytes).get(0);

        assertThat(read.cells()).containsExactly(FilledCell.text(1, 2, "Xã An"));
        assertThat(read.shape().merged()).isEmpty();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    private static org.apache.poi.ss.usermodel.CellStyle percent(Workbook workbook) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("0%"));
        return style;
    }

    @Test
    void daysAreDaysWhateverTheirFormatSays() {
        assertThat(List.of("dd/mm/yyyy", "\"ngày\" dd", "\"Năm \"yyyy", "[$-42A]d mmm", "m/d/yy h:mm"))
                .allMatch(format -> NumberFormat.of(format).kind() == NumberFormat.Kind.DATE);
        assertThat(List.of("0%", "0.0\\%%", "#,##0.00 %"))
                .allMatch(format -> NumberFormat.of(format).kind() == NumberFormat.Kind.PERCENT);
        assertThat(List.of("General", "0.00\"%\"", "0.0\\%", "#,##0", "@", "0\" người\"", "[Red]0"))
                .allMatch(format -> NumberFormat.of(format).equals(NumberFormat.PLAIN));
    }

    @Test
    void aHundredThousandRowsAreReadToTheLastCell() throws IOException {
        SXSSFWorkbook large = new SXSSFWorkbook(100);
        var sheet = large.createSheet("S");
        for (int i = 0; i < 100_000; i++) {
            var row = sheet.createRow(i);
            for (int j = 0; j < 10; j++) {
                row.createCell(j).setCellValue(i + j);
            }
        }
        byte[] bytes = bytes(large);

        List<FilledCell> cells = read(bytes).get(0).cells();

        assertThat(cells).hasSize(1_000_000);
        assertThat(cells.get(999_999).address()).isEqualTo("J100000");
        assertThat(cells.get(999_999).text()).isEqualTo("100008");
    }
}
