package vn.tiendo.forms;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.PlaceText;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.intake.ReportedEntry;
import vn.tiendo.intake.ReportedForms;
import vn.tiendo.intake.ReportedRow;
import vn.tiendo.intake.ReportedTask;
import vn.tiendo.intake.ReportedText;
import vn.tiendo.intake.StandingEntries;

/**
 * Entries of several forms, or of one, about the same. The forms of two plans of a unit share indicators and the
 * narrative: what one of them only repeats from the data, or both say alike, is no contradiction. A form that says
 * nothing beyond another one is a copy of it, and one too many: that is told once, or by what the two say otherwise.
 */
final class TwiceReported {

    private final StandingEntries standing;
    private final Diagnostics diagnostics;
    private final Map<Object, ReportedEntry> first = new HashMap<>();
    private final Map<String, Set<Object>> byFile = new HashMap<>();
    private final Map<List<String>, Boolean> haveOthers = new HashMap<>();
    private final Map<List<String>, ReportedEntry> copies = new LinkedHashMap<>();
    private final Set<List<String>> contradicting = new HashSet<>();
    private final Set<ReportedEntry> needless = Collections.newSetFromMap(new IdentityHashMap<>());

    TwiceReported(StandingEntries standing, Diagnostics diagnostics) {
        this.standing = standing;
        this.diagnostics = diagnostics;
    }

    /** The entries without those that say nothing beyond others; contradictions and copies are reported. */
    ReportedForms leftOut(ReportedForms forms) {
        for (ReportedEntry entry : forms.entries()) {
            byFile.computeIfAbsent(entry.file(), file -> new HashSet<>()).add(entry.about());
        }
        for (ReportedEntry entry : forms.entries()) {
            ReportedEntry other = first.putIfAbsent(entry.about(), entry);
            if (other != null) {
                compare(entry, other);
            }
        }
        copies.forEach((files, entry) -> {
            if (!contradicting.contains(files)) {
                report(entry, Objects.requireNonNull(first.get(entry.about())));
            }
        });
        return new ReportedForms(without(forms.figures()), without(forms.tasks()), without(forms.texts()));
    }

    private <E extends ReportedEntry> List<E> without(List<E> entries) {
        return needless.isEmpty()
                ? entries
                : entries.stream().filter(entry -> !needless.contains(entry)).toList();
    }

    private void compare(ReportedEntry entry, ReportedEntry other) {
        if (standing.has(entry)) {
            needless.add(entry);
        } else if (standing.has(other)) {
            needless.add(other);
            first.put(entry.about(), entry);
        } else if (!contentOf(entry).equals(contentOf(other)) || entry.file().equals(other.file())) {
            contradicting.add(List.of(entry.file(), other.file()));
            report(entry, other);
        } else {
            needless.add(entry);
            if (!haveOthers(entry, other)) {
                copies.putIfAbsent(List.of(entry.file(), other.file()), entry);
            }
        }
    }

    /** Whether each of the two forms says something that the other one does not. */
    private boolean haveOthers(ReportedEntry one, ReportedEntry other) {
        return haveOthers.computeIfAbsent(List.of(one.file(), other.file()), files -> {
            Set<Object> ofOne = byFile.getOrDefault(one.file(), Set.of());
            Set<Object> ofOther = byFile.getOrDefault(other.file(), Set.of());
            return !ofOther.containsAll(ofOne) && !ofOne.containsAll(ofOther);
        });
    }

    private static Object contentOf(ReportedEntry entry) {
        if (entry instanceof ReportedRow row) {
            return row.cells();
        }
        return entry instanceof ReportedTask task ? task.cells() : ((ReportedText) entry).text();
    }

    private void report(ReportedEntry entry, ReportedEntry other) {
        boolean isOneFile = other.file().equals(entry.file());
        String form = isOneFile || haveOthers(entry, other) ? "" : "@other_form";
        diagnostics.add(
                DiagnosticCode.FORM_ROW_TWICE,
                SourceLocation.ofSpot(entry.file(), entry.place()),
                PlaceText.of(other.file(), other.place()),
                form,
                isOneFile ? copied(entry, other) : "",
                isOneFile || !form.isEmpty() ? "" : "@other_form",
                kindOf(entry));
    }

    private static String kindOf(ReportedEntry entry) {
        if (entry instanceof ReportedRow) {
            return "@figure_word";
        }
        return entry instanceof ReportedTask ? "@task_word" : "@part_word";
    }

    /** What was copied within one file. */
    private static String copied(ReportedEntry entry, ReportedEntry other) {
        return other.place().sheetNumber() == entry.place().sheetNumber() ? "@row_of_sheet" : "@sheet";
    }
}
