package vn.tiendo.load;

import static vn.tiendo.syntax.Column.optional;
import static vn.tiendo.syntax.Column.required;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Dimension;
import vn.tiendo.syntax.Characters;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.CsvRow;
import vn.tiendo.syntax.CsvTable;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.TableForm;

/** {@code phan-to.csv}: one category of a dimension in each row. */
final class DimensionsCsv {

    private static final Column DIMENSION = required("chieu_phan_to");
    private static final Column DIMENSION_NAME = optional("ten_chieu");
    private static final Column CODE = required("ma");
    private static final Column NAME = required("ten");
    private static final Column ORDER = optional("thu_tu");
    static final TableForm FORM = TableForm.of(DIMENSION, DIMENSION_NAME, CODE, NAME, ORDER);

    private static final int MAX_ORDER = 99_999;

    /** Columns that exist only in the published tables. */
    private static final Set<String> PUBLISHED = Set.of(
            "loai_dong",
            "ten_don_vi",
            "ten_chi_tieu",
            "gia_tri_chu",
            "ky_hieu",
            "tinh_toan",
            "da_bao_cao",
            "can_bao_cao",
            "da_bao_cao_co_so",
            "can_bao_cao_co_so",
            "muc_tieu",
            "muc_tieu_gia_tri",
            "khoang_cach");

    /** A category and its position among the others; without one it comes last. */
    private record Placed(Dimension.Category category, int order) {}

    private final CodeBook<String, Dimension.Category> claimed = new CodeBook<>(DataFolder.DIMENSIONS, key -> key);
    private final Map<String, List<Placed>> categories = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> columns = new HashMap<>();
    private boolean faulty;

    private DimensionsCsv() {}

    static Dimensions read(Optional<DataFile> file, Diagnostics diagnostics) throws IOException {
        DimensionsCsv reader = new DimensionsCsv();
        boolean unreadable = file.isPresent()
                && !CsvTable.read(file.get(), FORM, diagnostics, reader::read, cells -> reader.faulty = true);
        return new Dimensions(reader.dimensions(), unreadable || reader.faulty);
    }

    private void read(CsvRow row) {
        Optional<String> dimension = row.code(DIMENSION);
        Optional<String> code = row.code(CODE);
        if (dimension.isPresent() && code.isPresent()) {
            claimed.claim(row, CODE, dimension.get() + "/" + code.get(), code.get());
        }
        String name = row.name(NAME);
        String dimensionName = row.name(DIMENSION_NAME);
        OptionalInt order = row.integer(ORDER, MAX_ORDER);
        dimension.ifPresent(column -> requireColumn(row, column));
        if (row.isFaulty()) {
            faulty = true;
            return;
        }
        String key = dimension.orElseThrow();
        categories
                .computeIfAbsent(key, k -> new ArrayList<>())
                .add(new Placed(new Dimension.Category(code.orElseThrow(), name), order.orElse(MAX_ORDER + 1)));
        if (!dimensionName.isEmpty()) {
            names.putIfAbsent(key, dimensionName);
        }
    }

    /** Refuses a code that cannot be a column, both of the tables that are read and of those that are published. */
    private void requireColumn(CsvRow row, String dimension) {
        String first = columns.putIfAbsent(Characters.folded(dimension), dimension);
        if (ObservationsCsv.FORM.find(dimension).isPresent()
                || TargetsCsv.FORM.find(dimension).isPresent()
                || PUBLISHED.contains(dimension)) {
            row.report(DiagnosticCode.DIMENSION_NAMED_LIKE_COLUMN, DIMENSION);
        } else if (dimension.startsWith("_")) {
            row.report(DiagnosticCode.DIMENSION_IS_NO_COLUMN, DIMENSION);
        } else if (first != null && !first.equals(dimension)) {
            row.report(DiagnosticCode.DIMENSION_IS_NO_COLUMN, DIMENSION, first);
        }
    }

    private Map<String, Dimension> dimensions() {
        Map<String, Dimension> dimensions = new LinkedHashMap<>();
        categories.forEach((code, placed) -> dimensions.put(
                code,
                new Dimension(
                        code,
                        names.getOrDefault(code, code),
                        placed.stream()
                                .sorted(Comparator.comparingInt(Placed::order))
                                .map(Placed::category)
                                .toList())));
        return dimensions;
    }
}
