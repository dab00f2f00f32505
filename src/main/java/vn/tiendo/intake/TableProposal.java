package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.intake.ProposedColumns.Proposed;
import vn.tiendo.model.ColumnLetters;
import vn.tiendo.syntax.FormText;

/** The proposal for one table. */
final class TableProposal {

    static final String UNDECIDED = "\"?\"";

    /** The share of a column's names that must be known for it to name what the rows are about. */
    private static final double LEAST_KNOWN = 0.5;

    private final String file;
    private final SheetGrid grid;
    private final TableOutline outline;
    private final ProposalNames names;
    private final FormWords words;
    private final ProposedColumns columns;

    TableProposal(String file, SheetGrid grid, TableOutline outline, ProposalNames names, FormWords words) {
        this.file = file;
        this.grid = grid;
        this.outline = outline;
        this.names = names;
        this.words = words;
        this.columns = new ProposedColumns(grid, outline, names);
    }

    /** @param unknown gets the names of rows that no indicator has */
    void append(StringBuilder yaml, List<String> unknown) {
        Optional<Integer> units = columnOf(names::isUnit);
        Optional<Integer> indicators = columnOf(text -> names.indicator(text).isPresent()
                || names.nearestIndicator(text).isPresent());
        boolean rowsAreUnits = units.isPresent();
        if (rowsAreUnits && indicators.equals(units)) {
            indicators = Optional.empty();
        }
        boolean rowsAreIndicators = indicators.isPresent() || !rowsAreUnits;
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
        List<Proposed> figures = columns.of(rowsAreIndicators);
        boolean headsAreUnits = units.isEmpty()
                && figures.stream().allMatch(one -> columns.unitCell(one).isPresent());
        if (!headsAreUnits) {
            yaml.append("    don_vi: ")
                    .append(units.map(TableProposal::column).orElseGet(this::unitOfTable))
                    .append('\n');
        }
        if (rowsAreIndicators) {
            int column = indicators.orElseGet(this::nameColumn);
            yaml.append("    chi_tieu: ").append(column(column)).append('\n');
            collectUnknown(column, unknown);
        }
        if (figures.stream().anyMatch(one -> one.year().isEmpty())) {
            yaml.append("    nam: ").append(yearOfTable()).append('\n');
        }
        yaml.append("    cot:\n");
        figures.forEach(one -> appendColumn(one, rowsAreIndicators, headsAreUnits, yaml));
        appendLeftOut(yaml);
    }

    /** Lists what the proposal leaves out, for the person who reviews it. */
    private void appendLeftOut(StringBuilder yaml) {
        columns.leftOut()
                .forEach((column, head) -> yaml.append("      # ")
                        .append(words.text("proposal.left_out", ColumnLetters.of(column), oneLine(head)))
                        .append('\n'));
    }

    private static String span(int first, int last) {
        return first == last ? Integer.toString(first + 1) : (first + 1) + "-" + (last + 1);
    }

    private static String column(int column) {
        return "cột " + ColumnLetters.of(column);
    }

    /**
     * The column before the figures with the largest share of known names, if that is at least {@link #LEAST_KNOWN}.
     */
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

    /** The unit that the sheet's name or the cells above the table name. */
    private String unitOfTable() {
        if (names.isUnit(grid.name())) {
            return "tên trang";
        }
        return columns.above()
                .filter(cell -> names.namesUnit(FormText.clean(cell.text())))
                .findFirst()
                .map(TableProposal::cell)
                .orElse(UNDECIDED + "   # " + words.text("proposal.unit"));
    }

    private static String cell(FilledCell cell) {
        return "ô " + cell.address() + "   # " + FormText.clean(cell.text());
    }

    private String yearOfTable() {
        Optional<String> above = Stream.concat(headsOfNames(), columns.above())
                .filter(cell -> names.year(FormText.clean(cell.text())).isPresent())
                .findFirst()
                .map(TableProposal::cell);
        return above.orElseGet(this::yearOfNames);
    }

    /** Texts above the names of the rows, such as {@code Chỉ tiêu năm 2026}. */
    private Stream<FilledCell> headsOfNames() {
        return grid.rows().subMap(outline.heads().first(), outline.heads().last() + 1).values().stream()
                .flatMap(row -> row.headMap(outline.figureColumns().first()).values().stream());
    }

    private String yearOfNames() {
        return names.year(grid.name())
                .or(() -> names.year(file))
                .map(year -> year + "   # " + words.text("proposal.year_of_name"))
                .orElse(UNDECIDED + "   # " + words.text("proposal.year"));
    }

    private void appendColumn(Proposed one, boolean rowsAreIndicators, boolean headsAreUnits, StringBuilder yaml) {
        yaml.append("      - {cot: ").append(ColumnLetters.of(one.column()));
        yaml.append(", tieu_de: ").append(quoted(one.head()));
        yaml.append(", la: ").append(one.part());
        if (headsAreUnits) {
            columns.unitCell(one).ifPresent(cell -> yaml.append(", don_vi: ô ").append(cell.address()));
        }
        if (!rowsAreIndicators) {
            yaml.append(", chi_tieu: ").append(one.indicator().orElse(UNDECIDED));
        }
        if (!one.year().isEmpty()) {
            yaml.append(", nam: ").append(one.year());
        }
        yaml.append("}   # ").append(example(one.column())).append('\n');
    }

    /** The first content of a column, as an example. */
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
