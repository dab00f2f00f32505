package vn.tiendo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.check.DatasetCheck;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.docs.DataFormatExamples.FileKind;
import vn.tiendo.load.DatasetLoader;
import vn.tiendo.model.Dataset;

/** The description of the data format says what the loader does, and its examples are right. */
class DataFormatTest {

    /** The dimension of the examples; not a column of the format. */
    private static final String DIMENSION = "cap_chinh_quyen";

    @TempDir
    private Path folder;

    static Stream<FileKind> fileKinds() {
        return DataFormatExamples.fileKinds();
    }

    static Stream<FileKind> tables() {
        return fileKinds().filter(FileKind::isTable);
    }

    @Test
    void theExamplesTogetherAreADataSetWithoutProblems() throws IOException {
        Diagnostics diagnostics = new Diagnostics();

        Dataset dataset = load(diagnostics);
        DatasetCheck.check(dataset, diagnostics);

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(dataset.observations()).isNotEmpty();
        assertThat(dataset.targets()).isNotEmpty();
        assertThat(dataset.tasks()).isNotEmpty();
        assertThat(dataset.taskResults()).isNotEmpty();
        assertThat(dataset.submittedReports()).isNotEmpty();
        assertThat(dataset.narratives()).isNotEmpty();
        assertThat(dataset.reorganisations()).isNotEmpty();
        assertThat(dataset.settings().navigation()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("fileKinds")
    void everyKindOfFileHasAnExample(FileKind kind) {
        assertThat(kind.examples()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnStandsInAnExample(FileKind table) {
        Set<String> shown = new HashSet<>();
        table.examples()
                .values()
                .forEach(csv -> shown.addAll(DataFormatExamples.rowsOf(csv).get(0)));

        assertThat(shown).containsAll(table.columns().keySet());
    }

    /** An unknown column is answered with all known ones. */
    @ParameterizedTest
    @MethodSource("tables")
    void theColumnsAreThoseThatTheLoaderKnows(FileKind table) throws IOException {
        List<Diagnostic> unknown =
                reported(DiagnosticCode.UNKNOWN_COLUMN, table.firstPath(), header -> header + ";cot_la");

        assertThat(unknown).hasSize(1);
        List<String> known =
                new ArrayList<>(List.of(unknown.get(0).arguments().get(1).split(", ")));
        known.remove(DIMENSION);
        assertThat(known).containsExactlyElementsOf(table.columns().keySet());
    }

    /** Columns whose names begin with an underscore are not read: all others are missing. */
    @ParameterizedTest
    @MethodSource("tables")
    void theRequiredColumnsAreThoseThatTheLoaderMisses(FileKind table) throws IOException {
        List<Diagnostic> missing =
                reported(DiagnosticCode.MISSING_COLUMN, table.firstPath(), header -> "_" + header.replace(";", ";_"));

        assertThat(missing.stream().map(diagnostic -> diagnostic.location().column()))
                .containsExactlyInAnyOrderElementsOf(table.requiredColumns());
    }

    private List<Diagnostic> reported(DiagnosticCode code, String path, UnaryOperator<String> header)
            throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        load(diagnostics, path, header);
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.code() == code
                        && diagnostic.location().file().equals(path))
                .toList();
    }

    private Dataset load(Diagnostics diagnostics) throws IOException {
        return load(diagnostics, "", header -> header);
    }

    /** Loads the examples, the header of one of them changed. */
    private Dataset load(Diagnostics diagnostics, String changed, UnaryOperator<String> header) throws IOException {
        for (Map.Entry<String, String> file : DataFormatExamples.files().entrySet()) {
            String text = file.getValue();
            int end = text.indexOf('\n');
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(
                    path,
                    file.getKey().equals(changed) ? header.apply(text.substring(0, end)) + text.substring(end) : text);
        }
        return new DatasetLoader().load(folder, diagnostics);
    }
}
