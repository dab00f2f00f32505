package vn.tiendo.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.tiendo.deflate.ZipWriter;
import vn.tiendo.export.SheetCells.Style;
import vn.tiendo.view.SitePath;

/**
 * A table as an XLSX file (ECMA-376, transitional) of two sheets: the rows, under a header that stays in sight, and the
 * facts about their source.
 */
final class Workbook<R> {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String CONTENT_TYPES = DECLARATION
            + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + TYPE + "sharedStrings+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>"
            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE + "worksheet+xml\"/>"
            + "<Override PartName=\"/xl/worksheets/sheet2.xml\" ContentType=\"" + TYPE + "worksheet+xml\"/>"
            + "</Types>";

    private static final String ROOT = DECLARATION
            + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + relationship(1, "officeDocument", "xl/workbook.xml")
            + "</Relationships>";

    private static final String PARTS = DECLARATION
            + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + relationship(1, "worksheet", "worksheets/sheet1.xml")
            + relationship(2, "worksheet", "worksheets/sheet2.xml")
            + relationship(3, "styles", "styles.xml")
            + relationship(4, "sharedStrings", "sharedStrings.xml")
            + "</Relationships>";

    /**
     * The last element lists the formats in the order of {@link Style}; format 49 is text, 2 has two decimals, 0 is
     * general.
     */
    static final String STYLES = DECLARATION
            + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"6\">"
            + format(0, 0, "")
            + format(49, 1, "")
            + format(49, 0, "")
            + format(164, 0, "")
            + format(2, 0, "")
            + format(49, 0, "<alignment vertical=\"top\" wrapText=\"1\"/>")
            + "</cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
            + "</styleSheet>";

    /** The parts that all workbooks share, by name. */
    private static final ZipWriter.Entry CONTENT_TYPES_PART = part("[Content_Types].xml", CONTENT_TYPES);

    private static final ZipWriter.Entry ROOT_PART = part("_rels/.rels", ROOT);
    private static final ZipWriter.Entry PARTS_PART = part("xl/_rels/workbook.xml.rels", PARTS);
    private static final ZipWriter.Entry STYLES_PART = part("xl/styles.xml", STYLES);

    private static final int[] ABOUT_WIDTHS = {24, 90};

    private final Table<R> table;
    private final AboutSheet about;

    Workbook(Table<R> table, AboutSheet about) {
        this.table = table;
        this.about = about;
    }

    BinaryDownload file() {
        return new BinaryDownload(SitePath.download(table.name(), ".xlsx"), this::write);
    }

    private void write(OutputStream out) throws IOException {
        ZipWriter zip = new ZipWriter(out);
        zip.add(CONTENT_TYPES_PART);
        zip.add(ROOT_PART);
        add(zip, "xl/workbook.xml", this::writeWorkbook);
        zip.add(PARTS_PART);
        zip.add(STYLES_PART);
        SharedStrings strings = new SharedStrings();
        add(zip, "xl/worksheets/sheet1.xml", xml -> writeRows(new SheetCells(xml, strings), xml));
        add(zip, "xl/worksheets/sheet2.xml", xml -> writeAbout(new SheetCells(xml, strings), xml));
        add(zip, "xl/sharedStrings.xml", xml -> writeStrings(strings, xml));
        zip.finish();
    }

    private static ZipWriter.Entry part(String name, String xml) {
        try {
            return ZipWriter.Entry.of(name, out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory cannot fail
        }
    }

    private static void add(ZipWriter zip, String name, Download.Content text) throws IOException {
        zip.add(name, out -> {
            Writer xml = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 13);
            text.writeTo(xml);
            xml.flush();
        });
    }

    private void writeWorkbook(Writer xml) throws IOException {
        xml.write(DECLARATION + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        xml.write("<sheet name=\"" + table.kind() + "\" sheetId=\"1\" r:id=\"rId1\"/>");
        xml.write("<sheet name=\"" + XmlText.escaped(about.name()) + "\" sheetId=\"2\" r:id=\"rId2\"/>");
        xml.write("</sheets></workbook>");
    }

    private void writeRows(SheetCells cells, Writer xml) throws IOException {
        List<Column<R>> columns = table.columns();
        xml.write(DECLARATION + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView tabSelected=\"1\""
                + " workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\""
                + " state=\"frozen\"/></sheetView></sheetViews>");
        writeWidths(ColumnWidths.of(columns, table.rows()), xml);
        xml.write("<sheetData>\n");
        cells.beginRow();
        for (Column<R> column : columns) {
            cells.text(column.name(), Style.HEADER);
        }
        cells.endRow();
        for (R row : table.rows()) {
            cells.beginRow();
            for (Column<R> column : columns) {
                column.cell().write(row, cells);
            }
            cells.endRow();
        }
        xml.write("</sheetData><autoFilter ref=\"A1:" + cells.letters(columns.size() - 1) + cells.rows() + "\"/>");
        xml.write("</worksheet>");
    }

    private void writeAbout(SheetCells cells, Writer xml) throws IOException {
        xml.write(DECLARATION + "<worksheet xmlns=\"" + MAIN + "\">");
        writeWidths(ABOUT_WIDTHS, xml);
        xml.write("<sheetData>\n");
        about.write(table, cells);
        xml.write("</sheetData></worksheet>");
    }

    private static void writeStrings(SharedStrings strings, Writer xml) throws IOException {
        xml.write(DECLARATION);
        strings.write(MAIN, xml);
    }

    private static void writeWidths(int[] widths, Writer xml) throws IOException {
        xml.write("<cols>");
        for (int i = 0; i < widths.length; i++) {
            xml.write("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + widths[i]
                    + "\" customWidth=\"1\"/>");
        }
        xml.write("</cols>");
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String format(int number, int font, String alignment) {
        String attributes = "<xf numFmtId=\"" + number + "\" fontId=\"" + font
                + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"";
        return alignment.isEmpty() ? attributes + "/>" : attributes + " applyAlignment=\"1\">" + alignment + "</xf>";
    }
}
