package vn.tiendo.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Codes;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.ReportPart;
import vn.tiendo.model.ToneMarks;
import vn.tiendo.syntax.Characters;

/**
 * Compares the names that people see in a form with its hidden keys: whoever cuts and pastes visible cells leaves the
 * keys where they are, and the figures would be taken for another indicator or unit.
 */
final class FormLabels {

    private static final Pattern YEAR =
            Pattern.compile("năm\\s+([0-9]{4})(?![0-9])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<UnaryOperator<String>> WAYS_TO_COMPARE = List.of(FormLabels::exact, Characters::folded);

    private final Dataset dataset;
    private final FormWords words;
    private final Diagnostics diagnostics;
    private final Pattern unitLine;
    private final Pattern titleLine;

    FormLabels(Dataset dataset, FormWords words, Diagnostics diagnostics) {
        this.dataset = dataset;
        this.words = words;
        this.diagnostics = diagnostics;
        this.unitLine = unitLine(words);
        this.titleLine = titleLine(words);
    }

    /** Matches the titles of the sheets, also if only their end with the year was left or something follows them. */
    private static Pattern titleLine(FormWords words) {
        String titles = Stream.of("title", "tasks.title", "narrative.title")
                .map(key -> Pattern.quote(words.text(key, "").strip()))
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "((?:" + titles + "|năm)\\s*)([0-9]{4})(?![0-9]).*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** Matches the line that names the unit, even if it was typed again without its first words or its code. */
    private static Pattern unitLine(FormWords words) {
        String[] around = words.text("unit", "|", "|").split("\\|", -1);
        return Pattern.compile(
                "(?:" + Pattern.quote(around[0].strip()) + "\\s*)?(.*?)" + "(?:\\s*" + Pattern.quote(around[1].strip())
                        + "\\s*(.*?)\\s*" + Pattern.quote(around[2]) + ")?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * What a row is about, in words: an indicator with its categories, a task with its plan, or a part of the narrative.
     *
     * @param shortName another name for the same
     * @param detail the categories or the plan; empty for the total
     */
    private record Label(String name, String shortName, String detail) {

        Label(String name, String detail) {
            this(name, name, detail);
        }

        Label compared(UnaryOperator<String> way) {
            return new Label(way.apply(name), way.apply(shortName), way.apply(detail));
        }

        /** Whether what a row shows is a name of this. */
        boolean isCalled(String shown) {
            return shown.equals(name) || shown.equals(shortName);
        }

        String text() {
            return detail.isEmpty() ? name : name + ", " + detail;
        }
    }

    /** The columns that show a label; a column that a sheet does not have is not compared. */
    private record Shown(String name, String detail) {

        static final Shown FIGURE = new Shown(FormColumn.INDICATOR.key(), FormColumn.BREAKDOWN.key());
        static final Shown TASK = new Shown(TaskColumn.CONTENT.key(), TaskColumn.PLAN.key());
    }

    /** Case, spaces and the places of tone marks aside. */
    private static String exact(String text) {
        return ToneMarks.afterSyllables(
                Characters.clean(text).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }

    /** Reports rows with figures that show the name of another row. */
    void checkFigures(String file, SheetLayout layout) {
        Set<Integer> told = checkRows(
                file,
                layout,
                Shown.FIGURE,
                cell -> FormColumn.ALL
                        .findEntry(layout.name(cell))
                        .filter(FormColumn::isNumeric)
                        .isPresent());
        checkParts(file, layout, told);
    }

    /**
     * Reports rows with figures in which another count is said to be the numerator or the denominator.
     *
     * @param told the rows that are told to be others as a whole
     */
    private void checkParts(String file, SheetLayout layout, Set<Integer> told) {
        Map<List<FilledCell>, Indicator> rows = new LinkedHashMap<>();
        for (List<FilledCell> cells : layout.rows()) {
            RowKey.parse(layout.key(cells))
                    .map(key -> dataset.indicators().get(key.indicator()))
                    .ifPresent(indicator -> rows.put(cells, indicator));
        }
        List<String> all = rows.values().stream()
                .flatMap(indicator -> Stream.of(indicator.numeratorName(), indicator.denominatorName()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        rows.keySet().removeIf(cells -> told.contains(cells.get(0).row()));
        rows.forEach((cells, indicator) -> {
            checkPart(
                    file,
                    layout,
                    cells,
                    FormColumn.NUMERATOR_NAME,
                    FormColumn.NUMERATOR,
                    indicator.numeratorName(),
                    all);
            checkPart(
                    file,
                    layout,
                    cells,
                    FormColumn.DENOMINATOR_NAME,
                    FormColumn.DENOMINATOR,
                    indicator.denominatorName(),
                    all);
        });
    }

    private void checkPart(
            String file,
            SheetLayout layout,
            List<FilledCell> cells,
            FormColumn label,
            FormColumn count,
            String own,
            List<String> all) {
        FilledCell shown = cell(layout, cells, label.key());
        if (shown != null && cell(layout, cells, count.key()) != null && isAnother(shown.clean(), own, all)) {
            report(file, layout, shown, own, shown.clean());
        }
    }

    private static boolean isAnother(String shown, String own, List<String> all) {
        for (UnaryOperator<String> way : WAYS_TO_COMPARE) {
            String compared = way.apply(shown);
            if (compared.equals(way.apply(own))) {
                return false;
            }
            if (all.stream().map(way).anyMatch(compared::equals)) {
                return true;
            }
        }
        return false;
    }

    /** Reports rows with entries that show another task. */
    void checkTasks(String file, SheetLayout layout) {
        checkRows(
                file,
                layout,
                Shown.TASK,
                cell -> TaskColumn.ALL.findEntry(layout.name(cell)).isPresent());
    }

    /** The rows that it reports. */
    private Set<Integer> checkRows(String file, SheetLayout layout, Shown columns, Predicate<FilledCell> isEntry) {
        Map<Integer, Label> byRow = new HashMap<>();
        for (List<FilledCell> cells : layout.rows()) {
            label(layout.key(cells), columns)
                    .ifPresent(label -> byRow.put(cells.get(0).row(), label));
        }
        Set<Integer> told = new HashSet<>();
        for (List<FilledCell> cells : layout.rows()) {
            Label own = byRow.get(cells.get(0).row());
            if (own != null
                    && cells.stream().anyMatch(isEntry)
                    && isToldAsAnother(file, layout, cells, columns, own, byRow.values())) {
                told.add(cells.get(0).row());
            }
        }
        return told;
    }

    private boolean isToldAsAnother(
            String file,
            SheetLayout layout,
            List<FilledCell> cells,
            Shown columns,
            Label own,
            Collection<Label> ofForm) {
        FilledCell name = cell(layout, cells, columns.name());
        if (name == null) {
            return false;
        }
        FilledCell detail = cell(layout, cells, columns.detail());
        boolean showsDetail = layout.names().containsValue(columns.detail());
        Label shown = new Label(name.clean(), showsDetail ? (detail == null ? "" : detail.clean()) : own.detail());
        boolean isOfAnother = isOfAnother(shown, own, ofForm);
        if (isOfAnother) {
            boolean isOwnName = own.compared(FormLabels::exact).isCalled(exact(shown.name()));
            report(file, layout, isOwnName && detail != null ? detail : name, own.text(), shown.text());
        }
        return isOfAnother;
    }

    /** Reports entries beside the heading of another part of the narrative. */
    void checkNarrative(String file, SheetLayout layout) {
        for (List<FilledCell> cells : layout.rows()) {
            Optional<ReportPart> own = NarrativeRows.part(layout.key(cells));
            boolean hasEntry = cell(layout, cells, NarrativeRows.TEXT) != null;
            for (FilledCell cell : cells) {
                boolean isOfAnother = Arrays.stream(ReportPart.values())
                        .anyMatch(part -> own.filter(one -> one != part).isPresent()
                                && exact(cell.text()).equals(exact(part.heading())));
                if (hasEntry && isOfAnother && !layout.name(cell).equals(NarrativeRows.TEXT)) {
                    report(file, layout, cell, own.orElseThrow().heading(), cell.clean());
                }
            }
        }
    }

    private static boolean isOfAnother(Label shown, Label own, Collection<Label> all) {
        for (UnaryOperator<String> way : WAYS_TO_COMPARE) {
            Label compared = shown.compared(way);
            Label standing = own.compared(way);
            boolean isOwnName = standing.isCalled(compared.name());
            if (isOwnName && compared.detail().equals(standing.detail())) {
                return false;
            }
            for (Label one : all) {
                Label other = one.compared(way);
                boolean isSameDetail = other.detail().equals(compared.detail());
                if (other.isCalled(compared.name()) && (!isOwnName || isSameDetail)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Label> label(String keyText, Shown columns) {
        return columns.equals(Shown.TASK) ? task(keyText) : figure(keyText);
    }

    private Optional<Label> figure(String keyText) {
        return RowKey.parse(keyText)
                .flatMap(key -> Optional.ofNullable(dataset.indicators().get(key.indicator()))
                        .map(indicator -> new Label(
                                indicator.name(),
                                indicator.shortName(),
                                FormMaker.breakdown(key.disaggregation(), dataset.dimensions()))));
    }

    private Optional<Label> task(String keyText) {
        return TaskKey.parse(keyText)
                .flatMap(key -> Optional.ofNullable(dataset.plans().get(key.plan()))
                        .flatMap(plan -> dataset.tasks().stream()
                                .filter(task -> task.plan().equals(key.plan())
                                        && task.code().equals(key.task()))
                                .findFirst()
                                .map(task -> new Label(task.content(), TaskRows.name(plan)))));
    }

    private static @Nullable FilledCell cell(SheetLayout layout, List<FilledCell> cells, String column) {
        return cells.stream()
                .filter(cell -> layout.name(cell).equals(column))
                .findFirst()
                .orElse(null);
    }

    /** Reports a title that names another year than the hidden mark does. */
    void checkYear(String file, SheetLayout layout, FormIdentity identity) {
        boolean isFirst = true;
        for (FilledCell cell : layout.sheet().cells()) {
            if (cell.row() < layout.mark().row() && cell.kind() == FilledCell.Kind.TEXT && !cell.isBlank()) {
                Matcher title = titleLine.matcher(cell.clean());
                String year = Integer.toString(identity.year());
                if (title.matches() && !title.group(2).equals(year)) {
                    report(file, layout, cell, title.group(1) + year, cell.clean());
                } else if (isFirst && !title.matches()) {
                    Set<String> years = yearsOf(cell.clean());
                    if (!years.isEmpty() && !years.contains(year)) {
                        report(file, layout, cell, words.text("title", year), cell.clean());
                    }
                }
                isFirst = false;
            }
        }
    }

    /** The years that a title in other words names. */
    private static Set<String> yearsOf(String title) {
        return YEAR.matcher(title).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** Reports heads that name another column of the form than the hidden row does. */
    <C extends SheetColumn> void checkHeads(String file, SheetLayout layout, SheetColumns<C> columns, String label) {
        for (FilledCell cell : layout.sheet().cells()) {
            Optional<C> own = columns.find(layout.name(cell));
            if (cell.row() == layout.mark().row() + 1 && own.isPresent()) {
                String head = words.text(label + own.get().key());
                boolean isOfAnother = !exact(cell.text()).equals(exact(head))
                        && layout.names().values().stream()
                                .flatMap(name -> columns.find(name).stream())
                                .anyMatch(other ->
                                        exact(words.text(label + other.key())).equals(exact(cell.text())));
                if (isOfAnother) {
                    report(file, layout, cell, head, cell.clean());
                }
            }
        }
    }

    /** Reports a head that names another unit than the hidden mark does. */
    void checkUnit(String file, SheetLayout layout, AdministrativeUnit unit) {
        for (FilledCell cell : layout.sheet().cells()) {
            if (cell.row() < layout.mark().row() && cell.kind() == FilledCell.Kind.TEXT) {
                Matcher line = unitLine.matcher(cell.clean());
                if (line.matches() && isOfAnother(line, unit)) {
                    String own = words.text("unit", unit.name(), unit.code().text());
                    report(file, layout, cell, own, cell.clean());
                }
            }
        }
    }

    private boolean isOfAnother(Matcher line, AdministrativeUnit unit) {
        boolean isOtherCode = Optional.ofNullable(line.group(2))
                .filter(code -> Codes.isValid(code) && !code.equals(unit.code().text()))
                .flatMap(code -> dataset.units().find(new AdminUnitCode(code)))
                .isPresent();
        return isOtherCode || isNameOfAnother(line.group(1).replaceAll("\\s+", " "), unit);
    }

    private boolean isNameOfAnother(String name, AdministrativeUnit unit) {
        String compared = exact(name);
        // Names of one length are few, and only they can be equal: most of thousands need no folding.
        return !compared.equals(exact(unit.name()))
                && !compared.equals(exact(unit.shortName()))
                && dataset.units().all().stream()
                        .flatMap(one -> Stream.of(one.name(), one.shortName()))
                        .anyMatch(one ->
                                one.length() == name.length() && exact(one).equals(compared));
    }

    private void report(String file, SheetLayout layout, FilledCell cell, String own, String shown) {
        diagnostics.add(
                DiagnosticCode.FORM_LABEL_OF_ANOTHER,
                new SourceLocation(file, layout.spot(cell), "", cell.text()),
                own,
                shown,
                own.isEmpty() ? "@left_empty" : "");
    }
}
