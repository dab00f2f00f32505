package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.document.WordFile;
import vn.tiendo.intake.FilledForm;

/** A small project on which commands are run, and whose forms of 2026 they make and take in; each test says what it holds. */
abstract class CommandTestBase {

    @TempDir
    Path folder;

    SmallData data;

    Outcome run(String... arguments) {
        return InProcess.run(Stream.concat(
                        Stream.of(arguments), Stream.of("--data", data.folder().toString()))
                .toArray(String[]::new));
    }

    FilledForm form(String unit, String... more) throws IOException {
        Path form = folder.resolve("bieu-" + unit + String.join("", more).replace('-', '_') + ".xlsx");
        Outcome made = run(Stream.concat(
                        Stream.of("template", "--unit", unit, "--year", "2026", "--out", form.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
        assertThat(made.exitCode()).as(made.messages()).isZero();
        return FilledForm.open(form);
    }

    /** Whoever is asked says yes. */
    Outcome bringIn(Path... forms) {
        return run(Stream.concat(
                        Stream.concat(Stream.of("import"), Stream.of(forms).map(Path::toString)),
                        Stream.of("--yes", "--as-of", "2026-11-14"))
                .toArray(String[]::new));
    }

    /**
     * Takes in tables drawn by hand, which have one row of heads and the units in their first column, and what lies beside
     * them.
     *
     * @param columns what their columns hold of 2026, as a mapping says it
     */
    Outcome bringInTables(String columns, Path... files) throws IOException {
        Path mapping = Files.writeString(folder.resolve("doc.yaml"), """
                bang:
                  - dong_tieu_de: 1
                    don_vi: cột A
                    nam: 2026
                    cot:
                """ + columns.indent(6));
        return run(Stream.concat(
                        Stream.concat(Stream.of("import"), Stream.of(files).map(Path::toString)),
                        Stream.of("--mapping", mapping.toString(), "--yes", "--as-of", "2026-11-14"))
                .toArray(String[]::new));
    }

    /** Runs the command that drafts reports. */
    Outcome runReport(String... arguments) {
        return run(Stream.concat(Stream.of("report"), Stream.of(arguments)).toArray(String[]::new));
    }

    /** The one document that the command drafts. */
    WordFile draft(String... arguments) throws IOException {
        Path file = folder.resolve("bao-cao.docx");
        Files.deleteIfExists(file);
        Outcome outcome = runReport(Stream.concat(Stream.of(arguments), Stream.of("--out", file.toString()))
                .toArray(String[]::new));
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        return WordFile.open(file);
    }

    Outcome bringIn(FilledForm form) throws IOException {
        return bringIn(form.save());
    }
}
