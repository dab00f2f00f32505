package vn.tiendo.forms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.tiendo.build.AskedUnits;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.build.CheckedData;
import vn.tiendo.build.NewFile;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.intake.Form;
import vn.tiendo.intake.FormCsv;
import vn.tiendo.intake.FormMaker;
import vn.tiendo.intake.FormWords;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.workbook.FormWorkbook;

/** Writes input forms: for one unit, or for each unit of a level below it. */
public final class FormBuild {

    private static final String USUAL_FOLDER = "bieu-mau";

    private final FormOptions options;
    private final FormWords words = new FormWords();

    public FormBuild(FormOptions options) {
        this.options = options;
    }

    /**
     * The outcome.
     *
     * @param files the written forms; empty if the data have errors
     * @param rows how many rows they have together
     * @param without how many units got no form, since nothing is expected of them
     * @param notThere the unit, if it did not exist in the year: its figures for that year are then recalculated ones
     */
    public record Result(
            List<Diagnostic> diagnostics, List<Path> files, int rows, int without, Optional<String> notThere) {

        public Result {
            diagnostics = List.copyOf(diagnostics);
            files = List.copyOf(files);
        }
    }

    /**
     * @throws BuildFailure if the options cannot be met; nothing was written
     * @throws IOException if reading or writing fails
     */
    public Result run() throws BuildFailure, IOException {
        if (!Files.isDirectory(options.data())) {
            throw new BuildFailure(Reason.NO_DATA_FOLDER, options.data().toString());
        }
        requireEnding();
        Diagnostics diagnostics = new Diagnostics();
        Dataset dataset = CheckedData.read(options.data(), UnaryOperator.identity(), diagnostics);
        if (diagnostics.hasErrors()) {
            return new Result(diagnostics.sorted(), List.of(), 0, 0, Optional.empty());
        }
        AskedUnits asked = new AskedUnits(dataset);
        asked.requirePlan(options.plan());
        List<AdministrativeUnit> units = asked.units(options.unit(), options.level(), options.year());
        if (units.isEmpty()) {
            throw new BuildFailure(Reason.NO_UNIT_OF_LEVEL, options.unit().text(), Integer.toString(options.year()));
        }
        List<Form> forms = forms(units, dataset);
        int rows = forms.stream()
                .mapToInt(form -> form.rows().size()
                        + (options.kind() == FormOptions.Kind.CSV
                                ? 0
                                : form.tasks().size()))
                .sum();
        Optional<String> notThere = forms.stream()
                .map(Form::unit)
                .filter(unit -> !unit.isInForceDuring(options.year(), options.year()))
                .map(AdministrativeUnit::name)
                .findFirst();
        return new Result(List.of(), write(forms), rows, units.size() - forms.size(), notThere);
    }

    private List<Form> forms(List<AdministrativeUnit> units, Dataset dataset) throws BuildFailure {
        FormMaker maker = new FormMaker(dataset, words);
        List<Form> workbooks = units.stream()
                .map(unit -> maker.of(unit, options.year(), options.plan()))
                .filter(form -> !form.asksForNothing())
                .toList();
        List<Form> forms = options.kind() == FormOptions.Kind.CSV
                ? workbooks.stream().filter(form -> !form.rows().isEmpty()).toList()
                : workbooks;
        if (forms.isEmpty()) {
            throw new BuildFailure(
                    workbooks.isEmpty() ? Reason.NOTHING_TO_ASK : Reason.NOTHING_TO_ASK_IN_CSV,
                    options.unit().text(),
                    Integer.toString(options.year()));
        }
        return forms;
    }

    /** The import goes by the ending, and so does whatever opens the file. */
    private void requireEnding() throws BuildFailure {
        if (options.out().isPresent() && options.level().isPresent()) {
            NewFile.requireFolderName(options.out().get());
        } else if (options.out().isPresent()) {
            NewFile.requireEnding(options.out().get(), options.kind().ending(), Reason.FORM_ENDING);
        }
    }

    private List<Path> write(List<Form> forms) throws BuildFailure, IOException {
        List<Path> files = new ArrayList<>();
        for (Form form : forms) {
            Path file = file(form);
            NewFile.requireNone(file, Reason.FORM_EXISTS);
            files.add(file);
        }
        for (int i = 0; i < files.size(); i++) {
            NewFile.write(files.get(i), bytes(forms.get(i)), Reason.FORM_EXISTS);
        }
        return files;
    }

    private byte[] bytes(Form form) throws IOException {
        return switch (options.kind()) {
            case XLSX -> FormWorkbook.of(form, words);
            case CSV -> FormCsv.of(form).getBytes(StandardCharsets.UTF_8);
        };
    }

    private Path file(Form form) {
        String name = "bieu-" + form.unit().code() + "-" + form.year()
                + options.kind().ending();
        if (options.level().isPresent()) {
            return options.out().orElse(Path.of(USUAL_FOLDER)).resolve(name);
        }
        return options.out()
                .map(out -> Files.isDirectory(out) ? out.resolve(name) : out)
                .orElse(Path.of(name));
    }
}
