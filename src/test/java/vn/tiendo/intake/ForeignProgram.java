package vn.tiendo.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** Writes what a workbook says as programs other than Excel write it: without protection, names, checks or themes. */
public enum ForeignProgram {
    /** Texts shared, cells of the whole grid written though they are empty, hidden sheets hidden. */
    GOOGLE_SHEETS,
    /** Texts in runs with their own fonts, a property of its own, what is hidden told by {@code true}. */
    WPS,
    /** Texts in their cells, targets from the root, cells without their addresses. */
    SCRIPT,
    /** Every element with a prefix, as the library of Microsoft's own for programmers writes it. */
    PREFIXED,
    /** The namespaces of the strict variant, which Excel offers as a format of its own. */
    STRICT;

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int GRID_ROWS = 100;
    private static final int GRID_COLUMNS = 26;

    private boolean sharesTexts() {
        return this != SCRIPT;
    }

    /** The same cells in a file of this program. */
    public Path write(Workbook workbook, Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        String root = this == SCRIPT ? "/xl/" : "";
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            String part = "worksheets/sheet" + (i + 1) + ".xml";
            boolean isHidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            list.append("<sheet ")
                    .append(isHidden ? "state=\"hidden\" " : "")
                    .append("name=\"")
                    .append(escaped(workbook.getSheetName(i)))
                    .append("\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(i + 1, i + 3));
            relations.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"%s\"/>"
                    .formatted(i + 3, office(), root + part));
            types.append("<Override PartName=\"/xl/%s\" ContentType=\"%sworksheet+xml\"/>".formatted(part, KIND));
            parts.put("xl/" + part, sheet(workbook.getSheetAt(i), texts));
        }
        parts.put("xl/workbook.xml", "<workbook xmlns:r=\"" + office() + "\"><sheets>" + list + "</sheets></workbook>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"164\"/></cellStyleXfs><cellXfs><xf/><xf numFmtId=\"164\"/>"
                        + "</cellXfs></styleSheet>");
        if (sharesTexts()) {
            parts.put("xl/sharedStrings.xml", "<sst>" + String.join("", texts) + "</sst>");
            relations.append(
                    "<Relationship Id=\"rId1\" Type=\"" + office() + "/sharedStrings\" Target=\"sharedStrings.xml\"/>");
        }
        relations.append(
                "<Relationship Id=\"rId2\" Type=\"%s/styles\" Target=\"%sstyles.xml\"/>".formatted(office(), root));
        Map<String, String> whole = new LinkedHashMap<>();
        whole.put("xl/_rels/workbook.xml.rels", relations("", relations.toString()));
        parts.forEach((name, xml) -> whole.put(name, inItsWords(xml)));
        whole.put(
                "_rels/.rels",
                relations(
                        "",
                        "<Relationship Id=\"rId1\" Type=\"" + office() + "/officeDocument\" Target=\""
                                + root.replaceFirst("/xl/", "/") + "xl/workbook.xml\"/>"));
        whole.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">" + types + "</Types>");
        if (this == WPS) {
            whole.put("docProps/custom.xml", "<Properties><property name=\"KSOProductBuildVer\"/></Properties>");
        }
        write(whole, file);
        return file;
    }

    private static void write(Map<String, String> parts, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + part.getValue())
                        .getBytes(UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static String relations(String before, String relations) {
        return before + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relations + "</Relationships>";
    }

    private String office() {
        return this == STRICT ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : OFFICE;
    }

    /** With the namespace of spreadsheets, and the prefix for it. */
    private String inItsWords(String xml) {
        String main = this == STRICT ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : MAIN;
        if (this == PREFIXED) {
            return xml.replaceAll("<(/?)([a-zA-Z])", "<$1x:$2")
                    .replaceFirst("<x:(\\w+)", "<x:$1 xmlns:x=\"" + main + "\"");
        }
        return xml.replaceFirst("<(\\w+)", "<$1 xmlns=\"" + main + "\"");
    }

    private String sheet(Sheet sheet, List<String> texts) {
        StringBuilder xml = new StringBuilder("<worksheet><cols>");
        String yes = this == WPS ? "true" : "1";
        for (int i = 0; i < GRID_COLUMNS; i++) {
            if (sheet.isColumnHidden(i)) {
                xml.append("<col min=\"%d\" max=\"%d\" width=\"9\" hidden=\"%s\"/>".formatted(i + 1, i + 1, yes));
            }
        }
        xml.append("</cols><sheetData>");
        int last = this == GOOGLE_SHEETS ? Math.max(GRID_ROWS, sheet.getLastRowNum()) : sheet.getLastRowNum();
        for (int i = 0; i <= last; i++) {
            Row row = sheet.getRow(i);
            boolean isHidden = row != null && row.getZeroHeight();
            xml.append("<row").append(this == SCRIPT ? "" : " r=\"" + (i + 1) + "\"");
            xml.append(isHidden ? " hidden=\"" + yes + "\">" : ">");
            int width = row == null ? 0 : row.getLastCellNum();
            for (int j = 0; j < (this == GOOGLE_SHEETS ? Math.max(GRID_COLUMNS, width) : width); j++) {
                xml.append(cell(row == null ? null : row.getCell(j), i, j, texts));
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private String cell(@Nullable Cell cell, int row, int column, List<String> texts) {
        String address =
                this == SCRIPT ? "" : " r=\"" + FilledCell.text(row, column, "").address() + "\"";
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return this == GOOGLE_SHEETS || this == SCRIPT ? "<c" + address + " s=\"0\"/>" : "";
        }
        if (cell.getCellType() == CellType.NUMERIC) {
            String style = DateUtil.isCellDateFormatted(cell) ? " s=\"1\"" : " s=\"0\"";
            return "<c" + address + style + (this == SCRIPT ? " t=\"n\"" : "") + "><v>" + cell.getNumericCellValue()
                    + "</v></c>";
        }
        String text = escaped(cell.getStringCellValue());
        if (!sharesTexts()) {
            return "<c" + address + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
        }
        int middle = text.contains("&") ? 0 : text.length() / 2;
        texts.add(
                this == WPS
                        ? "<si><r><rPr><sz val=\"11\"/></rPr><t xml:space=\"preserve\">" + text.substring(0, middle)
                                + "</t></r><r><t xml:space=\"preserve\">" + text.substring(middle) + "</t></r></si>"
                        : "<si><t xml:space=\"preserve\">" + text + "</t></si>");
        return "<c" + address + " t=\"s\"><v>" + (texts.size() - 1) + "</v></c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
