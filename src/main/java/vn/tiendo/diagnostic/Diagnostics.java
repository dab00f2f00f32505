package vn.tiendo.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/** Collects the problems of a run, so that one run shows them all. Not safe to use from several threads. */
public final class Diagnostics {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::code)
            .thenComparing(diagnostic -> String.join("\u0000", diagnostic.arguments()));

    private final List<Diagnostic> found = new ArrayList<>();

    public void add(DiagnosticCode code, SourceLocation location, String... arguments) {
        add(new Diagnostic(code, location, List.of(arguments)));
    }

    /** Adds one for each of the first items; the argument of the last tells how many more there are, empty if none. */
    public <T> void addFirst(int most, DiagnosticCode code, List<T> items, Function<T, SourceLocation> location) {
        for (int i = 0; i < Math.min(items.size(), most); i++) {
            boolean hasMore = i == most - 1 && items.size() > most;
            add(code, location.apply(items.get(i)), hasMore ? Integer.toString(items.size() - most) : "");
        }
    }

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void addAll(Diagnostics others) {
        found.addAll(others.found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** Whether files of the family have errors. */
    public boolean hasErrors(Family family) {
        return found.stream()
                .anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR && diagnostic.family() == family);
    }

    /** All of them, each once, by file, line and column. */
    public List<Diagnostic> sorted() {
        return new LinkedHashSet<>(found).stream().sorted(ORDER).toList();
    }
}
