package vn.tiendo.load;

import java.io.IOException;
import java.nio.file.Path;
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
import vn.tiendo.model.Codes;
import vn.tiendo.syntax.Characters;
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
    private static final Pattern COLUMN = Pattern.compile("[A-Z]{1,3}");
    private static final Pattern COLUMN_OF_SHEET = Pattern.compile("cot([a-z]{1,3})");
    private static final Pattern CELL_OF_SHEET = Pattern.compile("o([a-z]{1,3})([0-9]{1,7})");
    private static final Pattern ROWS = Pattern.compile("([0-9]{1,7})(\\s*-\\s*([0-9]{1,7})?)?");
    private static final int LAST_ROW = 1_048_575;

    /** Cells that are the same for every figure of a table, named as in a file of observations. */
    private static final List<String> ENTRIES = List.of("trang_thai", "ngay_chot", "cong_khai", "nguon", "ghi_chu");

    private MappingYaml() {}

    /** The mapping; what is wrong with it is reported. */
    public static FormMapping read(String name, Path file, Diagnostics diagnostics) throws IOException {
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
        return new FormMapping(
                tables.stream().map(MappingYaml::table).toList(), names(top, "ten_don_vi"), names(top, "ten_chi_tieu"));
    }

    private static MappedTable table(YamlKeys keys) {
        RowRange heads =
                keys.parsed("dong_tieu_de", MappingYaml::rows, "@rows_of_sheet").orElse(new RowRange(0, -1));
        RowRange rows = keys.parsed("dong_so_lieu", MappingYaml::rows, "@rows_of_sheet")
                .orElse(new RowRange(heads.last() + 1, LAST_ROW));
        List<MappedColumn> figures = new ArrayList<>();
        for (YamlKeys one : keys.each("cot", "cot", "tieu_de", "la", UNIT, INDICATOR, YEAR, "phan_to", "phien_ban")) {
            figures(one).ifPresent(figures::add);
        }
        Map<String, String> entries = new TreeMap<>();
        for (String entry : ENTRIES) {
            keys.text(entry).ifPresent(text -> entries.put(entry, text));
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

    private static Optional<MappedColumn> figures(YamlKeys keys) {
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
                keys.texts("phan_to"),
                keys.text("phien_ban").orElse("")));
    }

    private static Map<String, String> names(YamlKeys top, String key) {
        Map<String, String> names = new HashMap<>();
        for (YamlKeys one : top.each(key, "trong_tep", "la")) {
            Optional<String> code = one.textThat("la", Codes::isValid, "@code");
            one.text("trong_tep").ifPresent(name -> code.ifPresent(text -> names.put(Characters.folded(name), text)));
        }
        return names;
    }

    private static MappedSource source(YamlKeys keys, String key, Predicate<String> isFixed, String expected) {
        return keys.parsed(key, text -> source(text, isFixed), expected).orElse(new MappedSource.None());
    }

    private static Optional<MappedSource> source(String text, Predicate<String> isFixed) {
        if (isFixed.test(text)) {
            return Optional.of(new MappedSource.Fixed(text));
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
