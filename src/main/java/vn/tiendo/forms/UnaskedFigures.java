package vn.tiendo.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.FigureChange;
import vn.tiendo.intake.FormMaker;
import vn.tiendo.intake.FormWords;
import vn.tiendo.intake.RowSubject;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;

/** Doubts whether figures belong in their forms: a row copied from another form brings its hidden key along. */
final class UnaskedFigures {

    private final FormMaker maker;
    private final Map<List<Object>, Set<RowSubject>> asked = new HashMap<>();

    private UnaskedFigures(Dataset dataset, FormWords words) {
        this.maker = new FormMaker(dataset, words);
    }

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
                        List.of(change.unit(), change.row().year()),
                        form -> rows(change.unit(), change.row().year()))
                .contains(change.row().about().inAnyVersion());
    }

    private Set<RowSubject> rows(AdministrativeUnit unit, int year) {
        return maker.of(unit, year, Optional.empty()).rows().stream()
                .map(row -> new RowSubject(unit.code(), year, row.key()).inAnyVersion())
                .collect(Collectors.toSet());
    }
}
