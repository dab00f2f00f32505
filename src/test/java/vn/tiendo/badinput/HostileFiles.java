package vn.tiendo.badinput;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.tiendo.badinput.BadWorkbook.accepted;
import static vn.tiendo.badinput.BadWorkbook.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;

/** The rows X and E20 of the catalogue of bad inputs: files that harm whoever opens them, or are none of Excel's. */
final class HostileFiles {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String LIST = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String CONTENTS = "[Content_Types].xml";

    private final byte[] form;
    private final List<BadWorkbook> cases = new ArrayList<>();

    private HostileFiles(byte[] form) {
        this.form = form;
    }

    static List<BadWorkbook> of(byte[] form) {
        HostileFiles all = new HostileFiles(form);
        all.longTexts();
        all.bombs();
        all.entities();
        all.references();
        all.otherFiles();
        all.partNames();
        return all.cases;
    }

    private void add(BadWorkbook one, String... named) {
        cases.add(one.naming(named));
    }

    private byte[] filled(String ending) throws IOException {
        return OfficeFiles.form(form, ending, figure());
    }

    private static Consumer<Workbook> figure() {
        return workbook -> {
            OfficeFiles.put(workbook, "J8", 5);
            OfficeFiles.put(workbook, "P8", "Báo cáo xã");
        };
    }

    private BadWorkbook.Content part(String name, UnaryOperator<byte[]> change) {
        return () -> OfficeFiles.withPart(filled(".xlsx"), name, change);
    }

    private BadWorkbook.Content parts(Consumer<Map<String, byte[]>> change) {
        return () -> {
            Map<String, byte[]> parts = OfficeFiles.parts(filled(".xlsx"));
            change.accept(parts);
            return OfficeFiles.zip(parts);
        };
    }

    /** A part with as many pieces put in as make it so long. */
    private static UnaryOperator<byte[]> crowdedWith(String before, int length, UnaryOperator<String> piece) {
        return xml -> {
            StringBuilder pieces = new StringBuilder();
            for (int i = 0; pieces.length() < length; i++) {
                pieces.append(piece.apply(Integer.toString(i, 36)));
            }
            return OfficeFiles.inserting(pieces.toString().getBytes(UTF_8), before)
                    .apply(xml);
        };
    }

    private void longTexts() {
        add(
                refused(
                        "E20",
                        "a text of 50 MB",
                        ".xlsx",
                        part(TEXTS, OfficeFiles.replacing("Báo cáo xã", "a".repeat(50_000_000)))),
                "TD205",
                "ký tự");
        add(
                refused(
                        "E20",
                        "a cell of 50 MB",
                        ".xlsx",
                        part(
                                SHEET,
                                xml -> OfficeFiles.inserting(
                                                ("<row r=\"900\"><c r=\"A900\" t=\"inlineStr\"><is><t>"
                                                                + "a".repeat(50_000_000) + "</t></is></c></row>")
                                                        .getBytes(UTF_8),
                                                "</sheetData>")
                                        .apply(xml))),
                "TD205",
                "ký tự");
        add(
                refused("E20", "a file of 50 MB", ".xls", () -> Arrays.copyOf(filled(".xls"), 50_000_000)),
                "TD205",
                "dung lượng");
        add(
                refused(
                        "E20",
                        "a line of 50 MB",
                        ".csv",
                        () -> ("don_vi;chi_tieu;nam;gia_tri;ghi_chu\nA;SL;2026;5;" + "a".repeat(50_000_000))
                                .getBytes(UTF_8)),
                "TD205",
                "dung lượng");
    }

    private void bombs() {
        add(
                refused(
                        "X01",
                        "200 MB of spaces",
                        ".xlsx",
                        part(SHEET, crowdedWith("</sheetData>", 200_000_000, i -> " ".repeat(1_000_000)))),
                "TD205",
                "giải nén");
        add(
                accepted(
                        "X01",
                        "a ZIP file in a ZIP file",
                        ".xlsx",
                        parts(parts -> parts.put("xl/embeddings/a.zip", zipped(Map.of("b", new byte[1 << 20]))))),
                "A;SL;2026;;;5");
        add(
                refused("X01", "65,000 parts", ".xlsx", parts(parts -> {
                    for (int i = 0; i < 65_000; i++) {
                        parts.put("xl/x" + i, new byte[0]);
                    }
                })),
                "TD205",
                "số phần");
        add(
                refused("X01", "200 parts of 1 MB that pack to 1 kB", ".xlsx", parts(parts -> {
                    for (int i = 0; i < 200; i++) {
                        parts.put("xl/media/x" + i + ".png", new byte[1 << 20]);
                    }
                })),
                "TD205",
                "giải nén");
        add(
                refused(
                        "X01",
                        "millions of texts",
                        ".xlsx",
                        part(TEXTS, crowdedWith("</sst>", 100_000_000, i -> "<si><t>" + i + "</t></si>"))),
                "TD205",
                "số ô");
        add(
                refused("X01", "millions of cells", ".xlsx", parts(parts -> parts.put(SHEET, millionsOfCells()))),
                "TD205",
                "số ô");
        add(
                refused(
                        "X01",
                        "millions of styles",
                        ".xlsx",
                        part(
                                STYLES,
                                crowdedWith("</cellXfs>", 100_000_000, i -> "<xf numFmtId=\"" + i.length() + "\"/>"))),
                "TD205",
                "số kiểu");
        add(
                refused(
                        "X01",
                        "a million relations",
                        ".xlsx",
                        part(
                                RELATIONS,
                                crowdedWith(
                                        "</Relationships>",
                                        60_000_000,
                                        i -> "<Relationship Id=\"z" + i + "\" Type=\"t\" Target=\"" + i + ".xml\"/>"))),
                "TD201");
        add(
                accepted(
                        "X01",
                        "a list of contents of 60 MB",
                        ".xlsx",
                        part(
                                CONTENTS,
                                crowdedWith(
                                        "</Types>",
                                        60_000_000,
                                        i -> "<Override PartName=\"/" + i + ".xml\" ContentType=\"a/b\"/>"))),
                "A;SL;2026;;;5");
        add(refused("X01", "3 million cells in 20 MB", ".xls", () -> OfficeFiles.crowded(12_800)), "TD205", "số ô");
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        try {
            return OfficeFiles.zip(parts);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] millionsOfCells() {
        Random random = new Random(13);
        StringBuilder xml = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int row = 0; row < 40_000; row++) {
            xml.append("<row>");
            for (int column = 0; column < 60; column++) {
                xml.append("<c><v>").append(random.nextInt(9_999)).append("</v></c>");
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString().getBytes(UTF_8);
    }

    private void entities() {
        String laughs = "<!ENTITY a0 \"ha\">"
                + List.of(1, 2, 3, 4, 5, 6, 7, 8, 9).stream()
                        .map(i -> "<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">")
                        .reduce("", String::concat);
        for (String part : List.of(SHEET, TEXTS, STYLES, LIST, RELATIONS)) {
            for (String declared : List.of(
                    "<!ENTITY e SYSTEM \"file:///etc/passwd\">",
                    "<!ENTITY % p SYSTEM \"http://127.0.0.1:1/\"> %p;",
                    laughs)) {
                BadWorkbook one = refused("X02", "entities in " + part, ".xlsx", part(part, xml -> {
                    String text = new String(xml, UTF_8).replaceFirst("^<\\?xml[^>]*\\?>\\s*", "");
                    return ("<!DOCTYPE x [" + declared + "]>" + text.replaceFirst("Báo cáo xã", "&e;&a9;"))
                            .getBytes(UTF_8);
                }));
                cases.add(one.naming("TD201").without("root:"));
            }
        }
        cases.add(refused(
                        "X02",
                        "entities in XML under the name of a workbook",
                        ".xls",
                        () ->
                                ("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Workbook>&e;</Workbook>")
                                        .getBytes(UTF_8))
                .naming("TD201", "XML")
                .without("root:"));
    }

    private void references() {
        for (String rows : List.of(
                "<row r=\"902\"><c r=\"ZZZZZZ902\"><v>1</v></c></row>",
                "<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>",
                "<row r=\"0\"><c r=\"A0\"><v>1</v></c></row>",
                "<row r=\"901\"><c r=\"A901\"><v>1</v></c><c r=\"A901\"><v>2</v></c></row>",
                "<row r=\"902\"><c r=\"A902\"><v>1</v></c></row><row r=\"901\"><c r=\"A901\"><v>1</v></c></row>")) {
            add(
                    refused(
                            "X03",
                            "cells that no sheet has",
                            ".xlsx",
                            part(SHEET, OfficeFiles.inserting(rows.getBytes(UTF_8), "</sheetData>"))),
                    "TD201",
                    "địa chỉ");
        }
        for (int column : new int[] {256, 16_000, 65_535}) {
            add(
                    refused(
                            "X03",
                            "a cell in column " + column,
                            ".xls",
                            () -> OfficeFiles.moved(marked(), 12345.678, 7, column)),
                    "TD201",
                    "địa chỉ");
        }
        add(
                refused("X03", "a cell twice", ".xls", () -> OfficeFiles.moved(marked(), 12345.678, 7, 9)),
                "TD201",
                "địa chỉ");
    }

    /** An old form with a number that can be found again. */
    private byte[] marked() throws IOException {
        return OfficeFiles.form(form, ".xls", workbook -> {
            figure().accept(workbook);
            OfficeFiles.put(workbook, "R8", 12345.678);
        });
    }

    private void otherFiles() {
        add(accepted("X04", "an old workbook under a new name", ".xlsx", () -> filled(".xls")), "A;SL;2026;;;5");
        add(accepted("X04", "a new workbook under an old name", ".xls", () -> filled(".xlsx")), "A;SL;2026;;;5");
        for (String ending : List.of(".xlsx", ".xls")) {
            add(
                    refused("X04", "a table of text", ending, () -> "don_vi;chi_tieu;nam\nA;SL;2026\n".getBytes(UTF_8)),
                    "TD201",
                    "không phải tệp Excel");
            add(
                    refused(
                            "X04",
                            "a page of the web",
                            ending,
                            () -> "<html><body><table><tr><td>1</td></tr></table></body></html>".getBytes(UTF_8)),
                    "TD201",
                    "trang web");
            add(
                    refused(
                            "X04",
                            "a table of a page of the web",
                            ending,
                            () -> "<table><tr><td>1</td></tr></table>".getBytes(UTF_8)),
                    "TD201");
            add(
                    refused(
                            "X04",
                            "with a password",
                            ending,
                            () -> ending.equals(".xls") ? oldWithPassword() : withPassword()),
                    "TD202");
            for (int share : new int[] {3, 2}) {
                add(
                        refused(
                                "X04",
                                "cut off",
                                ending,
                                () -> Arrays.copyOf(filled(ending), filled(ending).length / share)),
                        "TD201");
            }
        }
        add(
                refused(
                        "X04",
                        "a spreadsheet of LibreOffice",
                        ".ods",
                        () -> OfficeFiles.zip(Map.of(
                                "mimetype",
                                "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8),
                                "content.xml",
                                "<x/>".getBytes(UTF_8),
                                "META-INF/manifest.xml",
                                "<x/>".getBytes(UTF_8)))),
                "TD201",
                "OpenDocument (.ods)",
                "Lưu như (Save As)");
        add(
                refused(
                        "X04",
                        "a binary workbook",
                        ".xlsb",
                        () -> OfficeFiles.zip(Map.of("xl/workbook.bin", new byte[9]))),
                "TD201",
                ".xlsb",
                "Excel Workbook (*.xlsx)");
        add(refused("X04", "a workbook of Excel 95", ".xls", HostileFiles::excel95), "TD201", "1997");
        add(
                refused("X04", "a workbook of Excel 4", ".xls", () ->
                        new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0, 10, 0, 0, 0, 0, 0}),
                "TD201",
                "1997");
    }

    private static byte[] excel95() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), "Book");
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private byte[] oldWithPassword() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("mat-khau");
        try (HSSFWorkbook workbook = OfficeFiles.old(form)) {
            return OfficeFiles.bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private byte[] withPassword() throws IOException {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        var encryptor = info.getEncryptor();
        encryptor.confirmPassword("mat-khau");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (var data = encryptor.getDataStream(files)) {
                data.write(form);
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private void partNames() {
        for (String name : List.of("../../evil.xml", "/xl/evil.xml", "xl\\evil.xml", "XL/WORKBOOK.XML")) {
            add(
                    refused("X07", "a part called " + name, ".xlsx", parts(parts -> parts.put(name, new byte[1]))),
                    "TD201",
                    "tên không hợp lệ hoặc trùng");
        }
    }
}
