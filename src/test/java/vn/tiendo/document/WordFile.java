package vn.tiendo.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A Word file as somebody who opens it finds it. */
public final class WordFile {

    private static final double TWIPS_IN_A_MILLIMETRE = 1440 / 25.4;

    private final byte[] bytes;
    private final XWPFDocument document;
    private final CTRPr usual;

    private WordFile(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.document = new XWPFDocument(new ByteArrayInputStream(bytes));
        try {
            this.usual = document.getStyle().getDocDefaults().getRPrDefault().getRPr();
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    public static WordFile open(Path file) throws IOException {
        return new WordFile(Files.readAllBytes(file));
    }

    /** A file that was not written anywhere. */
    public static WordFile of(byte[] bytes) throws IOException {
        return new WordFile(bytes);
    }

    /** The parts of the file, as text. */
    public Map<String, String> parts() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    XWPFDocument document() {
        return document;
    }

    /** How letters look where nothing else is said. */
    CTRPr usualLook() {
        return usual;
    }

    CTSectPr page() {
        return document.getDocument().getBody().getSectPr();
    }

    /** In their order. */
    List<CTSectPr> sections() {
        List<CTSectPr> sections = new ArrayList<>();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
                sections.add(paragraph.getCTP().getPPr().getSectPr());
            }
        }
        sections.add(page());
        return sections;
    }

    boolean has(String beginning) {
        return paragraphs().stream().anyMatch(one -> one.getText().startsWith(beginning));
    }

    static long millimetres(Object twips) {
        return Math.round(((BigInteger) twips).intValue() / TWIPS_IN_A_MILLIMETRE);
    }

    /** Every paragraph in reading order, also those in tables. */
    List<XWPFParagraph> paragraphs() {
        List<XWPFParagraph> all = new ArrayList<>();
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                all.add(paragraph);
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        all.addAll(cell.getParagraphs());
                    }
                }
            }
        }
        return all;
    }

    /** Their words, without empty ones. */
    public List<String> texts() {
        return paragraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The first paragraph that begins so. */
    XWPFParagraph paragraph(String beginning) {
        return paragraphs().stream()
                .filter(one -> one.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph “" + beginning + "”"));
    }

    /** The tables with lines, row by row. */
    public List<List<List<String>>> tables() {
        return document.getTables().stream()
                .filter(table -> table.getRows().get(0).isRepeatHeader())
                .map(table -> table.getRows().stream()
                        .map(row -> row.getTableCells().stream()
                                .map(XWPFTableCell::getText)
                                .toList())
                        .toList())
                .toList();
    }

    private Stream<XWPFStyle> stylesOf(XWPFParagraph paragraph) {
        List<XWPFStyle> styles = new ArrayList<>();
        XWPFStyle style = document.getStyles().getStyle(paragraph.getStyle());
        while (style != null) {
            styles.add(style);
            style = style.getBasisStyleID() == null
                    ? null
                    : document.getStyles().getStyle(style.getBasisStyleID());
        }
        return styles.stream();
    }

    /** In points, as it is shown. */
    double size(XWPFParagraph paragraph) {
        Stream<Object> own = paragraph.getRuns().stream()
                .map(XWPFRun::getFontSizeAsDouble)
                .map(size -> (Object) (size == null ? null : BigInteger.valueOf(Math.round(size * 2))));
        Stream<Object> ofStyles = stylesOf(paragraph)
                .map(style -> style.getCTStyle().getRPr())
                .map(look -> look == null || look.sizeOfSzArray() == 0
                        ? null
                        : look.getSzArray(0).getVal());
        return Stream.of(own, ofStyles, Stream.of(usual.getSzArray(0).getVal()))
                        .flatMap(part -> part)
                        .filter(size -> size != null)
                        .map(size -> ((BigInteger) size).doubleValue())
                        .findFirst()
                        .orElseThrow()
                / 2;
    }

    boolean isBold(XWPFParagraph paragraph) {
        return stylesOf(paragraph)
                .anyMatch(style -> style.getCTStyle().getRPr() != null
                        && style.getCTStyle().getRPr().sizeOfBArray() > 0);
    }

    boolean isItalic(XWPFParagraph paragraph) {
        return stylesOf(paragraph)
                .anyMatch(style -> style.getCTStyle().getRPr() != null
                        && style.getCTStyle().getRPr().sizeOfIArray() > 0);
    }

    /** {@code center}, {@code both}, {@code left}. */
    String alignment(XWPFParagraph paragraph) {
        return stylesOf(paragraph)
                .map(style -> style.getCTStyle().getPPr())
                .filter(look -> look != null && look.isSetJc())
                .map(look -> look.getJc().getVal().toString())
                .findFirst()
                .orElse("left");
    }

    /** In millimetres. */
    double firstLine(XWPFParagraph paragraph) {
        return stylesOf(paragraph)
                .map(style -> style.getCTStyle().getPPr())
                .filter(look -> look != null && look.isSetInd() && look.getInd().isSetFirstLine())
                .map(look -> ((BigInteger) look.getInd().getFirstLine()).intValue() / TWIPS_IN_A_MILLIMETRE)
                .findFirst()
                .orElse(0.0);
    }

    /** Above the paragraph, in points. */
    double spaceBefore(XWPFParagraph paragraph) {
        return stylesOf(paragraph)
                .map(style -> style.getCTStyle().getPPr())
                .filter(look ->
                        look != null && look.isSetSpacing() && look.getSpacing().isSetBefore())
                .map(look -> ((BigInteger) look.getSpacing().getBefore()).intValue() / 20.0)
                .findFirst()
                .orElse(0.0);
    }
}
