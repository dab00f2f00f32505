package vn.tiendo.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.badinput.DataFolder.OBSERVATIONS;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.cli.InProcess;

/** A warning that somebody has looked at and found right stays silent, and is counted. */
class AcknowledgementsTest {

    private static final String HEAD = "tep;khoa;ma;ly_do;ngay\n";

    @TempDir
    private Path folder;

    private final DataFolder data =
            new DataFolder().replace("chi-tieu.csv", "tang;cong", "tang;khong").observation("01;SL;2024;;;2024;;;");

    private InProcess.Outcome check(String... options) {
        data.writeTo(folder);
        String[] line = new String[3 + options.length];
        line[0] = "check";
        line[1] = "--data";
        line[2] = folder.resolve("data").toString();
        System.arraycopy(options, 0, line, 3, options.length);
        return InProcess.run(line);
    }

    @Test
    void theMessageGivesTheRowThatSilencesIt() {
        String row = OBSERVATIONS + ";01/SL/2024;TD136;";
        assertThat(check().messages()).contains("[khóa: 01/SL/2024]", row, "1 cảnh báo");

        data.text("xac-nhan.csv", HEAD + row + "Đã đối chiếu với sổ;\n");

        assertThat(check().messages())
                .doesNotContain("TD136")
                .contains("0 lỗi, 0 cảnh báo", "1 cảnh báo đã được xác nhận");
    }

    @Test
    void theFormForProgramsCountsThemToo() {
        assertThat(check("--format", "json").output()).contains("\"key\":\"01/SL/2024\"", "\"acknowledged\":0");

        data.text("xac-nhan.csv", HEAD + "data/" + OBSERVATIONS + ";01 / sl / 2024;td136;Đã đối chiếu;28/11/2026\n");

        assertThat(check("--format", "json").output())
                .doesNotContain("TD136")
                .contains("\"warnings\":0", "\"acknowledged\":1");
    }

    @Test
    void theKeyGoesWithTheRowWhereverItStands() {
        data.text("xac-nhan.csv", HEAD + OBSERVATIONS + ";01/SL/2024;TD136;Đã đối chiếu;\n")
                .replace(OBSERVATIONS, "01;TL;2023", "\n\n01;TL;2023");

        assertThat(check().messages()).contains("0 lỗi, 0 cảnh báo");
    }

    @Test
    void oneOfAnotherRowOrCodeSilencesNothingAndIsTold() {
        data.text(
                "xac-nhan.csv",
                HEAD + OBSERVATIONS + ";01/SL/2023;TD136;a;\n" + OBSERVATIONS + ";01/SL/2024;TD137;a;\n");

        assertThat(check().messages())
                .contains("TD136", "xac-nhan.csv:2: cảnh báo TD130", "xac-nhan.csv:3: cảnh báo TD130");
    }

    @Test
    void aWarningOfAWholeFileHasAKeyToo() {
        data.text("la.txt", "a")
                .text("xac-nhan.csv", HEAD + OBSERVATIONS + ";01/SL/2024;TD136;a;\nla.txt;tep;TD003;Tệp của phòng;\n");

        assertThat(check().messages()).contains("0 lỗi, 0 cảnh báo", "2 cảnh báo đã được xác nhận");
    }

    @Test
    void errorsAreNeverSilenced() {
        data.observation("01;TL;2022;10;3;;;;").text("xac-nhan.csv", HEAD + OBSERVATIONS + ";01/TL/2022;TD028;a;\n");

        InProcess.Outcome outcome = check();

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.messages()).contains("TD028", "TD131");
    }
}
