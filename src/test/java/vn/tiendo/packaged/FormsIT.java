package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.build.SmallData;
import vn.tiendo.intake.FilledForm;
import vn.tiendo.packaged.PackagedProgram.Outcome;

/** A form's way through the program as users have it, in little memory. */
class FormsIT {

    @TempDir
    private Path folder;

    @Test
    void aFormGoesOutAndComesIn() throws IOException {
        SmallData.in(folder);
        PackagedProgram program = new PackagedProgram().in(folder).jvm("-Xmx512m");

        Outcome made = program.run("template", "--unit", "A", "--year", "2026");
        assertThat(made.exitCode()).as(made.messages()).isZero();
        assertThat(made.output()).isEqualTo("bieu-A-2026.xlsx\n");

        Path form = FilledForm.open(folder.resolve("bieu-A-2026.xlsx"))
                .number("CT", "tu_so", 1)
                .number("CT", "mau_so", 3)
                .saveAs(folder.resolve("gửi về.xlsx"));
        Outcome taken = program.run("nhap", form.toString(), "--yes", "--as-of", "2026-11-14");
        assertThat(taken.exitCode()).as(taken.messages()).isZero();
        assertThat(taken.output()).contains("mới      Xã An, 2026, Tỷ lệ cán bộ nữ: 1/3");

        Map<String, String> once = PackagedProgram.hashes(folder.resolve("data"));
        assertThat(program.run("nhap", form.toString(), "--yes").output()).contains("1 không đổi");
        assertThat(PackagedProgram.hashes(folder.resolve("data"))).isEqualTo(once);
    }

    @Test
    void aProjectOfOnesOwnBuildsAtOnce() {
        PackagedProgram program = new PackagedProgram().in(folder);

        Outcome made = program.run("khoi-tao", "xa", "--unit", "Xã Vĩnh Phong");
        assertThat(made.exitCode()).as(made.messages()).isZero();

        PackagedProgram own = new PackagedProgram().in(folder.resolve("xa"));
        Outcome built = own.run("build");
        assertThat(built.messages()).isEmpty();
        assertThat(built.output()).contains("0 cảnh báo");
        assertThat(own.run("template", "--unit", "X31051", "--year", "2026").exitCode())
                .isZero();
    }

    @Test
    void onlyTheCommandsForFormsLoadPoi() throws IOException {
        SmallData.in(folder);

        Outcome checked = new PackagedProgram()
                .in(folder)
                .jvm("-Xlog:class+load:file=" + folder.resolve("classes.log"))
                .run("check");

        assertThat(checked.exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("classes.log")))
                .contains("vn.tiendo.cli.Main")
                .doesNotContain("org.apache.poi", "org.apache.xmlbeans", "log4j");
    }
}
