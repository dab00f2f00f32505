package vn.tiendo.forms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.HiddenRows;
import vn.tiendo.build.TrustedPublications;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.PlaceText;
import vn.tiendo.disclosure.EarlierPublication;
import vn.tiendo.intake.FigureChange;
import vn.tiendo.intake.FormWords;
import vn.tiendo.intake.ReportedEntry;
import vn.tiendo.intake.ReportedRow;
import vn.tiendo.intake.WordComparison;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Observation;

/**
 * What one row of a form would change, in words.
 *
 * @param what unit, year and what the row is about
 * @param before the value in the data; empty if there is none yet
 * @param after the value in the form
 * @param isHidden whether either value is a small number, or gives one away, and stays withheld
 * @param isCorrection whether it changes a figure that was published as official
 * @param isUnexplained whether it does so without a reason
 */
public record ImportChange(
        ReportedEntry entry,
        String what,
        String before,
        String after,
        boolean isHidden,
        boolean isCorrection,
        boolean isUnexplained) {

    private static final String WITHHELD = "•";

    static List<ImportChange> of(ImportPreview preview, Dataset before, Path data) throws BuildFailure, IOException {
        List<ImportChange> changes = new ArrayList<>(figures(preview, before, data));
        FormWords words = new FormWords();
        preview.tasks()
                .forEach(change -> changes.add(plain(
                        change.row(),
                        change.unit(),
                        words.text("change.task", change.row().key().task().text()),
                        change.before(),
                        change.after())));
        preview.texts()
                .forEach(change -> changes.add(plain(
                        change.row(),
                        change.unit(),
                        change.row().part().heading(),
                        differing(change.before(), change.after(), words),
                        differing(change.after(), change.before(), words))));
        return List.copyOf(changes);
    }

    private static List<ImportChange> figures(ImportPreview preview, Dataset before, Path data)
            throws BuildFailure, IOException {
        boolean mayHide = preview.after().indicators().values().stream().anyMatch(Indicator::sensitive);
        if (preview.figures().isEmpty() || !mayHide) {
            return preview.figures().stream().map(change -> of(change, false)).toList();
        }
        List<EarlierPublication> earlier = TrustedPublications.of(data, preview.after(), new Diagnostics());
        HiddenRows hiddenBefore = new HiddenRows(before, earlier);
        HiddenRows hiddenAfter = new HiddenRows(preview.after(), earlier);
        return preview.figures().stream()
                .map(change -> of(
                        change,
                        isWithheld(hiddenAfter, change.now())
                                || change.former()
                                        .filter(one -> isWithheld(hiddenBefore, one))
                                        .isPresent()))
                .toList();
    }

    /** Figures that are not published at all may be shown to whoever types them. */
    private static boolean isWithheld(HiddenRows hidden, Observation observation) {
        return observation.provenance().published() && hidden.has(observation);
    }

    private static ImportChange of(FigureChange change, boolean isHidden) {
        String breakdown = change.breakdown().isEmpty() ? "" : " (" + change.breakdown() + ")";
        return new ImportChange(
                change.row(),
                what(change.row(), change.unit(), change.indicator().shortName() + breakdown),
                change.before(),
                change.after(),
                isHidden,
                change.isCorrection(),
                change.isUnexplained());
    }

    private static ImportChange plain(
            ReportedEntry entry, AdministrativeUnit unit, String what, String before, String after) {
        return new ImportChange(entry, what(entry, unit, what), before, after, false, false, false);
    }

    private static String what(ReportedEntry entry, AdministrativeUnit unit, String what) {
        return unit.shortName() + ", " + entry.year() + ", " + what;
    }

    /** What of a text differs, and how long the whole is. */
    private static String differing(String text, String other, FormWords words) {
        return text.isEmpty()
                ? ""
                : words.text(
                        "change.text",
                        WordComparison.differing(text, other),
                        Integer.toString(text.codePointCount(0, text.length())));
    }

    public boolean isNew() {
        return before.isEmpty();
    }

    public boolean isFigure() {
        return entry instanceof ReportedRow;
    }

    /** The cell of the form, in words. */
    public String place() {
        return PlaceText.of(entry.file(), entry.place());
    }

    /** The value before, unless it is withheld. */
    String shownBefore() {
        return isHidden ? WITHHELD : before;
    }

    /** The value in the form, unless it is withheld. */
    String shownAfter() {
        return isHidden ? WITHHELD : after;
    }
}
