package vn.tiendo.badinput;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.tiendo.badinput.BadWorkbook.accepted;
import static vn.tiendo.badinput.BadWorkbook.refused;
import static vn.tiendo.badinput.OfficeFiles.put;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The rows of the catalogue of bad inputs that a workbook can have, each as .xlsx and as .xls where both can have it:
 * forms for commune A and 2026, with a rate in row 7, a count in row 8 and a measure in row 9 (numerator in G,
 * denominator in I, value in J, note in P).
 */
final class BadWorkbooks {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String NARRATIVE = "Thuyết minh";
    private static final List<String> KINDS = List.of(".xlsx", ".xls");

    private final byte[] form;
    private final List<BadWorkbook> cases = new ArrayList<>();

    private BadWorkbooks(byte[] form) {
        this.form = form;
    }

    /** @param form the empty one */
    static List<BadWorkbook> of(byte[] form) {
        BadWorkbooks all = new BadWorkbooks(form);
        all.encodings();
        all.texts();
        all.shapes();
        all.injections();
        List<BadWorkbook> cases = new ArrayList<>(all.cases);
        cases.addAll(BadTables.all());
        cases.addAll(HostileFiles.of(form));
        return List.copyOf(cases);
    }

    /** One case for each kind of file. */
    private List<BadWorkbook> both(
            BiFunction<String, BadWorkbook.Content, BadWorkbook> kind, Consumer<Workbook> change) {
        return KINDS.stream()
                .map(ending -> kind.apply(ending, () -> OfficeFiles.form(form, ending, change)))
                .toList();
    }

    private void taken(String row, String about, Consumer<Workbook> change, String... named) {
        both((ending, content) -> accepted(row, about, ending, content), change)
                .forEach(one -> cases.add(one.naming(named)));
    }

    private void refusedWith(String row, String about, Consumer<Workbook> change, String... named) {
        both((ending, content) -> refused(row, about, ending, content), change)
                .forEach(one -> cases.add(one.naming(named)));
    }

    private static Consumer<Workbook> cells(Object... addressesAndValues) {
        return workbook -> {
            for (int i = 0; i < addressesAndValues.length; i += 2) {
                put(workbook, addressesAndValues[i].toString(), addressesAndValues[i + 1]);
            }
        };
    }

    /** The form with a figure and this text in its note. */
    private static Consumer<Workbook> note(String text) {
        return cells("J8", 5, "P8", text);
    }

    /** A form of .xlsx with a figure, of which one part is changed. */
    private BadWorkbook.Content part(String name, UnaryOperator<byte[]> change) {
        return () -> OfficeFiles.withPart(OfficeFiles.form(form, ".xlsx", note("Báo cáo xã")), name, change);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private void encodings() {
        cases.add(accepted(
                        "E01",
                        "XML with a byte order mark and CRLF",
                        ".xlsx",
                        part(
                                SHEET,
                                xml -> ("\uFEFF" + new String(xml, UTF_8).replace("</row>", "</row>\r\n"))
                                        .getBytes(UTF_8)))
                .naming("A;SL;2026;;;5;"));
        taken("E01", "a byte order mark in a text", note("\uFEFFBáo cáo xã"), "A;SL;2026;;;5;");
        for (String part : List.of(TEXTS, SHEET)) {
            String before = part.equals(TEXTS) ? "</t>" : "</v>";
            cases.add(refused(
                            "E02",
                            "a broken byte in " + part,
                            ".xlsx",
                            part(part, OfficeFiles.inserting(bytes(0xC3, 0x28), before)))
                    .naming("TD201"));
            cases.add(refused("E03", "a character cut off in " + part, ".xlsx", part(part, xml -> {
                        byte[] broken =
                                OfficeFiles.inserting(bytes(0xE1, 0xBB), before).apply(xml);
                        return Arrays.copyOf(broken, new String(broken, ISO_8859_1).indexOf("\u00E1\u00BB<") + 2);
                    }))
                    .naming("TD201"));
            for (byte[] broken : List.of(bytes(0xC0, 0xAF), bytes(0xED, 0xA0, 0x80), bytes(0xF5, 0x80, 0x80, 0x80))) {
                cases.add(refused(
                                "E04",
                                "bytes that no text has in " + part,
                                ".xlsx",
                                part(part, OfficeFiles.inserting(broken, before)))
                        .naming("TD201"));
            }
        }
        refusedWith("E04", "half a character", note("a\uD800b"), "ô P8");
        refusedWith(
                "E05",
                "NUL in a number",
                workbook -> put(workbook, "J8", OfficeFiles.withSign(workbook, "12", '\0', "5")),
                "ô J8",
                "\\u0000");
        refusedWith(
                "E05",
                "NUL in a note",
                workbook -> note(OfficeFiles.withSign(workbook, "a", '\0', "b")).accept(workbook),
                "ô P8",
                "\\u0000");
        refusedWith(
                "E05",
                "NUL in the narrative",
                workbook -> put(workbook.getSheet(NARRATIVE), "C7", OfficeFiles.withSign(workbook, "a", '\0', "b")),
                NARRATIVE + ", ô C7");
        for (String part : List.of(TEXTS, SHEET)) {
            cases.add(accepted("E06", "UTF-16 in " + part, ".xlsx", part(part, OfficeFiles.encoded(UTF_16LE, "\uFEFF")))
                    .naming("A;SL;2026;;;5;", "Báo cáo xã"));
            cases.add(accepted(
                            "E07",
                            "UTF-16 without a mark in " + part,
                            ".xlsx",
                            part(part, OfficeFiles.encoded(UTF_16LE, "")))
                    .orAccepted());
        }
        taken("E06", "letters of sixteen bits", note("Báo cáo xã"), "A;SL;2026;;;5;", "Báo cáo xã");
        KINDS.forEach(ending -> cases.add(
                refused("E07", "a table as UTF-16 text", ending, () -> "don_vi;nam\nA;2026\n".getBytes(UTF_16LE))
                        .naming("TD201")));
    }

    private void texts() {
        for (String spoilt : List.of("B?o c?o c?a ?y ban nh?n d?n x?", "T? l? n? lãnh ð?o h? s?")) {
            refusedWith("E08", "diacritics lost in a note", note(spoilt), "ô P8", "dấu");
            refusedWith(
                    "E08",
                    "diacritics lost in the narrative",
                    workbook -> put(workbook.getSheet(NARRATIVE), "C7", spoilt),
                    NARRATIVE + ", ô C7",
                    "dấu");
        }
        for (String spoilt : List.of("B¸o c¸o cña Uû ban nh©n d©n x·", "Baùo caùo cuûa UÛy ban nhaân daân xaõ")) {
            refusedWith("E09", "TCVN3 or VNI in a note", note(spoilt), "ô P8");
            refusedWith(
                    "E09",
                    "TCVN3 or VNI in the narrative",
                    workbook -> put(workbook.getSheet(NARRATIVE), "C7", spoilt),
                    NARRATIVE + ", ô C7");
        }
        taken(
                "E10",
                "decomposed diacritics",
                workbook -> {
                    note(Normalizer.normalize("Báo cáo xã", Normalizer.Form.NFD))
                            .accept(workbook);
                    put(workbook.getSheet(NARRATIVE), "C7", Normalizer.normalize("Đạt kế hoạch", Normalizer.Form.NFD));
                },
                "Báo cáo xã",
                "Đạt kế hoạch");
        taken("E12", "a quote left open", note("\"chưa đóng"), "\"\"\"chưa đóng\"");
        taken("E13", "text after a closing quote", note("\"abc\"x"), "\"\"\"abc\"\"x\"");
    }

    private void shapes() {
        refusedWith("E14", "half a share", cells("G7", 3), "ô G7: lỗi TD030");
        taken(
                "E15",
                "blank rows, and rows of spaces",
                workbook -> {
                    note("Báo cáo xã").accept(workbook);
                    put(workbook, "C12", "  ");
                    put(workbook, "J14", " \u00A0 ");
                    put(workbook, "P30", "");
                },
                "1 số liệu mới");
        KINDS.forEach(ending ->
                cases.add(refused("E16", "nothing", ending, () -> new byte[0]).naming("TD201", "rỗng")));
        taken("E16", "a form that nobody has filled in", workbook -> {}, "0 số liệu mới");
        refusedWith("E17", "a column twice", cells("J8", 5, "O5", "gia_tri", "O8", 6), "TD243");
        refusedWith("E17", "the hidden cell that marks the sheet lost", cells("A5", "", "J8", 5), "TD244");
        refusedWith("E17", "a column missing", cells("J5", "", "G7", 3, "I7", 9), "TD213");
        taken("E17", "spaces around the name of a column", cells("J5", " gia_tri\u00A0", "J8", 5), "A;SL;2026;;;5");
        for (Object number : List.of(0.455, "0,455", "0.45")) {
            refusedWith("E18", "a fraction of 1, or less than 1 % " + number, cells("J7", number), "TD209");
        }
        taken("E18", "less than 1 %", cells("J7", "0,45 %"), "A;CT;2026;;;0,45");
        for (Object number : List.of(45.5, "45,5", "45.5", "45,5 %", " 45,5\u00A0")) {
            taken("E18", "a decimal comma " + number, cells("J7", number), "A;CT;2026;;;45");
        }
        taken(
                "E18",
                "a row that says sep=",
                workbook -> {
                    put(workbook, "B32", "sep=;");
                    put(workbook, "J8", "1.234");
                },
                "A;SL;2026;;;1.234");
        for (String end : List.of("\n", "\r\n", "\r")) {
            taken("E19", "a note of two lines", note("hai" + end + "dòng"), "\"hai\ndòng\"");
        }
        refusedWith("E19", "an error after a note of two lines", cells("P7", "hai\ndòng", "J9", "x1"), "ô J9");
    }

    private void injections() {
        for (String text : List.of(
                "=cmd|'/c calc'!A1",
                "+1+1",
                "-1+1",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "＝1+1",
                "\"=1\"",
                "=HYPERLINK(\"http://evil\")")) {
            taken("I01", "a formula as a note " + text.strip(), note(text), "A;SL;2026;;;5");
        }
        taken("I02", "a number below none", cells("J9", -5.5), "A;SD;2026;;;-5,5");
        taken("I04", "quotes, commas and line ends", note("a \"b\", c; d\ne"), "\"a \"\"b\"\", c; d\ne\"");
        cases.add(refused(
                        "I05",
                        "a cell of 40,000 characters",
                        ".xlsx",
                        part(TEXTS, OfficeFiles.replacing("Báo cáo xã", "a".repeat(40_000))))
                .naming("TD205", "ký tự"));
        taken(
                "I05",
                "a cell as long as there are",
                workbook -> {
                    put(workbook.getSheet(NARRATIVE), "C7", "Kết quả. ".repeat(3_500));
                },
                "Kết quả. Kết quả.");
    }
}
