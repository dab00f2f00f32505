package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;

/** What is written fits the name that the command line gives it, and what a stopped command says is true of it. */
class OutOptionTest extends CommandTestBase {

    @BeforeEach
    void writeData() throws IOException {
        data = SmallData.in(folder);
    }

    @Test
    void aReportIsNotNamedLikeAFileOfAnotherKind() {
        Path file = folder.resolve("a.pdf");

        Outcome outcome = run("report", "--unit", "A", "--year", "2025", "--out", file.toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.messages()).contains("a.pdf", "không kết thúc bằng .docx");
        assertThat(file).doesNotExist();
        assertThat(run(
                                "report",
                                "--unit",
                                "A",
                                "--year",
                                "2025",
                                "--out",
                                folder.resolve("a.DOCX").toString())
                        .exitCode())
                .isZero();
        assertThat(run("report", "--unit", "A", "--year", "2025", "--out", folder.toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void aFolderForSeveralFilesIsNotNamedLikeAFile() throws IOException {
        for (String[] command : new String[][] {
            {"template", "--unit", "T", "--level", "xa", "--year", "2026", "--out", "new.xlsx"},
            {"report", "--level", "xa", "--year", "2025", "--out", "new.docx"},
            {"report", "--reminders", "--plan", "KH", "--year", "2025", "--out", "new.txt"},
        }) {
            Path named = folder.resolve(command[command.length - 1]);
            command[command.length - 1] = named.toString();

            Outcome outcome = run(command);

            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.messages()).contains("nhiều tệp vào một thư mục", named + "» là tên của một tệp");
            assertThat(named).doesNotExist();
        }
        Path there = Files.createDirectory(folder.resolve("cu.xlsx"));
        assertThat(run("template", "--unit", "T", "--level", "xa", "--year", "2026", "--out", there.toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void whatIsSaidOfAStoppedCommandIsTrueOfIt() {
        Path form = folder.resolve("bieu.xlsx");
        assertThat(run("template", "--unit", "A", "--year", "2026", "--out", form.toString())
                        .exitCode())
                .isZero();
        for (String[] command : new String[][] {
            {"import", form.toString(), "số liệu không bị ghi dở"},
            {"report", "--unit", "A", "--year", "2025", "--out", folder.toString(), "một phần số tệp"},
            {"snapshot", "--year", "2025", "các bản lưu đã có còn nguyên"},
        }) {
            Thread.currentThread().interrupt();

            Outcome outcome = run(Stream.of(command).limit(command.length - 1).toArray(String[]::new));

            Thread.interrupted();
            assertThat(outcome.exitCode()).as(String.join(" ", command)).isEqualTo(130);
            assertThat(outcome.messages()).contains(command[command.length - 1]).doesNotContain("trang web cũ");
        }
    }

    @Test
    void theHelpOfRemindersNamesTheChoiceOfUnits() {
        assertThat(InProcess.run("report", "--help").output().replaceAll("\\s+", " "))
                .contains("Thêm --unit hay --level thì chỉ những đơn vị đó");
    }
}
