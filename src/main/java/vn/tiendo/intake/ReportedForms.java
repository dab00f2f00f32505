package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.AdminUnitCode;

/** The content of all forms that came back. */
public record ReportedForms(List<ReportedRow> figures, List<ReportedTask> tasks, List<ReportedText> texts) {

    public static final ReportedForms NOTHING = new ReportedForms(List.of(), List.of(), List.of());

    /** That a file came in with something on a unit and year, be it only that somebody has emptied its cells. */
    public record Receipt(String file, AdminUnitCode unit, int year) {

        public static Receipt of(ReportedEntry entry) {
            return new Receipt(entry.file(), entry.unit(), entry.year());
        }
    }

    public ReportedForms {
        figures = List.copyOf(figures);
        tasks = List.copyOf(tasks);
        texts = List.copyOf(texts);
    }

    /** Only figures, as in tables drawn by hand. */
    public static ReportedForms ofFigures(List<ReportedRow> figures) {
        return new ReportedForms(figures, List.of(), List.of());
    }

    public ReportedForms withFigures(List<ReportedRow> others) {
        return new ReportedForms(others, tasks, texts);
    }

    public ReportedForms and(ReportedForms others) {
        return new ReportedForms(
                joined(figures, others.figures), joined(tasks, others.tasks), joined(texts, others.texts));
    }

    /** All entries of every kind. */
    public List<ReportedEntry> entries() {
        List<ReportedEntry> entries = new ArrayList<>(figures);
        entries.addAll(tasks);
        entries.addAll(texts);
        return entries;
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> joined = new ArrayList<>(one);
        joined.addAll(other);
        return joined;
    }
}
