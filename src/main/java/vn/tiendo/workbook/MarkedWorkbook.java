package vn.tiendo.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.model.Spot;
import vn.tiendo.office.OfficeZip;
import vn.tiendo.office.Quiet;
import vn.tiendo.workbook.Poi.DamagedWorkbookException;

/** A copy of a workbook with coloured and commented cells; all other parts stay the same, byte for byte. */
public final class MarkedWorkbook {

    /** Larger workbooks are not copied: that would take ten times the memory. */
    public static final long MOST_BYTES = 4L << 20;

    private static final long MOST_INFLATED = 24L << 20;

    private static final String CONTENTS = "[Content_Types].xml";
    private static final String STYLES = "xl/styles.xml";
    private static final int[] ERROR_COLOUR = {0xFF, 0x80, 0x80};
    private static final int[] DOUBT_COLOUR = {0xFF, 0xFF, 0x99};
    private static final int COMMENT_COLUMNS = 5;
    private static final int COMMENT_ROWS = 8;

    private final Workbook workbook;
    private final String author;
    private final Map<List<Object>, CellStyle> styles = new HashMap<>();

    private MarkedWorkbook(Workbook workbook, String author) {
        this.workbook = workbook;
        this.author = author;
    }

    /**
     * A cell to be marked.
     *
     * @param spot the place of the cell
     */
    public record Mark(Spot spot, String note, boolean isError) {}

    /**
     * Makes the copy.
     *
     * @param bytes of a readable workbook
     * @param author of the comments
     * @return empty if it is too large, or POI cannot process it as a whole, although its cells could be read
     */
    public static Optional<byte[]> of(byte[] bytes, List<Mark> marks, String author) throws IOException {
        Quiet.start();
        boolean isOld = FileMagic.valueOf(bytes) == FileMagic.OLE2;
        if (!isOld
                && entries(bytes).values().stream()
                                .mapToLong(part -> part.length)
                                .sum()
                        > MOST_INFLATED) {
            return Optional.empty();
        }
        try {
            return Optional.of(Poi.call(() -> copy(bytes, marks, author)));
        } catch (DamagedWorkbookException e) {
            return Optional.empty();
        }
    }

    private static byte[] copy(byte[] bytes, List<Mark> marks, String author) throws IOException {
        if (FileMagic.valueOf(bytes) == FileMagic.OLE2) {
            try (HSSFWorkbook workbook = Poi.call(() -> new HSSFWorkbook(new ByteArrayInputStream(bytes)))) {
                marks.forEach(new MarkedWorkbook(workbook, author)::mark);
                return written(workbook);
            }
        }
        try (XSSFWorkbook workbook = Poi.call(() -> new XSSFWorkbook(new ByteArrayInputStream(bytes)))) {
            marks.forEach(new MarkedWorkbook(workbook, author)::mark);
            return withFormerParts(bytes, written(workbook), partsOf(workbook, marks));
        }
    }

    private static byte[] written(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private void mark(Mark mark) {
        Sheet sheet = workbook.getSheet(mark.spot().sheet());
        if (sheet == null) {
            return;
        }
        int number = mark.spot().row() - 1;
        Row row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
        Cell cell = row.getCell(mark.spot().column() - 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(marked(cell.getCellStyle(), mark.isError()));
        Comment standing = cell.getCellComment();
        String note = standing == null ? mark.note() : standing.getString().getString() + "\n\n" + mark.note();
        if (standing != null) {
            cell.removeCellComment();
        }
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString(note));
        comment.setAuthor(author);
        cell.setCellComment(comment);
    }

    /** Makes one style for each existing one that is marked, since an old workbook has room for only 4,000. */
    private CellStyle marked(CellStyle base, boolean isError) {
        return styles.computeIfAbsent(List.of(base.getIndex(), isError), key -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(base);
            style.setFillForegroundColor(colour(isError ? ERROR_COLOUR : DOUBT_COLOUR));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        });
    }

    /** Finds a colour by its look: each workbook may have its own palette. */
    private Color colour(int... rgb) {
        return workbook instanceof HSSFWorkbook old
                ? old.getCustomPalette().findSimilarColor(rgb[0], rgb[1], rgb[2])
                : new XSSFColor(new byte[] {(byte) rgb[0], (byte) rgb[1], (byte) rgb[2]}, null);
    }

    /** The parts that marks change. */
    private static Set<String> partsOf(XSSFWorkbook workbook, List<Mark> marks) {
        Set<String> parts = new HashSet<>(Set.of(CONTENTS, STYLES));
        for (Mark mark : marks) {
            XSSFSheet sheet = workbook.getSheet(mark.spot().sheet());
            if (sheet != null) {
                String name = sheet.getPackagePart().getPartName().getName().substring(1);
                parts.add(name);
                parts.add(name.replaceFirst("([^/]+)$", "_rels/$1.rels"));
                sheet.getRelations().forEach(relation -> {
                    String part =
                            relation.getPackagePart().getPartName().getName().substring(1);
                    if (part.contains("comments") || part.endsWith(".vml")) {
                        parts.add(part);
                    }
                });
            }
        }
        return parts;
    }

    /** POI rewrites every part; those without marks are replaced by the former ones. */
    private static byte[] withFormerParts(byte[] before, byte[] after, Set<String> changed) throws IOException {
        SortedMap<String, byte[]> former = entries(before);
        SortedMap<String, byte[]> parts = entries(after);
        former.forEach((name, bytes) -> {
            if (!changed.contains(name)) {
                parts.put(name, bytes);
            }
        });
        return OfficeZip.of(parts);
    }

    private static SortedMap<String, byte[]> entries(byte[] zipped) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return entries;
    }
}
