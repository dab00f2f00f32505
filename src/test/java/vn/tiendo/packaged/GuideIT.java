package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.intake.DrawnWorkbook;
import vn.tiendo.intake.FilledForm;
import vn.tiendo.packaged.PackagedProgram.Outcome;

/** Every command in the officials' guide does what the guide says, in the order in which it stands there. */
class GuideIT {

    private static final Path GUIDE = PackagedProgram.PROJECT.resolve("src/docs/huong-dan.md");
    private static final String YEAR = "## Một năm, từng lệnh một";
    private static final Pattern COMMAND = Pattern.compile("(?:\\.\\.\\\\)?target\\\\tiendo ([^`\\n]+)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    private static List<String> commands(String text) {
        List<String> commands = new ArrayList<>();
        Matcher found = COMMAND.matcher(text);
        while (found.find()) {
            String command = found.group(1).strip();
            if (!command.startsWith("serve")) { // which would go on until somebody ends it; tests of its own do
                commands.add(command);
            }
        }
        return commands;
    }

    /** Whoever is asked says yes. */
    private static Outcome run(Path from, String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        if (words.get(0).equals("import")) {
            words.add("--yes");
        }
        return new PackagedProgram().in(from).run(words.toArray(new String[0]));
    }

    private static void assertDone(Outcome outcome, String command) {
        assertThat(outcome.exitCode()).as(command + "\n" + outcome.messages()).isZero();
    }

    @Test
    void aWholeYearFromFormsOutToTheCorrectionOfWhatWasFrozen() throws IOException {
        String guide = Files.readString(GUIDE);
        String section = guide.substring(guide.indexOf(YEAR));
        List<String> commands = commands(section.substring(0, section.indexOf("\n## ", 3)));
        assertThat(commands).hasSize(21);
        assertDone(run(folder, commands(guide).get(0)), "init");
        Path project = folder.resolve("tien-do-bac-ninh");

        for (String command : commands) {
            boolean isSentBack = command.contains("--marked");
            prepare(project, command);
            Outcome outcome = run(project, command);
            if (isSentBack) {
                assertThat(outcome.exitCode()).isEqualTo(1);
                assertThat(project.resolve("tra-lai/thong-bao.html")).isRegularFile();
            } else {
                assertDone(outcome, command);
            }
            if (command.startsWith("diff")) {
                assertThat(outcome.output()).contains("Đính chính: Lần trước báo nhầm chức danh");
            }
        }
        assertThat(project.resolve("data/luu-tru/2026.1")).isDirectory();
        assertThat(Files.readString(project.resolve("site/don-vi/X09319.html")))
                .contains("Lần trước báo nhầm chức danh");
        assertThat(project.resolve("xem-thu/index.html")).isRegularFile();
        assertThat(project.resolve("bao-cao-T24-2026-du-thao.docx")).isRegularFile();
        assertThat(project.resolve("bao-cao-T24-2026.docx")).isRegularFile();
        assertThat(project.resolve("bao-cao-T24-2026-2030-du-thao.docx")).isRegularFile();
        assertThat(project.resolve("du-thao-xa/bao-cao-X09319-2026-du-thao.docx"))
                .isRegularFile();
        assertThat(project.resolve("don-doc/don-doc-X07333-2026.docx")).isRegularFile();
        assertThat(project.resolve("don-doc/don-doc-X09319-2026.docx")).doesNotExist();
    }

    /** What people do between the commands. */
    private static void prepare(Path project, String command) throws IOException {
        Path sent = project.resolve("bieu-gui-ve");
        if (command.contains("--marked")) {
            Files.createDirectories(sent);
            fill(project, "X09319", "Có");
            fill(project, "X07282", "chắc là có");
        } else if (command.equals("import bieu-gui-ve")) {
            fill(project, "X07282", "Không");
        } else if (command.startsWith("import bieu-T24")) {
            FilledForm.open(project.resolve("bieu-T24-2026.xlsx"))
                    .narrative(1, "Đã triển khai kế hoạch.")
                    .save();
        } else if (command.contains("--reminders")) {
            Path plans = project.resolve("data/ke-hoach.csv");
            String text = Files.readString(plans);
            assertThat(text).contains(";2026;2030;;");
            Files.writeString(plans, text.replace(";2026;2030;;", ";2026;2030;30/11;"));
            Files.writeString(
                    project.resolve("data/bao-cao-yeu-cau.csv"),
                    "ke_hoach;don_vi\nKH-T24;X09319\nKH-T24;X07282\nKH-T24;X07333\n");
        } else if (command.startsWith("snapshot --year 2026") && !command.contains("--reason")) {
            assertThat(project.resolve("site/index.html")).isRegularFile();
        } else if (command.startsWith("import bieu-X09319")) {
            Files.copy(sent.resolve("bieu-X09319-2026.xlsx"), project.resolve("bieu-X09319-2026.xlsx"));
            FilledForm.open(project.resolve("bieu-X09319-2026.xlsx"))
                    .text("LD-CC-DV", "gia_tri", "Không")
                    .save();
        }
    }

    private static void fill(Path project, String unit, String answer) throws IOException {
        String name = "bieu-" + unit + "-2026.xlsx";
        FilledForm.open(project.resolve("bieu-mau").resolve(name))
                .text("LD-CC-DV", "gia_tri", answer)
                .saveAs(project.resolve("bieu-gui-ve").resolve(name));
    }

    @Test
    void everyOtherCommandRunsOnTheDataThatComeWithTheProgram() throws IOException {
        String guide = Files.readString(GUIDE);
        int year = guide.indexOf(YEAR);
        List<String> commands = commands(guide.substring(0, year) + guide.substring(guide.indexOf("\n## ", year + 3)));
        assertThat(commands).hasSizeGreaterThan(15);
        copy(PackagedProgram.PROJECT.resolve("data"), folder.resolve("data"));
        officeForm().saveAs(folder.resolve("bao-cao-xa.xlsx"));
        String mapping = guide.substring(guide.indexOf("```yaml\nbang:") + "```yaml\n".length());
        Files.writeString(folder.resolve("anh-xa.yaml"), mapping.substring(0, mapping.indexOf("```")));

        for (String command : commands) {
            if (command.contains("\"lý do\"")) {
                continue; // A correction of a year that is right; the year of the guide has one that is not.
            }
            if (command.startsWith("import bieu-gui-ve") && Files.notExists(folder.resolve("bieu-gui-ve"))) {
                Files.createDirectories(folder.resolve("bieu-gui-ve"));
                Files.copy(
                        folder.resolve("bieu-X31051-2026.xlsx"),
                        folder.resolve("bieu-gui-ve").resolve("gửi về.xlsx"));
            }
            if (command.startsWith("snapshot")) {
                assertDone(run(folder, "build"), "build"); // as the step before says
            }
            Outcome outcome = run(folder, command);
            assertDone(outcome, command);
            if (command.contains("--mapping")) {
                assertThat(outcome.output()).contains("30/86 → 31/87", "1 sửa");
            }
        }
        assertThat(folder.resolve("site-van-quan/index.html")).isRegularFile();
        assertThat(folder.resolve("data/luu-tru/2026")).isDirectory();
    }

    /** As the mapping of the guide has it. */
    private static DrawnWorkbook officeForm() {
        return DrawnWorkbook.of("Biểu 1")
                .row("UBND XÃ VĨNH PHONG")
                .row()
                .row()
                .row("BIỂU TỔNG HỢP CÁN BỘ NỮ NĂM 2026")
                .row("Xã Vĩnh Phong")
                .row()
                .row("TT", "Nội dung", "Tổng số", "Trong đó nữ", null)
                .row(null, null, null, "Số lượng", "Tỷ lệ (%)")
                .merge("A7:A8", "B7:B8", "C7:C8", "D7:E7")
                .row(1, "BCH Đảng bộ xã", 87, 31, 35.6);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
