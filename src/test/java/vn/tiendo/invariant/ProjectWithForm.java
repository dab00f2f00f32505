package vn.tiendo.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.tiendo.cli.InProcess;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.intake.Form;
import vn.tiendo.intake.FormMaker;
import vn.tiendo.intake.FormWords;
import vn.tiendo.load.DatasetLoader;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.workbook.FormWorkbook;

/**
 * A project made up from a seed, with a form of one of its units, and entries that were made up for that.
 *
 * @param form where the form lies, empty as it went out
 */
record ProjectWithForm(String name, Path data, Path form, RandomEntries entries) {

    /** Empty where the made-up data are wrong, or ask nobody for anything. */
    static Optional<ProjectWithForm> of(long seed, Path folder) throws IOException {
        RandomDataFolder random = new RandomDataFolder(seed);
        Path data = folder.resolve("data-" + seed);
        random.writeTo(data);
        if (InProcess.run("check", "--data", data.toString()).exitCode() != 0) {
            return Optional.empty();
        }
        Dataset dataset = new DatasetLoader().load(data, new Diagnostics());
        FormWords labels = new FormWords();
        FormMaker maker = new FormMaker(dataset, labels);
        SplittableRandom choice = new SplittableRandom(seed);
        int year = 2021 + choice.nextInt(4);
        for (AdministrativeUnit unit : dataset.units().all()) {
            Form form = maker.of(unit, year, Optional.empty());
            if (!form.rows().isEmpty() && unit.isInForceDuring(year, year)) {
                Path file = folder.resolve("bieu-" + seed + ".xlsx");
                Files.write(file, FormWorkbook.of(form, labels));
                return Optional.of(
                        new ProjectWithForm("seed " + seed, data, file, RandomEntries.in(file, form, choice)));
            }
        }
        return Optional.empty();
    }

    /** Imports the form that came back, twice: the second time changes nothing. */
    void assertComesIn(Path filled) throws IOException {
        Outcome outcome =
                InProcess.run("import", filled.toString(), "--yes", "--reason", "Đếm lại", "--data", data.toString());
        assertThat(outcome.exitCode()).as(name + "\n" + outcome.messages()).isZero();
        entries.assertIn(new DatasetLoader().load(data, new Diagnostics()), name);
        assertThat(InProcess.run("import", filled.toString(), "--yes", "--data", data.toString())
                        .output())
                .as(name)
                .contains("0 số liệu mới, 0 sửa")
                .doesNotContain("Đã ghi");
    }
}
