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
            commands.add(found.group(1).strip());
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
        assertThat(commands).hasSize(16);
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
        DrawnWorkbook.of("Biểu 1")
                .row("Xã Vĩnh Phong")
                .row("TT", "Chỉ tiêu", "Tổng số", "Trong đó nữ")
                .row("1", "Hoạt động", 5, 3)
                .saveAs(folder.resolve("bao-cao-xa.xlsx"));

        for (String command : commands) {
            if (command.contains("--mapping") || command.contains("\"lý do\"")) {
                continue; // A mapping of figures that these data do not have; a correction of a year that is right.
            }
            if (command.startsWith("import bieu-gui-ve") && Files.notExists(folder.resolve("bieu-gui-ve"))) {
                Files.createDirectories(folder.resolve("bieu-gui-ve"));
                Files.copy(
                        folder.resolve("bieu-X31051-2026.xlsx"),
                        folder.resolve("bieu-gui-ve").resolve("gửi về.xlsx"));
            }
            assertDone(run(folder, command), command);
        }
        assertThat(folder.resolve("site-van-quan/index.html")).isRegularFile();
        assertThat(folder.resolve("data/luu-tru/2026")).isDirectory();
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
