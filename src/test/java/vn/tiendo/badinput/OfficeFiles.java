package vn.tiendo.badinput;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Takes workbooks apart and puts them together again, wrongly. */
final class OfficeFiles {

    private OfficeFiles() {}

    /** The form as its ending asks, with something done to it. */
    static byte[] form(byte[] form, String ending, Consumer<Workbook> change) throws IOException {
        try (Workbook workbook = ending.equals(".xls") ? old(form) : open(form)) {
            change.accept(workbook);
            return bytes(workbook);
        }
    }

    static XSSFWorkbook open(byte[] form) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(form));
    }

    /** As Excel 97 to 2003 would keep it. */
    static HSSFWorkbook old(byte[] form) throws IOException {
        HSSFWorkbook old = new HSSFWorkbook();
        try (XSSFWorkbook workbook = open(form)) {
            for (Sheet sheet : workbook) {
                Sheet copy = old.createSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    Row target = copy.createRow(row.getRowNum());
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.NUMERIC) {
                            target.createCell(cell.getColumnIndex()).setCellValue(cell.getNumericCellValue());
                        } else if (cell.getCellType() == CellType.STRING) {
                            target.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
                        }
                    }
                }
            }
        }
        return old;
    }

    static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    /** Types into a cell of the first sheet. */
    static void put(Workbook workbook, String address, Object value) {
        put(workbook.getSheetAt(0), address, value);
    }

    static void put(Sheet sheet, String address, Object value) {
        CellReference reference = new CellReference(address);
        Row row = sheet.getRow(reference.getRow()) == null
                ? sheet.createRow(reference.getRow())
                : sheet.getRow(reference.getRow());
        Cell cell = row.createCell(reference.getCol());
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** A text with a sign that XML cannot have, as each kind of file keeps it. */
    static String withSign(Workbook workbook, String before, char sign, String after) {
        return workbook instanceof XSSFWorkbook
                ? before + "_x%04X_".formatted((int) sign) + after
                : before + sign + after;
    }

    static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** The file with one part changed, or a new one. */
    static byte[] withPart(byte[] file, String name, UnaryOperator<byte[]> change) throws IOException {
        Map<String, byte[]> parts = parts(file);
        parts.put(name, change.apply(parts.getOrDefault(name, new byte[0])));
        return zip(parts);
    }

    /** The part with bytes put in before the first such text. */
    static UnaryOperator<byte[]> inserting(byte[] bytes, String before) {
        return part -> {
            String text = new String(part, StandardCharsets.ISO_8859_1);
            int at = text.indexOf(before);
            return (text.substring(0, at) + new String(bytes, StandardCharsets.ISO_8859_1) + text.substring(at))
                    .getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    static UnaryOperator<byte[]> replacing(String text, String by) {
        return part ->
                new String(part, StandardCharsets.UTF_8).replace(text, by).getBytes(StandardCharsets.UTF_8);
    }

    /** The part in another encoding. */
    static UnaryOperator<byte[]> encoded(Charset charset, String mark) {
        return part -> (mark
                        + "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
                        + new String(part, StandardCharsets.UTF_8).replaceFirst("^<\\?xml[^>]*\\?>\\s*", ""))
                .getBytes(charset);
    }

    /** An old workbook with the row or column of a number's cell changed. */
    static byte[] moved(byte[] file, double number, int row, int column) {
        byte[] changed = file.clone();
        byte[] wanted = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(number)
                .array();
        for (int at = 6; at < file.length - 8; at++) {
            if (ByteBuffer.wrap(file, at, 8).equals(ByteBuffer.wrap(wanted))) {
                ByteBuffer.wrap(changed)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putShort(at - 6, (short) row)
                        .putShort(at - 4, (short) column);
                return changed;
            }
        }
        throw new IllegalArgumentException(Double.toString(number));
    }

    /** An old workbook with more cells than its size would tell: numbers beside each other take six bytes each. */
    static byte[] crowded(int rows) throws IOException {
        byte[] records;
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("S");
            records = workbook.getBytes();
        }
        int end = records.length;
        for (int at = 0; at < records.length; at += 4 + (short) (records[at + 2] & 0xFF | records[at + 3] << 8)) {
            if ((records[at] & 0xFF) == 0x3E && records[at + 1] == 2) { // the window follows the cells
                end = at;
            }
        }
        int length = 6 + 6 * 256;
        ByteBuffer stream =
                ByteBuffer.allocate(records.length + rows * (4 + length)).order(ByteOrder.LITTLE_ENDIAN);
        stream.put(records, 0, end);
        for (int row = 0; row < rows; row++) {
            stream.putShort((short) 0xBD)
                    .putShort((short) length)
                    .putShort((short) row)
                    .putShort((short) 0);
            for (int i = 0; i < 256; i++) {
                stream.putShort((short) 15).putInt(i << 2 | 2);
            }
            stream.putShort((short) 255);
        }
        stream.put(records, end, records.length - end);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(stream.array()), "Workbook");
            files.writeFilesystem(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
