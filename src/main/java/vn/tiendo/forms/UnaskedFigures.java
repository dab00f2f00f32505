package vn.tiendo.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.FigureChange;
import vn.tiendo.intake.FormMaker;
import vn.tiendo.intake.FormWords;
import vn.tiendo.intake.RowSubject;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;

/**
 * Doubts whether figures belong in their forms: a row that was copied from the form of another unit brings its hidden
 * key along, so that it looks like one of this form.
 */
final class UnaskedFigures {

    private final FormMaker maker;
    private final Map<FormOfUnit, Set<RowSubject>> asked = new HashMap<>();

    private UnaskedFigures(Dataset dataset, FormWords words) {
        this.maker = new FormMaker(dataset, words);
    }

    private record FormOfUnit(AdminUnitCode unit, int year) {}

    /** What is doubtful in workbooks; a row of a CSV form shows what it is about. */
    static List<Diagnostic> doubts(ImportPreview preview, Dataset dataset, FormWords words) {
        UnaskedFigures figures = new UnaskedFigures(dataset, words);
        return preview.figures().stream()
                .filter(change ->
                        !change.row().isDrawn() && change.row().place().isOnSheet())
                .filter(change -> !figures.isAsked(change))
                .map(change -> new Diagnostic(
                        DiagnosticCode.FIGURE_NOT_ASKED,
                        SourceLocation.ofSpot(change.row().file(), change.row().place()),
                        List.of(
                                change.indicator().name(),
                                Integer.toString(change.row().year()))))
                .toList();
    }

    /** By any definition: the form of a year may be older than the version of its figures. */
    private boolean isAsked(FigureChange change) {
        return asked.computeIfAbsent(
                        new FormOfUnit(change.unit().code(), change.row().year()),
                        form -> rows(change.unit(), form.year()))
                .contains(change.row().about().inAnyVersion());
    }

    private Set<RowSubject> rows(AdministrativeUnit unit, int year) {
        Set<RowSubject> rows = new HashSet<>();
        maker.of(unit, year, Optional.empty())
                .rows()
                .forEach(row -> rows.add(new RowSubject(unit.code(), year, row.key()).inAnyVersion()));
        return rows;
    }
}
