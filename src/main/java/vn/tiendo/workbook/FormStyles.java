package vn.tiendo.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a form's cells; cells to be filled in are yellow and not locked. */
final class FormStyles {

    private static final String FONT = "Times New Roman";
    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xF8, (byte) 0xD6};
    private static final byte[] GREY = {(byte) 0xEE, (byte) 0xEE, (byte) 0xEE};
    private static final byte[] DARK_GREY = {0x60, 0x60, 0x60};

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle title;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle header;
    private final XSSFCellStyle fixed;
    private final XSSFCellStyle earlier;
    private final XSSFCellStyle closed;
    private final XSSFCellStyle entry;
    private final XSSFCellStyle text;
    private final XSSFCellStyle prose;
    private final XSSFCellStyle date;

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(14, true);
        plain = style(12, false);
        header = boxed(style(12, true));
        header.setAlignment(HorizontalAlignment.CENTER);
        fill(header, GREY);
        fixed = boxed(style(12, false));
        earlier = boxed(style(12, false));
        font(earlier, 12, false).setColor(new XSSFColor(DARK_GREY, null));
        fill(earlier, GREY);
        closed = boxed(style(12, false));
        fill(closed, GREY);
        entry = open(boxed(style(12, false)));
        entry.setAlignment(HorizontalAlignment.RIGHT);
        text = open(boxed(style(12, false)));
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        prose = open(boxed(style(12, false)));
        prose.setDataFormat(text.getDataFormat());
        prose.setVerticalAlignment(VerticalAlignment.TOP);
        date = open(boxed(style(12, false)));
        date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle plain() {
        return plain;
    }

    XSSFCellStyle header() {
        return header;
    }

    /** For the words of the form. */
    XSSFCellStyle fixed() {
        return fixed;
    }

    /** For a figure of an earlier year. */
    XSSFCellStyle earlier() {
        return earlier;
    }

    /** For cells that are not to be filled in. */
    XSSFCellStyle closed() {
        return closed;
    }

    /** For a number or a choice: in the general format, so that a typed 60% is recognised. */
    XSSFCellStyle entry() {
        return entry;
    }

    XSSFCellStyle text() {
        return text;
    }

    /** For text of several lines, aligned at the top. */
    XSSFCellStyle prose() {
        return prose;
    }

    XSSFCellStyle date() {
        return date;
    }

    private XSSFCellStyle style(int points, boolean bold) {
        XSSFCellStyle style = workbook.createCellStyle();
        font(style, points, bold);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFFont font(XSSFCellStyle style, int points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        style.setFont(font);
        return font;
    }

    private static XSSFCellStyle boxed(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static XSSFCellStyle open(XSSFCellStyle style) {
        style.setLocked(false);
        fill(style, YELLOW);
        return style;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
