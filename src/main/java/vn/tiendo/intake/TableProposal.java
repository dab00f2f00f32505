package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import vn.tiendo.model.ColumnLetters;
import vn.tiendo.syntax.FormText;

/** What is proposed for one table. */
final class TableProposal {

    static final String UNDECIDED = "\"?\"";

    /** So many rows of a column must be known for it to name what the rows are about. */
    private static final double LEAST_KNOWN = 0.5;

    private final String file;
    private final SheetGrid grid;
    private final TableOutline outline;
    private final ProposalNames names;
    private final FormWords words;

    TableProposal(String file, SheetGrid grid, TableOutline outline, ProposalNames names, FormWords words) {
        this.file = file;
        this.grid = grid;
        this.outline = outline;
        this.names = names;
        this.words = words;
    }

    /** A column with figures, as its heads have it. */
    private record Proposed(int column, String head, String part, String year, Optional<String> indicator) {

        Proposed with(String other) {
            return new Proposed(column, head, other, year, indicator);
        }
    }

    /** @param unknown takes the names of rows that are no indicator's */
    void append(StringBuilder yaml, List<String> unknown) {
        Optional<Integer> units = columnOf(names::isUnit);
        Optional<Integer> indicators = columnOf(text -> names.indicator(text).isPresent()
                || names.nearestIndicator(text).isPresent());
        boolean rowsAreUnits = units.isPresent();
        if (rowsAreUnits && indicators.equals(units)) {
            indicators = Optional.empty();
        }
        yaml.append("  - ");
        if (!grid.name().isEmpty()) {
            yaml.append("trang: ").append(quoted(grid.name())).append("\n    ");
        }
        yaml.append("dong_tieu_de: ")
                .append(span(outline.heads().first(), outline.heads().last()))
                .append('\n');
        yaml.append("    dong_so_lieu: ")
                .append(span(outline.rows().first(), outline.rows().last()))
                .append('\n');
        yaml.append("    don_vi: ")
                .append(units.map(TableProposal::column).orElseGet(this::unitOfTable))
                .append('\n');
        boolean rowsAreIndicators = indicators.isPresent() || !rowsAreUnits;
        if (rowsAreIndicators) {
            int column = indicators.orElseGet(this::nameColumn);
            yaml.append("    chi_tieu: ").append(column(column)).append('\n');
            collectUnknown(column, unknown);
        }
        List<Proposed> columns = columns(rowsAreIndicators);
        if (columns.stream().anyMatch(one -> one.year().isEmpty())) {
            yaml.append("    nam: ").append(yearOfTable()).append('\n');
        }
        yaml.append("    cot:\n");
        columns.forEach(one -> appendColumn(one, rowsAreIndicators, yaml));
    }

    private static String span(int first, int last) {
        return first == last ? Integer.toString(first + 1) : (first + 1) + "-" + (last + 1);
    }

    private static String column(int column) {
        return "cột " + ColumnLetters.of(column);
    }

    /** The column of names, before the figures, most of which are known. */
    private Optional<Integer> columnOf(Predicate<String> isKnown) {
        Optional<Integer> best = Optional.empty();
        double most = LEAST_KNOWN;
        for (int column = 0; column < outline.figureColumns().first(); column++) {
            List<String> texts = names(column);
            long known = texts.stream().filter(isKnown).count();
            if (!texts.isEmpty() && (double) known / texts.size() >= most && known > 0) {
                most = (double) known / texts.size();
                best = Optional.of(column);
            }
        }
        return best;
    }

    /** The names in a column, each once, without totals. */
    private List<String> names(int column) {
        Set<String> texts = new LinkedHashSet<>();
        for (var row : grid.rows()
                .subMap(outline.rows().first(), outline.rows().last() + 1)
                .entrySet()) {
            boolean hasFigures = outline.figureColumns().stream()
                    .anyMatch(figures -> grid.own(row.getKey(), figures).isPresent());
            grid.at(row.getKey(), column)
                    .filter(cell -> hasFigures)
                    .map(cell -> FormText.clean(cell.asCode()))
                    .filter(text -> !FormText.isTotal(text))
                    .ifPresent(texts::add);
        }
        return new ArrayList<>(texts);
    }

    private int nameColumn() {
        int best = 0;
        for (int column = 0; column < outline.figureColumns().first(); column++) {
            if (names(column).stream().filter(text -> text.length() > 3).count()
                    > names(best).stream().filter(text -> text.length() > 3).count()) {
                best = column;
            }
        }
        return best;
    }

    private void collectUnknown(int column, List<String> unknown) {
        for (String name : names(column)) {
            if (names.indicator(name).isEmpty()) {
                unknown.add(name);
            }
        }
    }

    /** From the sheet's name, else from what stands above the table. */
    private String unitOfTable() {
        if (names.isUnit(grid.name())) {
            return "tên trang";
        }
        for (var row : grid.rows().headMap(outline.heads().first()).entrySet()) {
            for (FilledCell cell : row.getValue().values()) {
                if (names.namesUnit(FormText.clean(cell.text()))) {
                    return "ô " + cell.address() + "   # " + FormText.clean(cell.text());
                }
            }
        }
        return UNDECIDED + "   # " + words.text("proposal.unit");
    }

    private String yearOfTable() {
        for (var row : grid.rows().headMap(outline.heads().first()).entrySet()) {
            for (FilledCell cell : row.getValue().values()) {
                if (names.year(FormText.clean(cell.text())).isPresent()) {
                    return "ô " + cell.address() + "   # " + FormText.clean(cell.text());
                }
            }
        }
        return names.year(grid.name())
                .or(() -> names.year(file))
                .map(year -> year + "   # " + words.text("proposal.year_of_name"))
                .orElse(UNDECIDED + "   # " + words.text("proposal.year"));
    }

    private List<Proposed> columns(boolean rowsAreIndicators) {
        List<Proposed> columns = new ArrayList<>();
        for (int column : outline.figureColumns()) {
            List<String> heads = grid.heads(column, outline.heads());
            String head = SheetGrid.joined(heads);
            Optional<String> indicator = rowsAreIndicators
                    ? Optional.empty()
                    : heads.stream()
                            .flatMap(text -> names.indicator(text).stream())
                            .findFirst()
                            .or(() -> names.nearestIndicator(head));
            columns.add(new Proposed(column, head, part(heads), names.year(head).orElse(""), indicator));
        }
        boolean hasAll = columns.stream().anyMatch(one -> one.part().equals("mau_so"));
        boolean hasBoth = hasAll && columns.stream().anyMatch(one -> one.part().equals("tu_so"));
        // A rate beside its two numbers says nothing more; of women without all there is no share.
        return columns.stream()
                .map(one -> one.part().equals("tu_so") && !hasAll ? one.with("gia_tri") : one)
                .filter(one -> !(hasBoth && one.part().equals("gia_tri") && isRate(one.head())))
                .toList();
    }

    private static boolean isRate(String head) {
        String folded = FormText.folded(head);
        return folded.contains("tyle") || folded.contains("tile") || head.contains("%");
    }

    private static String part(List<String> heads) {
        String last = heads.isEmpty() ? "" : heads.get(heads.size() - 1);
        String whole = SheetGrid.joined(heads);
        if (holdsShares(heads)) {
            return "tu_so/mau_so";
        }
        if (isRate(last) || isRate(whole)) {
            return "gia_tri";
        }
        if (isWomen(last) || (isWomen(whole) && !isAll(last))) {
            return "tu_so";
        }
        return isAll(last) ? "mau_so" : "gia_tri";
    }

    private static boolean isWomen(String head) {
        return (" " + head.toLowerCase(Locale.ROOT) + " ").matches("(?s).*[^\\p{L}](nữ|nu|female|women)[^\\p{L}].*");
    }

    private static boolean isAll(String head) {
        String folded = FormText.folded(head);
        return folded.contains("tong") || folded.equals("total");
    }

    private static boolean holdsShares(List<String> heads) {
        return heads.stream().map(FormText::folded).anyMatch(head -> head.matches("nu/tong.*|.*tuso/mauso.*"));
    }

    private void appendColumn(Proposed one, boolean rowsAreIndicators, StringBuilder yaml) {
        yaml.append("      - {cot: ").append(ColumnLetters.of(one.column()));
        yaml.append(", tieu_de: ").append(quoted(one.head()));
        yaml.append(", la: ").append(one.part());
        if (!rowsAreIndicators) {
            yaml.append(", chi_tieu: ").append(one.indicator().orElse(UNDECIDED));
        }
        if (!one.year().isEmpty()) {
            yaml.append(", nam: ").append(one.year());
        }
        yaml.append("}   # ").append(example(one.column())).append('\n');
    }

    /** What the column holds first. */
    private String example(int column) {
        SortedMap<Integer, SortedMap<Integer, FilledCell>> rows =
                grid.rows().subMap(outline.rows().first(), outline.rows().last() + 1);
        return rows.values().stream()
                .filter(row -> row.containsKey(column))
                .map(row -> FormText.clean(row.get(column).text()))
                .findFirst()
                .map(text -> words.text("proposal.example", oneLine(text)))
                .orElse("");
    }

    static String quoted(String text) {
        return '"' + oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
