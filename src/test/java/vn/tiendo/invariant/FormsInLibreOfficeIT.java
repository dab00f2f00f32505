package vn.tiendo.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.build.DefaultData;
import vn.tiendo.build.SmallData;
import vn.tiendo.cli.InProcess;
import vn.tiendo.cli.InProcess.Outcome;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.intake.FilledForm;
import vn.tiendo.intake.Form;
import vn.tiendo.intake.FormMaker;
import vn.tiendo.intake.FormWords;
import vn.tiendo.load.DatasetLoader;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.packaged.LibreOffice;
import vn.tiendo.packaged.LibreOffice.Kind;
import vn.tiendo.workbook.FormWorkbook;

/** Forms that people fill in with LibreOffice give exactly what was typed, whichever kind of workbook they save. */
class FormsInLibreOfficeIT {

    private static final int YEAR = 2026;

    /** Those that people fill in and send back. */
    private static final List<Kind> WORKBOOKS = List.of(Kind.XLSX, Kind.XLS);

    @TempDir
    private Path folder;

    @Test
    void theFormOfEveryUnitOfTheDefaultDataComesBack() throws IOException {
        Path data = folder.resolve("data");
        DefaultData.copyTo(data);
        Map<String, RandomEntries> typed = fill(new DatasetLoader().load(data, new Diagnostics()));
        assertThat(typed).hasSizeGreaterThan(100);

        for (Kind kind : WORKBOOKS) {
            Path changed = folder.resolve("data-" + kind);
            DefaultData.copyTo(changed);
            String sentBack = sentBack(kind).toString();
            String where = changed.toString();

            Outcome outcome = InProcess.run("import", sentBack, "--yes", "--reason", "Đếm lại", "--data", where);

            assertThat(outcome.exitCode()).as(kind + outcome.messages()).isZero();
            Dataset after = new DatasetLoader().load(changed, new Diagnostics());
            typed.forEach((unit, entries) -> entries.assertIn(after, unit));
            assertThat(InProcess.run("import", sentBack, "--yes", "--data", where)
                            .output())
                    .contains("0 số liệu mới, 0 sửa")
                    .doesNotContain("Đã ghi");
        }
    }

    /** Each form is opened and filled in once, and saved as each kind of workbook. */
    private Map<String, RandomEntries> fill(Dataset dataset) throws IOException {
        for (Kind kind : WORKBOOKS) {
            Files.createDirectories(sentBack(kind));
        }
        FormWords labels = new FormWords();
        FormMaker maker = new FormMaker(dataset, labels);
        LibreOffice office = LibreOffice.in(folder);
        Map<String, RandomEntries> typed = new LinkedHashMap<>();
        for (AdministrativeUnit unit : dataset.units().all()) {
            String code = unit.code().text();
            Form form = maker.of(unit, YEAR, Optional.empty());
            if (unit.isInForceDuring(YEAR, YEAR) && !form.asksForNothing()) {
                Path file = folder.resolve("bieu-" + code + ".xlsx");
                Files.write(file, FormWorkbook.of(form, labels));
                RandomEntries entries = RandomEntries.in(file, form, new SplittableRandom(code.hashCode()));
                Map<Kind, Path> saved = new EnumMap<>(Kind.class);
                WORKBOOKS.forEach(kind -> saved.put(kind, sentBack(kind).resolve(code + ending(kind))));
                office.type(file, entries.filled().typed(), saved);
                typed.put(code, entries);
            }
        }
        office.work();
        return typed;
    }

    private Path sentBack(Kind kind) {
        return folder.resolve("bieu-gui-ve-" + kind);
    }

    /** LibreOffice brings a palette of its own into what it saves. */
    @Test
    void whatIsMarkedIsSeenThere() throws IOException {
        SmallData data = SmallData.in(folder);
        String where = data.folder().toString();
        Path form = folder.resolve("bieu.xlsx");
        InProcess.run("template", "--unit", "A", "--year", "2026", "--out", form.toString(), "--data", where);
        FilledForm wrong = FilledForm.open(form).number("CT", "tu_so", 30).number("CT", "mau_so", 27);
        CellAddress cell = wrong.cell("CT", "tu_so").getAddress();
        LibreOffice office = LibreOffice.in(folder);
        for (Kind kind : WORKBOOKS) {
            office.type(form, wrong.typed(), folder.resolve("sai" + ending(kind)), kind);
        }
        office.work();
        for (Kind kind : WORKBOOKS) {
            String marked = folder.resolve("tra-lai").toString();
            InProcess.run(
                    "import", folder.resolve("sai" + ending(kind)).toString(), "--marked", marked, "--data", where);
            office.type(folder.resolve("tra-lai/sai-danh-dau" + ending(kind)), List.of(), seen(kind), Kind.XLSX);
        }
        office.work();

        for (Kind kind : WORKBOOKS) {
            XSSFCell shown =
                    FilledForm.open(seen(kind)).sheet().getRow(cell.getRow()).getCell(cell.getColumn());
            assertThat(shown.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .as(kind.name())
                    .isEqualTo("FFFF8080");
            assertThat(shown.getCellComment().getString().getString())
                    .as(kind.name())
                    .contains("TD028");
        }
    }

    private Path seen(Kind kind) {
        return folder.resolve("xem-" + kind.name() + ".xlsx");
    }

    @Test
    void formsOfSomeProjectsComeBack() throws IOException {
        assertComeBack(0, 4);
    }

    @Test
    @Tag("large")
    void formsOfThreeHundredProjectsComeBack() throws IOException {
        assertComeBack(5000, 300);
    }

    private void assertComeBack(long firstSeed, int count) throws IOException {
        LibreOffice office = LibreOffice.in(folder);
        List<ProjectWithForm> projects = new ArrayList<>();
        for (long seed = firstSeed; projects.size() < count; seed++) {
            Optional<ProjectWithForm> project = ProjectWithForm.of(seed, folder);
            project.ifPresent(projects::add);
        }
        for (int i = 0; i < count; i++) {
            ProjectWithForm project = projects.get(i);
            office.type(project.form(), project.entries().filled().typed(), saved(project, i), kind(i));
        }
        office.work();
        for (int i = 0; i < count; i++) {
            projects.get(i).assertComesIn(saved(projects.get(i), i));
        }
    }

    private Path saved(ProjectWithForm project, int number) {
        return folder.resolve(project.name() + ending(kind(number)));
    }

    /** Half of the officials' machines are old. */
    private static Kind kind(int number) {
        return number % 2 == 0 ? Kind.XLSX : Kind.XLS;
    }

    private static String ending(Kind kind) {
        return "." + kind.name().toLowerCase(Locale.ROOT);
    }
}
