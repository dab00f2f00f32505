package vn.tiendo.forms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.build.CheckedData;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.intake.FilledSheet;
import vn.tiendo.intake.FormWords;
import vn.tiendo.intake.MappingProposal;
import vn.tiendo.model.Dataset;

/**
 * A mapping that is proposed for a workbook or CSV file.
 *
 * @param text the mapping; empty if the file could not be read
 * @param diagnostics what is wrong with the file or the data
 */
public record MappingSuggestion(String text, List<Diagnostic> diagnostics) {

    public MappingSuggestion {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Proposes a mapping for a file.
     *
     * @throws BuildFailure if there is no such file, or there are no data
     * @throws IOException if reading fails
     */
    public static MappingSuggestion of(Path data, Path file) throws BuildFailure, IOException {
        if (!Files.isDirectory(data)) {
            throw new BuildFailure(Reason.NO_DATA_FOLDER, data.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new BuildFailure(Reason.NO_SUCH_FORM, file.toString());
        }
        Diagnostics ofData = new Diagnostics();
        Dataset dataset = CheckedData.read(data, UnaryOperator.identity(), ofData);
        if (ofData.hasErrors()) {
            return new MappingSuggestion("", ofData.sorted());
        }
        Diagnostics ofFile = new Diagnostics();
        List<FilledSheet> sheets = SheetFiles.sheets(file, ofFile);
        return ofFile.hasErrors()
                ? new MappingSuggestion("", ofFile.sorted())
                : new MappingSuggestion(
                        new MappingProposal(dataset, new FormWords()).of(String.valueOf(file.getFileName()), sheets),
                        ofFile.sorted());
    }

    /** @throws BuildFailure if the file to which the mapping is to be written exists */
    public static void requireNone(Path file) throws BuildFailure {
        if (Files.exists(file)) {
            throw new BuildFailure(Reason.MAPPING_EXISTS, file.toString());
        }
    }

    /**
     * Writes the mapping to a new file.
     *
     * @throws BuildFailure if the file exists
     */
    public void write(Path file) throws BuildFailure, IOException {
        requireNone(file);
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}
