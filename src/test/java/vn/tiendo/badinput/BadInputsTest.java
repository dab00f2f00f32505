package vn.tiendo.badinput;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.tiendo.badinput.BadInput.accepted;
import static vn.tiendo.badinput.BadInput.refused;
import static vn.tiendo.badinput.DataFolder.HEADER;
import static vn.tiendo.badinput.DataFolder.OBSERVATIONS;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Wrong and hostile data, row by row of the catalogue of bad inputs (E encoding and CSV, N numbers, U units and names, M
 * Markdown), through the whole program. After every case: a documented exit code, no trace of the program's inside, the
 * old site whole, nothing left beside it.
 */
class BadInputsTest {

    /** Shared by all cases: each finds the site that the last good one left. */
    @TempDir
    private static Path folder;

    static Stream<BadInput> encoding() {
        return Stream.of(
                accepted(
                        "E01",
                        "BOM and CRLF",
                        data -> data.text(
                                OBSERVATIONS,
                                "\uFEFF" + data.content(OBSERVATIONS).replace("\n", "\r\n"))),
                refused(
                                "E02",
                                "broken byte in a note",
                                data -> data.bytes(
                                        OBSERVATIONS,
                                        join(
                                                data.content(OBSERVATIONS),
                                                "01;SL;2024;;;3;;Báo cáo;a",
                                                new byte[] {(byte) 0xC3, 0x28},
                                                "\n")))
                        .naming(OBSERVATIONS + ":5", "UTF-8", "byte"),
                refused(
                                "E03",
                                "character cut off at the end",
                                data -> data.bytes(
                                        OBSERVATIONS,
                                        join(data.content(OBSERVATIONS), new byte[] {(byte) 0xE1, (byte) 0xBB})))
                        .naming(OBSERVATIONS, "UTF-8"),
                refused(
                        "E04",
                        "overlong form",
                        data -> data.bytes(
                                OBSERVATIONS, join(data.content(OBSERVATIONS), new byte[] {(byte) 0xC0, (byte) 0xAF}))),
                refused(
                        "E04",
                        "surrogate",
                        data -> data.bytes(
                                OBSERVATIONS,
                                join(data.content(OBSERVATIONS), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}))),
                refused(
                        "E04",
                        "beyond Unicode",
                        data -> data.bytes(OBSERVATIONS, join(data.content(OBSERVATIONS), new byte[] {
                            (byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80
                        }))),
                refused("E05", "NUL in a number", data -> data.observation("01;SL;2024;;;12\u00005;;;"))
                        .naming("\\u0000"),
                refused("E05", "NUL in a note", data -> data.observation("01;SL;2024;;;12;;;a\u0000b"))
                        .naming("\\u0000"),
                accepted(
                        "E06",
                        "UTF-16 with BOM, tabs",
                        data -> data.text(
                                        OBSERVATIONS, data.content(OBSERVATIONS).replace(';', '\t'))
                                .encoded(OBSERVATIONS, UTF_16LE, "\uFEFF")),
                refused("E07", "UTF-16 without BOM", data -> data.encoded(OBSERVATIONS, UTF_16LE, ""))
                        .naming(OBSERVATIONS + ":1", "byte thứ 1,", "giá trị 00", "Save As"),
                refused(
                                "E03",
                                "UTF-16 cut off at the end",
                                data -> data.bytes(
                                        OBSERVATIONS,
                                        join(
                                                ("\uFEFF" + data.content(OBSERVATIONS)).getBytes(UTF_16LE),
                                                new byte[] {0x41})))
                        .naming(OBSERVATIONS, "tệp không phải UTF-16", "giá trị 41"),
                refused(
                                "E08",
                                "diacritics lost in Excel",
                                data -> data.replace("chi-tieu.csv", "Tỷ lệ nữ", "T? l? n? h? s?"))
                        .naming("UTF-8"),
                refused(
                        "E09",
                        "TCVN3",
                        data -> data.bytes(
                                "don-vi.csv",
                                data.content("don-vi.csv")
                                        .replace("Xã Tân Lập", "X· §èng §a")
                                        .replace("Xã Tấn Lập", "X· T©n")
                                        .replace("Tỉnh Một", "TØnh Mét")
                                        .replace("Việt Nam", "ViÖt Nam")
                                        .getBytes(ISO_8859_1))),
                accepted(
                        "E10",
                        "decomposed diacritics",
                        data -> data.text(
                                "don-vi.csv", Normalizer.normalize(data.content("don-vi.csv"), Normalizer.Form.NFD))),
                accepted(
                                "E11",
                                "Hoà beside Hòa",
                                data -> data.replace("don-vi.csv", "Xã Tân Lập", "Xã Khánh Hoà")
                                        .replace("don-vi.csv", "Xã Tấn Lập", "Xã Khánh Hòa"))
                        .naming("cảnh báo"),
                refused(
                                "E12",
                                "quote left open on line 3",
                                data -> data.text(
                                        OBSERVATIONS,
                                        HEADER + "01;TL;2023;3;10;;;;\n01;TL;2024;4;10;;;;\"chưa đóng\n"
                                                + "01;SL;2024;;;3;;;\n".repeat(10_000)))
                        .naming(OBSERVATIONS + ":3"),
                refused("E13", "text after a closing quote", data -> data.observation("01;SL;2024;;;3;;;\"abc\"x"))
                        .naming(OBSERVATIONS + ":5"),
                refused(
                                "E14",
                                "short and long rows",
                                data -> data.observation("01;SL;2024;").observation("01;SL;2023;;;3;;;;;;;"))
                        .naming(OBSERVATIONS + ":5", OBSERVATIONS + ":6"),
                accepted(
                        "E15",
                        "blank rows",
                        data -> data.text(
                                OBSERVATIONS, data.content(OBSERVATIONS).replace("\n", "\n\n;;;;;;;;\n") + "\n\n")),
                accepted(
                        "E15",
                        "blank rows above the header, as Excel saves them",
                        data -> data.text(OBSERVATIONS, "\n;;;;;;;;\n\n" + data.content(OBSERVATIONS))),
                refused(
                                "E15",
                                "blank rows above the header, and a fault",
                                data -> data.text(
                                        OBSERVATIONS,
                                        ",,,,,,,,\n \t \n" + data.content(OBSERVATIONS) + "01;SL;2024;;;q;;;\n"))
                        .naming(OBSERVATIONS + ":7", "«q»", "| 01;SL;2024;;;q;;;\n       |              ^"),
                accepted(
                        "E17",
                        "names on two lines, as Excel wraps them",
                        data -> data.replace(OBSERVATIONS, ";nam;tu_so;", ";\"nam\r\n\";\"tử\nsố\";")),
                refused("E16", "empty file", data -> data.text("chi-tieu.csv", ""))
                        .naming("chi-tieu.csv"),
                refused("E16", "nothing but a BOM", data -> data.text("chi-tieu.csv", "\uFEFF"))
                        .naming("chi-tieu.csv"),
                accepted("E16", "nothing but a header", data -> data.text(OBSERVATIONS, HEADER)),
                refused("E17", "a column twice", data -> data.replace(OBSERVATIONS, "nam;tu_so", "nam;nam")),
                refused(
                        "E17",
                        "a column twice in other letters",
                        data -> data.replace(OBSERVATIONS, "nam;tu_so", "NAM;nam")),
                refused("E17", "a column missing", data -> data.replace(OBSERVATIONS, ";nam;", ";nam_bao_cao;"))
                        .naming("nam"),
                accepted(
                        "E17",
                        "a space and a hard space after a name",
                        data -> data.replace(OBSERVATIONS, ";nam;tu_so;", ";nam ;tu_so\u00A0;")),
                accepted("E18", "sep= line", data -> data.text(OBSERVATIONS, "sep=;\n" + data.content(OBSERVATIONS))),
                accepted(
                        "E18",
                        "commas",
                        data -> data.text(
                                OBSERVATIONS,
                                data.content(OBSERVATIONS)
                                        .replace("45,5", "\"45,5\"")
                                        .replace(';', ','))),
                refused(
                                "E19",
                                "mixed line ends, later errors keep their line",
                                data -> data.text(
                                        OBSERVATIONS,
                                        HEADER.replace("\n", "\r\n")
                                                + "01;TL;2023;3;10;;;;\"hai\ndòng\"\r\n01;TL;2024;4;10;;;;\n01;TL;x1;4;10;;;;\n"))
                        .naming(OBSERVATIONS + ":5"),
                refused(
                                "E20",
                                "a field of 50 MB",
                                data -> data.observation("01;SL;2024;;;3;;;" + "a".repeat(50_000_000)))
                        .naming(OBSERVATIONS),
                refused(
                        "E20",
                        "a line of 50 MB",
                        data -> data.text(OBSERVATIONS, HEADER + "01;SL;2024;;;3;;;a".repeat(3_000_000))),
                refused(
                                "I05",
                                "a cell of 40,000 characters, more than one of a workbook holds",
                                data -> data.observation("01;SL;2024;;;3;;;" + "a".repeat(40_000)))
                        .naming(OBSERVATIONS));
    }

    static Stream<BadInput> numbers() {
        List<BadInput> cases = new ArrayList<>();
        for (String value : List.of("NaN", "Infinity", "-∞", "nan", "inf")) {
            cases.add(wrongRate("N01", value));
        }
        for (String value : List.of("0x1p3", "1d", "1_000", "٣٤", "１２", "1e3")) {
            cases.add(wrongRate("N02", value));
            cases.add(wrongCount("N02", value));
        }
        cases.add(wrongRate("N03", "1e999999999"));
        for (String value : List.of("120", "-5", "100,0001", "1.0E2")) {
            cases.add(wrongRate("N04", value));
        }
        cases.add(accepted("N05", "a share beside percents", data -> data.observation("01;TL;2022;;;0,45;;;"))
                .naming("cảnh báo"));
        cases.add(wrongRate("N06", "1.234").naming("1,234", "1234"));
        cases.add(accepted("N06", "thousands in a count", data -> data.observation("01;SL;2024;;;1.234;;;")));
        cases.add(accepted("N07", "hard space in a count", data -> data.observation("01;SL;2024;;;1\u202F234;;;")));
        cases.add(wrongCount("N07", "1,234.5"));
        cases.add(wrongCount("N07", "1.234,5"));
        cases.add(wrongRate("N07", "1 234,5"));
        cases.add(accepted("N08", "percent sign", data -> data.observation("01;TL;2022;;;12,5%;;;")));
        for (String value : List.of("12,5 đồng", "<5", "~30", "khoảng 30", "30-40")) {
            cases.add(wrongRate("N08", value));
        }
        for (String value : List.of("−5", "–5", "- 5")) {
            cases.add(wrongRate("N09", value));
        }
        for (String value : List.of("#DIV/0!", "#N/A", "#VALUE!", "#####")) {
            cases.add(wrongRate("N10", value).naming(value));
        }
        for (String value : List.of("..", ":", "k/c", "N/A", "chưa có")) {
            cases.add(wrongRate("N11", value));
        }
        for (String value : List.of("", "-", "x", "...", "…")) {
            cases.add(accepted(
                    "N11", "special cell " + value, data -> data.observation("01;TL;2022;;;" + value + ";;;")));
        }
        for (String year :
                List.of("25", "20255", "2025.0", "năm 2025", "31/12/2025", "0", "-1", "2999", "1944", "2101", "")) {
            cases.add(refused("N12", "year " + year, data -> data.observation("01;TL;" + year + ";;;12,5;;;"))
                    .naming(OBSERVATIONS + ":5", "nam"));
        }
        cases.add(refused("N13", "a repeated row", data -> data.observation("01;TL;2024;4;10;;;Báo cáo xã;"))
                .naming(OBSERVATIONS + ":5", "3"));
        cases.add(refused("N13", "a contradictory row", data -> data.observation("01;TL;2024;5;10;;;Báo cáo xã;"))
                .naming(OBSERVATIONS + ":5", "3"));
        cases.add(accepted(
                        "N14",
                        "the later target is lower",
                        data -> data.replace("muc-tieu.csv", "2030;>=;60", "2030;>=;40"))
                .naming("cảnh báo"));
        cases.add(accepted(
                "N14",
                "no target at all",
                data -> data.text("muc-tieu.csv", "ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri\n")));
        cases.add(accepted(
                "N15",
                "one figure, equal to the target, target 0",
                data -> data.replace("muc-tieu.csv", "2030;>=;60", "2030;<=;0").observation("01;TL;2022;;;0;;;")));
        cases.add(accepted("N15", "baseline after the milestone", data -> data.text("muc-tieu.csv", """
                ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri;nam_goc;gia_tri_goc
                MT25;KH;TL;cap:xa;2025;>=;50;2026;45
                MT30;KH;TL;cap:xa;2030;>=;60;2024;60
                """)));
        cases.add(accepted(
                "N16", "thirty digits", data -> data.observation("01;TL;2022;;;45,123456789012345678901234567890;;;")));
        cases.add(refused(
                "N17",
                "years 1 to 2000",
                data -> data.append(
                        OBSERVATIONS,
                        IntStream.rangeClosed(1, 2000)
                                .mapToObj(year -> "01;SL;" + year + ";;;3;;;\n")
                                .collect(Collectors.joining()))));
        cases.add(accepted(
                        "N18",
                        "the total is not the sum",
                        data -> data.text("so-lieu/tinh/2024.csv", HEADER + "T1;TL;2023;9;10;;;Báo cáo tỉnh;\n"))
                .naming("cảnh báo"));
        return cases.stream();
    }

    static Stream<BadInput> units() {
        List<BadInput> cases = new ArrayList<>();
        for (String code : List.of(
                "../../../etc/cron.d/x",
                "..",
                ".",
                "",
                " ",
                "/abs",
                "C:\\x",
                "\\\\srv\\share",
                "a/b",
                "a\\b",
                "%2e%2e%2f",
                "..%5c")) {
            cases.add(wrongCode(code.startsWith("../..") ? "U01" : "U02", code));
        }
        for (String code : List.of("CON", "nul", "COM1", "LPT9.txt", "aux.", "con .html")) {
            cases.add(wrongCode("U03", code));
        }
        cases.add(refused(
                "U04",
                "codes that differ in case",
                data -> data.append(
                        "don-vi.csv", "Ba-Dinh;Phường A;xa;chinh_quyen;T1\nba-dinh;Phường B;xa;chinh_quyen;T1\n")));
        cases.add(accepted(
                "U05",
                "names alike without diacritics",
                data -> data.append(
                        "don-vi.csv", "X3;Xã Tan Lap;xa;chinh_quyen;T1\nX4;Xã Tân Lập;xa;chinh_quyen;T1\n")));
        cases.add(wrongCode("U06", "a".repeat(300)));
        cases.add(refused(
                "U06",
                "a name of 5,000 letters",
                data -> data.append("don-vi.csv", "X3;" + "Tân ".repeat(1_250) + ";xa;chinh_quyen;T1\n")));
        for (String code : List.of("a.", "a:b", "a*", "a?", "\"a\"\"\"", "a<b", "a>b", "a|b", "a\tb", "\"a\nb\"")) {
            cases.add(wrongCode("U07", code));
        }
        cases.add(refused("U08", "leading zeros lost", data -> data.observation("1;SL;2024;;;3;;;"))
                .naming("01"));
        cases.add(refused("U09", "a code in Excel's notation", data -> data.observation("1,00E+05;SL;2024;;;3;;;")));
        cases.add(refused(
                        "U10",
                        "A above B above A",
                        data -> data.append("don-vi.csv", "A;Xã A;xa;chinh_quyen;B\nB;Xã B;xa;chinh_quyen;A\n"))
                .naming("A", "B"));
        cases.add(refused("U10", "its own parent", data -> data.append("don-vi.csv", "A;Xã A;xa;chinh_quyen;A\n")));
        cases.add(refused(
                "U10",
                "a chain of 10,000",
                data -> data.append(
                        "don-vi.csv",
                        IntStream.range(0, 10_000)
                                .mapToObj(i -> "N" + i + ";Thôn " + i + ";thon;chinh_quyen;"
                                        + (i == 0 ? "01" : "N" + (i - 1)) + "\n")
                                .collect(Collectors.joining()))));
        cases.add(refused("U11", "unknown parent", data -> data.append("don-vi.csv", "A;Xã A;xa;chinh_quyen;T9\n"))
                .naming("T9"));
        cases.add(refused(
                "U11",
                "a province below a commune",
                data -> data.append("don-vi.csv", "T2;Tỉnh Hai;tinh;chinh_quyen;01\n")));
        cases.add(refused(
                        "U12",
                        "unknown unit and indicator",
                        data -> data.observation("0001;TL;2022;3;10;;;;").observation("01;TI;2022;3;10;;;;"))
                .naming(OBSERVATIONS + ":5", OBSERVATIONS + ":6", "TL"));
        for (String name : List.of(
                "<script>alert('CANARY1')</script>",
                "\"\"><img src=x onerror=alert('CANARY1')>",
                "' onmouseover='CANARY1",
                "</title><script>CANARY1</script>",
                "javascript:CANARY1")) {
            cases.add(hostileName("U13", name));
        }
        for (String name : List.of(
                "${7*7} CANARY1",
                "<#assign x=1> CANARY1",
                "[=7*7] CANARY1",
                "#{7*7} CANARY1",
                "{{7*7}} CANARY1",
                "${\"\"freemarker.template.utility.Execute\"\"?new()(\"\"id\"\")} CANARY1")) {
            cases.add(hostileName("U14", name));
        }
        for (String sign : List.of("\u202E", "\u2066", "\u0007", "\u001B[31m")) {
            cases.add(refused(
                    "U15",
                    "control character",
                    data -> data.replace("don-vi.csv", "Xã Tân Lập", "Xã " + sign + "Tân")));
        }
        for (String sign : List.of("\u200B", "\uFEFF")) {
            cases.add(accepted(
                            "U15",
                            "invisible character",
                            data -> data.replace("don-vi.csv", "Xã Tân Lập", "Xã Tân" + sign + " Lập"))
                    .naming("cảnh báo"));
        }
        for (String name :
                List.of("--> CANARY1", "]]> CANARY1", "<!--<script> CANARY1", "</script> CANARY1", "\u2028 CANARY1")) {
            cases.add(hostileName("U16", name));
        }
        return cases.stream();
    }

    static Stream<BadInput> markdown() {
        List<BadInput> cases = new ArrayList<>();
        for (String text : List.of(
                "<script>CANARY1</script>",
                "<img src=x onerror=CANARY1>",
                "<iframe src=\"CANARY1\"></iframe>",
                "<style>*{color:CANARY1}</style>",
                "<svg onload=CANARY1></svg>",
                "<base href=\"CANARY1\">",
                "<meta http-equiv=refresh content=CANARY1>",
                "<form action=\"CANARY1\"></form>")) {
            cases.add(hostileText("M01", text));
        }
        for (String text : List.of(
                "[x](javascript:CANARY1)",
                "[x](JaVaScRiPt:CANARY1)",
                "[x](java&#x73;cript:CANARY1)",
                "[a](<java&#x73;cript:CANARY1>)",
                "[x](&#106;avascript:CANARY1)")) {
            cases.add(hostileText("M02", text));
        }
        for (String text : List.of(
                "[x](data:text/html;base64,CANARY1)",
                "[x](vbscript:CANARY1)",
                "[x](file:///c:/CANARY1)",
                "[x](blob:CANARY1)",
                "[x](//evil.example/CANARY1)")) {
            cases.add(hostileText("M03", text));
        }
        for (String text : List.of(
                "![x](http://evil.example/CANARY1.gif)",
                "![x](../../CANARY1.png)",
                "![x](C:\\CANARY1.png)",
                "![x](CANARY1.png)")) {
            cases.add(refused("M04", text, data -> data.narrative("# Kết quả đạt được\n\n" + text + "\n"))
                    .naming("bao-cao/01/2024.md"));
        }
        for (String text : List.of(
                "[x](a \"t\\\" onclick=CANARY1 \")",
                "<a href=x\tonclick=CANARY1>x</a>",
                "[a]\n\n[a]: javascript:CANARY1")) {
            cases.add(hostileText("M05", text));
        }
        for (String text : List.of(
                "> ".repeat(2_000) + "a",
                "- ".repeat(1_000) + "a",
                "[".repeat(20_000),
                "![[]()".repeat(10_000),
                "[a]: <" + "u".repeat(5_000) + ">\n\n[a]",
                "<!--" + "a".repeat(200_000))) {
            cases.add(
                    new BadInput("M06", text.substring(0, 6), data -> data.narrative(text), List.of(0, 1), List.of()));
        }
        cases.add(refused("M07", "10 MB", data -> data.narrative("a ".repeat(5_000_000)))
                .naming("bao-cao/01/2024.md"));
        cases.add(
                accepted(
                        "M08",
                        "headings in disorder",
                        data -> data.narrative(
                                "# Kết quả đạt được\n\n# Kết quả đạt được\n\n#### Nhảy cấp\n\n## 🙂\n\n## Trùng\n\n## Trùng\n")));
        cases.add(accepted(
                "M09",
                "odd entities",
                data -> data.narrative("# Kết quả đạt được\n\na &nbsp; b &#0; c &#xD800; d &#x110000; e\n")));
        for (String frontMatter :
                List.of("title: ${x}", "minh_hoa: &a [*a]", "minh_hoa:\n\t- co", "minh_hoa: co\nminh_hoa: co")) {
            cases.add(new BadInput(
                            "M10",
                            frontMatter,
                            data -> data.narrative("---\n" + frontMatter + "\n---\n# Kết quả đạt được\n"),
                            List.of(3),
                            List.of())
                    .naming("bao-cao/01/2024.md"));
        }
        for (String start : List.of(
                "---\nminh_hoa: co\n\n",
                "\n---\nminh_hoa: co\n---\n",
                "minh_hoa: co\n\n",
                "----\nMinh_hoa : co\n----\n")) {
            cases.add(refused(
                            "M10",
                            "the mark of a made-up text where it is mere text: " + start,
                            data -> data.narrative(start + "# Kết quả đạt được\n"))
                    .naming("bao-cao/01/2024.md:", "TD173", "inh_hoa"));
        }
        return cases.stream();
    }

    static Stream<BadInput> persons() {
        List<BadInput> cases = new ArrayList<>();
        for (String note : List.of("CCCD 012345678901", "gọi 0912345678", "viết cho an@vi-du.vn")) {
            cases.add(accepted("P03", note, data -> data.observation("01;SL;2022;;;3;;;" + note))
                    .naming("cảnh báo", OBSERVATIONS + ":5", "ghi_chu"));
        }
        cases.add(refused("P03", "a column of names", data -> data.replace(OBSERVATIONS, ";ghi_chu", ";Họ và tên"))
                .naming(OBSERVATIONS + ":1", "Họ và tên"));
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"encoding", "numbers", "units", "markdown", "persons"})
    void caseHolds(BadInput input) throws IOException {
        new Sandbox(folder).holds(input);
    }

    private static BadInput wrongRate(String row, String value) {
        return refused(row, "rate " + value, data -> data.observation("01;TL;2022;;;" + value + ";;;"))
                .naming(OBSERVATIONS + ":5", "gia_tri");
    }

    private static BadInput wrongCount(String row, String value) {
        return refused(row, "count " + value, data -> data.observation("01;SL;2022;;;" + value + ";;;"))
                .naming(OBSERVATIONS + ":5", "gia_tri");
    }

    private static BadInput wrongCode(String row, String code) {
        return refused(row, "code " + code, data -> data.append("don-vi.csv", code + ";Xã X;xa;chinh_quyen;T1\n"))
                .naming("don-vi.csv:6", "ma_don_vi");
    }

    private static BadInput hostileName(String row, String name) {
        return accepted(row, "name " + name, data -> data.replace("don-vi.csv", "Xã Tân Lập", "\"" + name + "\""));
    }

    private static BadInput hostileText(String row, String text) {
        return accepted(row, text, data -> data.narrative("# Kết quả đạt được\n\n" + text + "\n"));
    }

    private static byte[] join(Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object part : parts) {
            bytes.writeBytes(part instanceof byte[] raw ? raw : ((String) part).getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
