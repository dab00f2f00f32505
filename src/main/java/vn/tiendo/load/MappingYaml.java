package vn.tiendo.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.Codes;
import vn.tiendo.model.Dimension;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.syntax.Characters;
import vn.tiendo.syntax.Choices;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.Limits;
import vn.tiendo.syntax.TextFile;
import vn.tiendo.syntax.YamlKeys;
import vn.tiendo.syntax.YamlTree;

/** Reads a mapping, which says how to read a table that somebody drew by hand. */
public final class MappingYaml {

    private static final String UNIT = "don_vi";
    private static final String INDICATOR = "chi_tieu";
    private static final String YEAR = "nam";
    private static final String CATEGORIES = "phan_to";
    private static final Choices<ObservationStatus> STATUSES = Choices.of(ObservationStatus.class);
    private static final Pattern COLUMN = Pattern.compile("[A-Z]{1,3}");
    private static final Pattern COLUMN_OF_SHEET = Pattern.compile("cot([a-z]{1,3})");
    private static final Pattern CELL_OF_SHEET = Pattern.compile("o([a-z]{1,3})([0-9]{1,7})");
    private static final Pattern ROWS = Pattern.compile("([0-9]{1,7})(\\s*-\\s*([0-9]{1,7})?)?");
    private static final int LAST_ROW = 1_048_575;

    /** Cells that are the same for every figure of a table, named as in a file of observations. */
    private static final List<String> ENTRIES = List.of("trang_thai", "ngay_chot", "cong_khai", "nguon", "ghi_chu");

    private MappingYaml() {}

    /**
     * The mapping; what is wrong with it is reported. Names are looked up where they are needed, with those of tables.
     *
     * @param dimensions by their codes
     */
    public static FormMapping read(String name, Path file, Map<String, Dimension> dimensions, Diagnostics diagnostics)
            throws IOException {
        Optional<String> yaml = TextFile.read(DataFile.of(name, file), Limits.YAML_BYTES, diagnostics);
        YamlKeys top = new YamlKeys(
                name,
                "",
                yaml.map(text -> YamlTree.read(name, text, 0, diagnostics)).orElse(List.of()),
                diagnostics,
                "bang",
                "ten_don_vi",
                "ten_chi_tieu");
        List<YamlKeys> tables = top.each(
                "bang",
                "trang",
                "dong_tieu_de",
                "dong_so_lieu",
                UNIT,
                INDICATOR,
                YEAR,
                "trang_thai",
                "ngay_chot",
                "cong_khai",
                "nguon",
                "ghi_chu",
                "cong_don",
                "doc_ca_an",
                "dien_xuong",
                "cot");
        Map<String, SourceLocation> places = new HashMap<>();
        return new FormMapping(
                tables.stream().map(table -> table(table, dimensions)).toList(),
                names(top, "ten_don_vi", places),
                names(top, "ten_chi_tieu", places),
                places);
    }

    private static MappedTable table(YamlKeys keys, Map<String, Dimension> dimensions) {
        RowRange heads =
                keys.parsed("dong_tieu_de", MappingYaml::rows, "@rows_of_sheet").orElse(new RowRange(0, -1));
        RowRange rows = keys.parsed("dong_so_lieu", MappingYaml::rows, "@rows_of_sheet")
                .orElse(new RowRange(heads.last() + 1, LAST_ROW));
        List<MappedColumn> figures = new ArrayList<>();
        for (YamlKeys one : keys.each("cot", "cot", "tieu_de", "la", UNIT, INDICATOR, YEAR, CATEGORIES, "phien_ban")) {
            figures(one, dimensions).ifPresent(figures::add);
        }
        Map<String, String> entries = new TreeMap<>();
        for (String entry : ENTRIES) {
            entry(keys, entry).ifPresent(text -> entries.put(entry, text));
        }
        return new MappedTable(
                keys.text("trang").orElse(""),
                heads,
                rows,
                source(keys, UNIT, Codes::isValid, "@unit_source"),
                source(keys, INDICATOR, Codes::isValid, "@indicator_source"),
                source(keys, YEAR, MappingYaml::isYear, "@year_source"),
                entries,
                keys.yesNo("cong_don").orElse(false),
                keys.yesNo("doc_ca_an").orElse(false),
                keys.yesNo("dien_xuong").orElse(false),
                figures);
    }

    private static Optional<String> entry(YamlKeys keys, String name) {
        return switch (name) {
            case "trang_thai" -> keys.textThat(name, text -> STATUSES.find(text).isPresent(), "@observation_status");
            case "ngay_chot" -> keys.date(name).map(LocalDate::toString);
            case "cong_khai" -> keys.yesNo(name).map(isPublished -> isPublished ? "co" : "khong");
            default -> keys.text(name);
        };
    }

    /** The categories of a column; those that no dimension has are reported. */
    private static Map<String, String> categories(YamlKeys keys, Map<String, Dimension> dimensions) {
        Map<String, String> categories = keys.texts(CATEGORIES);
        categories.forEach((code, category) -> {
            Dimension dimension = dimensions.get(code);
            List<String> known = dimension == null
                    ? List.copyOf(dimensions.keySet())
                    : dimension.categories().stream()
                            .map(Dimension.Category::code)
                            .toList();
            String meant = dimension == null ? code : category;
            if (!known.contains(meant)) {
                keys.rejectCode(CATEGORIES, meant, "phan-to.csv", known);
            }
        });
        return categories;
    }

    private static Optional<MappedColumn> figures(YamlKeys keys, Map<String, Dimension> dimensions) {
        Optional<Integer> column = keys.parsed(
                "cot",
                text -> COLUMN.matcher(text).matches() ? Optional.of(number(text)) : Optional.empty(),
                "@column_of_sheet");
        Optional<FigurePart> part = keys.parsed("la", FigurePart::of, "@part");
        if (column.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MappedColumn(
                column.get(),
                keys.text("tieu_de").orElse(""),
                part.get(),
                source(keys, UNIT, Codes::isValid, "@unit_source"),
                source(keys, INDICATOR, Codes::isValid, "@indicator_source"),
                source(keys, YEAR, MappingYaml::isYear, "@year_source"),
                categories(keys, dimensions),
                keys.text("phien_ban").orElse("")));
    }

    private static Map<String, String> names(YamlKeys top, String key, Map<String, SourceLocation> places) {
        Map<String, String> names = new HashMap<>();
        for (YamlKeys one : top.each(key, "trong_tep", "la")) {
            Optional<String> code = one.textThat("la", Codes::isValid, "@code");
            code.ifPresent(text -> places.put(text, one.place("la")));
            one.text("trong_tep").ifPresent(name -> code.ifPresent(text -> names.put(Characters.folded(name), text)));
        }
        return names;
    }

    private static MappedSource source(YamlKeys keys, String key, Predicate<String> isFixed, String expected) {
        return keys.parsed(key, text -> source(text, isFixed, keys.place(key)), expected)
                .orElse(new MappedSource.None());
    }

    private static Optional<MappedSource> source(String text, Predicate<String> isFixed, SourceLocation place) {
        if (isFixed.test(text)) {
            return Optional.of(new MappedSource.Fixed(text, place));
        }
        String folded = Characters.folded(text);
        Matcher column = COLUMN_OF_SHEET.matcher(folded);
        if (column.matches()) {
            return Optional.of(new MappedSource.Column(number(column.group(1))));
        }
        Matcher cell = CELL_OF_SHEET.matcher(folded);
        if (cell.matches() && Integer.parseInt(cell.group(2)) > 0) {
            return Optional.of(new MappedSource.Cell(Integer.parseInt(cell.group(2)) - 1, number(cell.group(1))));
        }
        return folded.equals("tentrang") ? Optional.of(new MappedSource.SheetName()) : Optional.empty();
    }

    private static boolean isYear(String text) {
        return text.matches("(19|20)[0-9]{2}");
    }

    private static Optional<RowRange> rows(String text) {
        Matcher rows = ROWS.matcher(text);
        if (!rows.matches() || Integer.parseInt(rows.group(1)) == 0) {
            return Optional.empty();
        }
        int first = Integer.parseInt(rows.group(1)) - 1;
        int open = rows.group(2) == null ? first : LAST_ROW;
        int last = rows.group(3) == null ? open : Integer.parseInt(rows.group(3)) - 1;
        return last < first ? Optional.empty() : Optional.of(new RowRange(first, last));
    }

    private static int number(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * 26 + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
        }
        return number - 1;
    }
}
