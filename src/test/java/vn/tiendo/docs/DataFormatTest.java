package vn.tiendo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.docs.DataFormatExamples.FileKind;

/** The description of the data format agrees with its own examples. */
class DataFormatTest {

    static Stream<FileKind> fileKinds() {
        return DataFormatExamples.fileKinds();
    }

    static Stream<FileKind> tables() {
        return fileKinds().filter(FileKind::isTable);
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

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnOfAnExampleIsDescribedInTheSameOrder(FileKind table) {
        table.examples().forEach((path, csv) -> {
            List<String> header = new ArrayList<>(DataFormatExamples.rowsOf(csv).get(0));
            header.remove("cap_chinh_quyen"); // a dimension of the example, not of the format

            assertThat(new ArrayList<>(table.columns().keySet()))
                    .as(path)
                    .containsSubsequence(header)
                    .isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowOfAnExampleIsAsLongAsItsHeaderAndFillsTheRequiredColumns(FileKind table) {
        table.examples().forEach((path, csv) -> {
            List<List<String>> rows = DataFormatExamples.rowsOf(csv);
            List<String> header = rows.get(0);
            for (List<String> row : rows.subList(1, rows.size())) {
                assertThat(row).as(path).hasSameSizeAs(header);
                table.columns()
                        .forEach((column, required) -> assertThat(!required
                                        || !row.get(header.indexOf(column)).isEmpty())
                                .as("%s: %s in %s", path, column, row)
                                .isTrue());
            }
        });
    }
}
