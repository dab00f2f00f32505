package vn.tiendo.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.Family;

/** Bad inputs as they come from real offices and real attackers; the names are those of the project's list. */
class BadInputTest {

    private static final String FILE = "so-lieu/xa/a.csv";
    private static final String HEADER = "don_vi;chi_tieu;nam;gia_tri;ghi_chu\n";
    private static final String GOOD = HEADER + "X01;CT1;2025;45,5;Số liệu đã kiểm tra\n";

    /** What is wrong with the folder, and the diagnostics that must come of it. */
    private record Case(String name, Consumer<SampleFolder> fault, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    @TempDir
    Path folder;

    static Stream<Case> cases() {
        return Stream.of(
                accepted("E01 BOM and CRLF", bytes(FILE, bytes("\uFEFF" + GOOD.replace("\n", "\r\n"), UTF_8))),
                wrong(
                        "E02 bad byte",
                        bytes(FILE, bytes(HEADER + "X01;CT1;2025;45;\u00C3(\n", ISO_8859_1)),
                        "TD006 " + FILE + ":2"),
                wrong(
                        "E03 truncated at the end",
                        bytes(FILE, truncated(bytes(HEADER + "X01;CT1;2025;45;ệ", UTF_8))),
                        "TD006 " + FILE + ":2"),
                wrong("E04 overlong", bytes(FILE, bytes(HEADER + "\u00C0\u00AF", ISO_8859_1)), "TD006 " + FILE + ":2"),
                wrong(
                        "E04 surrogate",
                        bytes(FILE, bytes(HEADER + "\u00ED\u00A0\u0080", ISO_8859_1)),
                        "TD006 " + FILE + ":2"),
                wrong(
                        "E04 beyond Unicode",
                        bytes(FILE, bytes(HEADER + "\u00F5\u0080\u0080\u0080", ISO_8859_1)),
                        "TD006 " + FILE + ":2"),
                wrong(
                        "E05 NUL in a number",
                        text(FILE, HEADER + "X01;CT1;2025;12\u00005;\n"),
                        "TD010 " + FILE + ":2 gia_tri",
                        "TD021 " + FILE + ":2 gia_tri"),
                accepted(
                        "E06 UTF-16LE with BOM and tabs",
                        bytes(FILE, bytes("\uFEFF" + GOOD.replace(';', '\t'), UTF_16LE))),
                wrong("E07 UTF-16LE without BOM", bytes(FILE, bytes(GOOD, UTF_16LE)), "TD007 " + FILE + ":1"),
                wrong("E08 ANSI", text(FILE, HEADER + "X01;CT1;2025;45;T? l? h? s?\n"), "TD008 " + FILE + ":2 ghi_chu"),
                wrong(
                        "E09 TCVN3",
                        bytes(FILE, bytes(HEADER + "X01;CT1;2025;45;\u00A7\u00E8ng \u00A7a\n", ISO_8859_1)),
                        "TD006 " + FILE + ":2"),
                wrong(
                        "E12 unclosed quote among many rows",
                        text(FILE, HEADER + "X01;CT1;2024;45;\nX01;CT1;2025;45;\"mở\n" + rowsOfManyYears()),
                        "TD050 " + FILE + ":3 ghi_chu"),
                wrong(
                        "E14 short and long row",
                        text(FILE, HEADER + "X01;CT1;2025;45\nX01;CT1;2025;45;;;\n"),
                        "TD051 " + FILE + ":2",
                        "TD051 " + FILE + ":3"),
                wrong("E16 empty file", text(FILE, ""), "TD002 " + FILE),
                wrong("E16 BOM alone", text(FILE, "\uFEFF"), "TD002 " + FILE),
                wrong("E16 blank lines alone", text(FILE, "\n\n"), "TD002 " + FILE),
                wrong("E16 empty don-vi.csv", text("don-vi.csv", ""), "TD002 don-vi.csv"),
                wrong(
                        "E20 a field of 50 MB",
                        text(FILE, HEADER + "X01;CT1;2025;45;\"" + "a\n".repeat(25_000_000) + "\"\n"),
                        "TD016 " + FILE + ":2 ghi_chu"),
                wrong(
                        "E20 a line of 50 MB",
                        text(FILE, HEADER + "X01;CT1;2025;45;" + "a".repeat(50_000_000)),
                        "TD016 " + FILE + ":2"),
                wrong("F15 a file of 65 MB", bytes(FILE, new byte[65 << 20]), "TD005 " + FILE),
                wrong(
                        "too many columns",
                        text(FILE, "don_vi;chi_tieu;nam" + ";_a".repeat(300) + "\n"),
                        "TD016 " + FILE + ":1"),
                wrong(
                        "U06 a name of 5,000 characters",
                        text("chi-tieu.csv", "ma_chi_tieu;ten;loai;chieu\nCT1;" + "a".repeat(5000) + ";ty_le;tang\n"),
                        "TD016 chi-tieu.csv:2 ten"),
                wrong(
                        "U10 a chain of 10,000 units",
                        text("don-vi.csv", chain(10_000)),
                        "TD068 don-vi.csv:22 truc_thuoc"),
                wrong(
                        "U10 a cycle of 10,000 units",
                        text("don-vi.csv", chain(10_000).replace("X1;Xã;xa;co_quan;\n", "X1;Xã;xa;co_quan;X10000\n")),
                        "TD062 don-vi.csv:2 truc_thuoc"),
                accepted(
                        "U13 markup in a name",
                        text("phan-to.csv", "chieu_phan_to;ma;ten\ngioi_tinh;NU;<script>alert(1)</script>\n")),
                accepted(
                        "U14 template code in a name",
                        text("phan-to.csv", "chieu_phan_to;ma;ten\ngioi_tinh;NU;${7*7}<#assign x=1>\n")),
                wrong(
                        "U15 ESC in a name",
                        text("phan-to.csv", "chieu_phan_to;ma;ten\ngioi_tinh;NU;\u001B[31mNữ\n"),
                        "TD010 phan-to.csv:2 ten"),
                wrong("C01 deep nesting", text("cau-hinh.yaml", "[".repeat(20_000)), "TD091 cau-hinh.yaml:1"),
                wrong(
                        "C01 alias bomb",
                        text("cau-hinh.yaml", "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n"),
                        "TD091 cau-hinh.yaml:1"),
                wrong("C01 self reference", text("cau-hinh.yaml", "a: &a [*a]\n"), "TD091 cau-hinh.yaml:1"),
                wrong(
                        "C01 a file of 5 MB",
                        text("cau-hinh.yaml", "tieu_de: " + "a".repeat(5 << 20)),
                        "TD005 cau-hinh.yaml"),
                wrong(
                        "C01 not UTF-8",
                        bytes("cau-hinh.yaml", bytes("tieu_de: \u00E0\n", ISO_8859_1)),
                        "TD006 cau-hinh.yaml:1"),
                wrong(
                        "M07 Markdown of 10 MB",
                        text("bao-cao/X01/2025.md", "a".repeat(10 << 20)),
                        "TD005 bao-cao/X01/2025.md"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void badInputIsReportedWhereItStands(Case bad) {
        SampleFolder sample = new SampleFolder(folder).file(FILE, GOOD);
        bad.fault().accept(sample);

        SampleFolder.Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(20), sample::load);

        assertThat(outcome.summary()).isEqualTo(bad.expected());
    }

    @Test
    void allAcceptedEncodingsGiveTheSameData() {
        SampleFolder sample = new SampleFolder(folder);
        var expected = sample.file(FILE, GOOD).load().data().observations();
        for (byte[] encoded : List.of(
                bytes("\uFEFF" + GOOD, UTF_8),
                bytes("\uFEFF" + GOOD.replace(';', '\t'), UTF_16LE),
                bytes("\uFEFF" + GOOD, UTF_16BE),
                bytes(GOOD.replace("ố", "o\u0302\u0301").replace("\n", "\r\n"), UTF_8))) {
            assertThat(sample.bytes(FILE, encoded).load().data().observations()).isEqualTo(expected);
        }
    }

    @Test
    void positionAndBytesOfBadUtf8AreNamed() {
        Diagnostic diagnostic = new SampleFolder(folder)
                .bytes(FILE, bytes("don_vi;\u00C3(", ISO_8859_1))
                .load()
                .diagnostics()
                .get(0);
        assertThat(diagnostic.arguments()).containsExactly("7", "C3", "UTF-8");
    }

    @Test
    void faultsOfSettingsAreOfTheirOwnFamily() throws IOException {
        new SampleFolder(folder).file("cau-hinh.yaml", "tieu_de: [a]\n");
        Diagnostics diagnostics = new Diagnostics();
        new DatasetLoader().load(folder, diagnostics);
        assertThat(diagnostics.hasErrors(Family.SETTINGS)).isTrue();
        assertThat(diagnostics.hasErrors(Family.DATA)).isFalse();
    }

    @Test
    void requiredFilesAreAskedFor() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Diagnostics diagnostics = new Diagnostics();
        new DatasetLoader().load(folder.resolve("empty"), diagnostics);
        assertThat(diagnostics.sorted().stream()
                        .map(one -> one.code().id() + " " + one.location().file()))
                .containsExactly("TD001 chi-tieu.csv", "TD001 don-vi.csv");
    }

    @Test
    void aMissingFolderIsAFailureToRead() {
        assertThatThrownBy(() -> new DatasetLoader().load(folder.resolve("missing"), new Diagnostics()))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void f07LinksFoldersAndPipesAreRefusedWithoutWaiting() throws IOException, InterruptedException {
        SampleFolder sample = new SampleFolder(folder.resolve("data")).file(FILE, GOOD);
        Files.createDirectories(sample.root().resolve("nop-bao-cao.csv"));
        Files.createDirectories(sample.root().resolve("so-lieu/xa/2025.csv"));
        Files.createDirectories(sample.root().resolve("so-lieu/xa/~$2025.csv"));
        Files.createDirectories(sample.root().resolve("bao-cao/01/2025.md"));
        Files.delete(sample.root().resolve("nhiem-vu.csv"));
        Files.createSymbolicLink(
                sample.root().resolve("nhiem-vu.csv"), Files.writeString(folder.resolve("elsewhere.csv"), "a"));
        Files.createSymbolicLink(
                sample.root().resolve("so-lieu/tinh"), sample.root().resolve("so-lieu/xa"));
        Files.createSymbolicLink(sample.root().resolve("so-lieu/xa/loop"), sample.root());
        Process pipe = new ProcessBuilder(
                        "mkfifo", sample.root().resolve("so-lieu/xa/pipe.csv").toString())
                .start();
        assertThat(pipe.waitFor()).isZero();

        SampleFolder.Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(5), sample::load);

        assertThat(outcome.summary())
                .containsExactly(
                        "TD004 bao-cao/01/2025.md",
                        "TD004 nhiem-vu.csv",
                        "TD004 nop-bao-cao.csv",
                        "TD004 so-lieu/tinh",
                        "TD004 so-lieu/xa/2025.csv",
                        "TD004 so-lieu/xa/loop",
                        "TD004 so-lieu/xa/pipe.csv");
    }

    @Test
    void e12AQuoteThatIsNotClosedInTheHeaderIsTheOnlyFaultOfItsFile() {
        SampleFolder sample = new SampleFolder(folder.resolve("data"));
        sample.file(FILE, GOOD.replace("chi_tieu", "\"chi_tieu"));
        sample.file("ke-hoach.csv", "\"ma_ke_hoach\"x;ten;don_vi;tu_nam;den_nam\nKH;Kế hoạch tỉnh;T01;2021;2030\n");

        assertThat(sample.load().summary()).containsExactly("TD050 ke-hoach.csv:1", "TD050 " + FILE + ":1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chieu_phan_to;ma;ten\nvung;NUI;\n", "chieu_phan_to;ma\nvung;NUI\n"})
    void rowsThatDifferInADimensionThatIsNotDeclaredAreNotSaidToBeAboutTheSame(String dimensions) throws IOException {
        SampleFolder sample = new SampleFolder(folder.resolve("data"));
        sample.file("phan-to.csv", dimensions.isEmpty() ? "chieu_phan_to;ma;ten\n" : dimensions);
        sample.file(
                FILE, "don_vi;chi_tieu;nam;Vùng;gia_tri\n" + "X01;SL;2020;NUI;1\nX01;SL;2020;BIEN;2\nX01;SL;2020;;3\n");

        assertThat(sample.load().summary()).hasSize(1).noneMatch(told -> told.startsWith("TD069"));
    }

    @Test
    void u12EveryRowOfAnUnknownUnitIsReportedWithTheNearestCode() {
        List<Diagnostic> diagnostics = new SampleFolder(folder)
                .file(FILE, HEADER + "X0l;CT1;2025;45;\nX0l;CT1;2024;45;\n")
                .load()
                .diagnostics();
        assertThat(diagnostics)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.arguments()).containsExactly("don-vi.csv", "X01"));
    }

    @Test
    void u10TheCycleIsPrinted() {
        List<Diagnostic> diagnostics = new SampleFolder(folder)
                .file(
                        "don-vi.csv",
                        "ma_don_vi;ten;cap;loai;truc_thuoc\nT01;A;tinh;co_quan;B\nB;B;tinh;co_quan;C\nC;C;tinh;co_quan;T01\n"
                                + "X01;D;xa;co_quan;\n")
                .load()
                .diagnostics();
        assertThat(diagnostics).hasSize(1);
        assertThat(diagnostics.get(0).arguments()).containsExactly("T01 → B → C → T01");
    }

    @Test
    void aThousandWrongCellsAreAllReported() {
        String rows = HEADER
                + String.join(
                        "\n",
                        IntStream.range(0, 1000)
                                .mapToObj(i -> "X01;CT1;" + (i % 150 + 1950) + ";sai;" + i)
                                .toList());
        assertThat(new SampleFolder(folder).file(FILE, rows).load().diagnostics())
                .filteredOn(told -> told.code() == DiagnosticCode.NOT_A_NUMBER)
                .hasSize(1000);
    }

    private static Case accepted(String name, Consumer<SampleFolder> fault) {
        return new Case(name, fault, List.of());
    }

    private static Case wrong(String name, Consumer<SampleFolder> fault, String... expected) {
        return new Case(name, fault, List.of(expected));
    }

    private static Consumer<SampleFolder> text(String file, String text) {
        return sample -> sample.file(file, text);
    }

    private static Consumer<SampleFolder> bytes(String file, byte[] bytes) {
        return sample -> sample.bytes(file, bytes);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] truncated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, bytes.length - 1);
        return out.toByteArray();
    }

    private static String rowsOfManyYears() {
        return IntStream.rangeClosed(1945, 2100)
                .mapToObj(year -> "X02;CT1;" + year + ";45;\n")
                .collect(Collectors.joining());
    }

    private static String chain(int length) {
        StringBuilder rows = new StringBuilder("ma_don_vi;ten;cap;loai;truc_thuoc\n");
        for (int i = 1; i <= length; i++) {
            rows.append("X")
                    .append(i)
                    .append(";Xã;xa;co_quan;")
                    .append(i == 1 ? "" : "X" + (i - 1))
                    .append("\n");
        }
        return rows.append("X01;Xã;xa;co_quan;\nT01;Tỉnh;tinh;co_quan;\n").toString();
    }
}
