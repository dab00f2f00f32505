package vn.tiendo.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.folder.FileNames;
import vn.tiendo.syntax.Characters;
import vn.tiendo.syntax.Limits;
import vn.tiendo.syntax.LinedTable;
import vn.tiendo.syntax.TextDecoding;

/**
 * Gives each warning the key of its row, which tells it from all other rows of the file, wherever it is. So a warning
 * stays acknowledged even if the file is sorted afterwards. Reads the files again, since few rows have warnings.
 */
final class RowKeys {

    /** The key of a warning about a whole file. */
    static final String WHOLE_FILE = "tep";

    private static final String LINE = "dong-";

    /** The columns of the key, by the file's name or its beginning. */
    private static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put(DataFolder.UNITS, List.of("ma_don_vi"));
        COLUMNS.put(DataFolder.INDICATORS, List.of("ma_chi_tieu"));
        COLUMNS.put(DataFolder.DIMENSIONS, List.of("chieu_phan_to", "ma"));
        COLUMNS.put(DataFolder.PLANS, List.of("ma_ke_hoach"));
        COLUMNS.put(DataFolder.TARGETS, List.of("ma_muc_tieu"));
        COLUMNS.put(DataFolder.TASKS, List.of("ke_hoach", "ma_nhiem_vu"));
        COLUMNS.put(DataFolder.REORGANISATIONS, List.of("ma_cu", "ma_moi", "ngay"));
        COLUMNS.put(DataFolder.SUBMITTED_REPORTS, List.of("don_vi", "nam"));
        COLUMNS.put(DataFolder.REPORTING_DUTIES, List.of("ke_hoach", "don_vi", "tu_nam"));
        COLUMNS.put(DataFolder.ACKNOWLEDGEMENTS, List.of("tep", "khoa", "ma"));
        COLUMNS.put(DataFolder.TASK_RESULTS, List.of("ke_hoach", "ma_nhiem_vu", "don_vi", "nam"));
        COLUMNS.put(DataFolder.OBSERVATIONS, List.of("don_vi", "chi_tieu", "nam"));
    }

    /** Columns of observations that are neither dimensions nor part of the key. */
    private static final Set<String> BESIDE_KEY = ObservationsCsv.FORM.names().stream()
            .filter(name -> !name.equals("phien_ban"))
            .map(Characters::folded)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> KNOWN = Stream.concat(
                    COLUMNS.values().stream().flatMap(List::stream), BESIDE_KEY.stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Path dataFolder;
    private String file = "";
    private Optional<LinedTable> table = Optional.empty();

    RowKeys(Path dataFolder) {
        this.dataFolder = dataFolder;
    }

    String of(Diagnostic diagnostic) {
        SourceLocation location = diagnostic.location();
        if (location.line() == 0) {
            return ofFile(diagnostic);
        }
        if (!location.file().endsWith(".csv")) {
            return LINE + location.line();
        }
        if (!location.file().equals(file)) {
            file = location.file();
            table = read(FileNames.resolve(dataFolder, file));
        }
        String key = table.map(known -> key(known, location.line())).orElse("");
        return key.isEmpty() ? LINE + location.line() : key;
    }

    /** A warning about no single row is identified by its subject, such as unit, indicator and year. */
    private static String ofFile(Diagnostic diagnostic) {
        boolean isFolder = diagnostic.location().file().indexOf('.') < 0;
        return isFolder && diagnostic.arguments().size() > 2
                ? String.join("/", diagnostic.arguments().subList(0, 3))
                : WHOLE_FILE;
    }

    private String key(LinedTable known, int line) {
        if (line > known.lineStarts().size()) {
            return "";
        }
        List<String> cells = known.cells(line);
        List<String> parts = new ArrayList<>();
        for (int position : keyPositions(known.header())) {
            String cell = position < cells.size() ? cells.get(position) : "";
            if (!cell.isEmpty()) {
                parts.add(cell);
            }
        }
        return String.join("/", parts);
    }

    private List<Integer> keyPositions(List<String> header) {
        List<Integer> positions = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : COLUMNS.entrySet()) {
            if (file.equals(entry.getKey()) || (entry.getKey().endsWith("/") && file.startsWith(entry.getKey()))) {
                entry.getValue().forEach(column -> positions.add(header.indexOf(Characters.folded(column))));
            }
        }
        if (file.startsWith(DataFolder.OBSERVATIONS)) {
            for (int i = 0; i < header.size(); i++) {
                if (!header.get(i).isEmpty() && !header.get(i).startsWith("_") && !BESIDE_KEY.contains(header.get(i))) {
                    positions.add(i);
                }
            }
        }
        positions.removeIf(position -> position < 0);
        return positions;
    }

    private Optional<LinedTable> read(Path path) {
        try {
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || Files.size(path) > Limits.CSV_BYTES) {
                return Optional.empty();
            }
            return TextDecoding.decode(Files.readAllBytes(path)) instanceof TextDecoding.Result.Text decoded
                    ? Optional.of(LinedTable.of(decoded.text(), KNOWN))
                    : Optional.empty();
        } catch (IOException e) {
            // The file existed a moment ago; the number of the line will do.
            return Optional.empty();
        }
    }
}
