package vn.tiendo.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.syntax.CsvRow;
import vn.tiendo.syntax.CsvTable;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.Limits;
import vn.tiendo.syntax.NumberGrammar;
import vn.tiendo.syntax.TableForm;
import vn.tiendo.syntax.TextFile;
import vn.tiendo.syntax.YamlComments;

/** Finds inputs with text that the program ignores, and that no page therefore shows. */
public final class HiddenText {

    /** Files with reasons that offices state for themselves, and the names of files that they received. */
    private static final Set<String> FOR_OFFICES = Set.of(DataFolder.ACKNOWLEDGEMENTS, DataFolder.IMPORTS);

    private static final TableForm COUNTS =
            TableForm.of(MeasurementCells.NUMERATOR, MeasurementCells.DENOMINATOR, MeasurementCells.VALUE);

    private HiddenText() {}

    /** The names of files with ignored columns, comments, or counts beside a special cell. */
    public static Set<String> in(Path data) throws IOException {
        Diagnostics untold = new Diagnostics();
        Set<String> found = new TreeSet<>();
        for (DataFile file : DataFolder.list(data, untold).all()) {
            if (isIn(file)) {
                found.add(file.name());
            }
        }
        return found;
    }

    private static boolean isIn(DataFile file) throws IOException {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (FOR_OFFICES.contains(name)) {
            return true;
        }
        if (name.equals(DataFolder.SETTINGS)) {
            return TextFile.read(file, Limits.YAML_BYTES, new Diagnostics())
                    .filter(YamlComments::areIn)
                    .isPresent();
        }
        return name.endsWith(".csv") && hasHiddenCell(file);
    }

    private static boolean hasHiddenCell(DataFile file) throws IOException {
        boolean[] found = {false};
        CsvTable.read(
                file, COUNTS, new Diagnostics(), row -> found[0] |= row.hasIgnoredColumn() || hasCountBesideMark(row));
        return found[0];
    }

    /** A special cell decides, so a number beside it is shown nowhere. */
    private static boolean hasCountBesideMark(CsvRow row) {
        boolean mark = false;
        boolean number = false;
        for (String cell : Stream.of(MeasurementCells.NUMERATOR, MeasurementCells.DENOMINATOR, MeasurementCells.VALUE)
                .map(row::numberText)
                .toList()) {
            boolean special = !cell.isEmpty() && NumberGrammar.mark(cell).isPresent();
            mark |= special;
            number |= !special && !cell.isEmpty();
        }
        return mark && number;
    }
}
