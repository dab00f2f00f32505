package vn.tiendo.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Codes;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.ToneMarks;
import vn.tiendo.syntax.Characters;

/**
 * Compares the names that people see in a form with its hidden keys: whoever cuts and pastes visible cells leaves the
 * keys where they are, and the figures would be taken for another indicator or unit.
 */
final class FormLabels {

    private static final List<UnaryOperator<String>> WAYS_TO_COMPARE = List.of(FormLabels::exact, Characters::folded);

    private final Dataset dataset;
    private final FormWords words;
    private final Diagnostics diagnostics;
    private final Pattern unitLine;

    FormLabels(Dataset dataset, FormWords words, Diagnostics diagnostics) {
        this.dataset = dataset;
        this.words = words;
        this.diagnostics = diagnostics;
        this.unitLine = unitLine(words);
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
     * What a row is about, in words.
     *
     * @param breakdown empty for the total
     */
    private record Label(String indicator, String breakdown) {

        Label compared(UnaryOperator<String> way) {
            return new Label(way.apply(indicator), way.apply(breakdown));
        }

        String text() {
            return breakdown.isEmpty() ? indicator : indicator + ", " + breakdown;
        }
    }

    /** Case, spaces and the places of tone marks aside. */
    private static String exact(String text) {
        return ToneMarks.afterSyllables(
                Characters.clean(text).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }

    /** Reports rows with figures that show the name of another row. */
    void checkRows(String file, SheetLayout layout) {
        Map<Integer, Label> byRow = new HashMap<>();
        for (List<FilledCell> cells : layout.rows()) {
            label(layout.key(cells)).ifPresent(label -> byRow.put(cells.get(0).row(), label));
        }
        for (List<FilledCell> cells : layout.rows()) {
            Label own = byRow.get(cells.get(0).row());
            if (own != null && hasFigure(layout, cells)) {
                check(file, layout, cells, own, byRow.values());
            }
        }
    }

    private void check(String file, SheetLayout layout, List<FilledCell> cells, Label own, Collection<Label> ofForm) {
        FilledCell name = cell(layout, cells, FormColumn.INDICATOR);
        if (name == null) {
            return;
        }
        FilledCell category = cell(layout, cells, FormColumn.BREAKDOWN);
        String breakdown = category == null ? "" : category.clean();
        boolean showsBreakdown = layout.names().containsValue(FormColumn.BREAKDOWN.key());
        Label shown = new Label(name.clean(), showsBreakdown ? breakdown : own.breakdown());
        if (isOfAnother(shown, own, ofForm)) {
            boolean isOwnIndicator = exact(shown.indicator()).equals(exact(own.indicator()));
            report(file, layout, isOwnIndicator && category != null ? category : name, own.text(), shown.text());
        }
    }

    private static boolean hasFigure(SheetLayout layout, List<FilledCell> cells) {
        return cells.stream()
                .anyMatch(cell -> FormColumn.ALL
                        .findEntry(layout.name(cell))
                        .filter(FormColumn::isNumeric)
                        .isPresent());
    }

    private static boolean isOfAnother(Label shown, Label own, Collection<Label> all) {
        for (UnaryOperator<String> way : WAYS_TO_COMPARE) {
            Label compared = shown.compared(way);
            Label standing = own.compared(way);
            if (compared.equals(standing)) {
                return false;
            }
            boolean isOwnIndicator = compared.indicator().equals(standing.indicator());
            for (Label one : all) {
                Label other = one.compared(way);
                if (isOwnIndicator ? other.equals(compared) : other.indicator().equals(compared.indicator())) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Label> label(String keyText) {
        return RowKey.parse(keyText)
                .flatMap(key -> Optional.ofNullable(dataset.indicators().get(key.indicator()))
                        .map(Indicator::name)
                        .map(name -> new Label(name, FormMaker.breakdown(key.disaggregation(), dataset.dimensions()))));
    }

    private static @Nullable FilledCell cell(SheetLayout layout, List<FilledCell> cells, FormColumn column) {
        return cells.stream()
                .filter(cell -> layout.name(cell).equals(column.key()))
                .findFirst()
                .orElse(null);
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
                && dataset.units().all().stream()
                        .map(AdministrativeUnit::name)
                        .anyMatch(one ->
                                one.length() == name.length() && exact(one).equals(compared));
    }

    private void report(String file, SheetLayout layout, FilledCell cell, String own, String shown) {
        diagnostics.add(
                DiagnosticCode.FORM_LABEL_OF_ANOTHER,
                new SourceLocation(file, layout.spot(cell), "", cell.text()),
                own,
                shown);
    }
}
