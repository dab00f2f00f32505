package vn.tiendo.build;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Narrative;
import vn.tiendo.render.MarkdownCheck;
import vn.tiendo.render.MarkdownProblem;
import vn.tiendo.render.MarkdownProblemKind;

/**
 * Reports narratives that cannot be rendered, and what their pages will leave out. Looks at each narrative only once.
 */
final class NarrativeDiagnostics {

    private static final int MOST_SHOWN = 60;

    private final MarkdownCheck check = new MarkdownCheck();
    private final Map<Narrative, Diagnostics> known = new ConcurrentHashMap<>();

    void add(Dataset dataset, Diagnostics diagnostics) {
        known.keySet().retainAll(new HashSet<>(dataset.narratives()));
        dataset.narratives().parallelStream()
                .map(narrative -> known.computeIfAbsent(narrative, unknown -> ofOne(unknown, check)))
                .forEachOrdered(diagnostics::addAll);
    }

    private static Diagnostics ofOne(Narrative narrative, MarkdownCheck check) {
        Diagnostics own = new Diagnostics();
        for (MarkdownProblem problem : check.problems(narrative.markdown())) {
            add(narrative, problem, own);
        }
        return own;
    }

    private static void add(Narrative narrative, MarkdownProblem problem, Diagnostics diagnostics) {
        int line = problem.line() == 0 ? 0 : narrative.origin().line() + problem.line() - 1;
        String file = narrative.origin().file();
        switch (problem.kind()) {
            case IMAGE ->
                diagnostics.add(
                        DiagnosticCode.IMAGE_IN_NARRATIVE, SourceLocation.ofCell(file, line, "", problem.detail()));
            case REFUSED_LINK ->
                diagnostics.add(DiagnosticCode.REFUSED_LINK, SourceLocation.ofCell(file, line, "", problem.detail()));
            case NO_HEADINGS ->
                diagnostics.add(DiagnosticCode.NARRATIVE_WITHOUT_HEADINGS, SourceLocation.ofLine(file, line));
            case STRAY_MARKS ->
                diagnostics.add(
                        DiagnosticCode.STRAY_MARKS_IN_NARRATIVE,
                        SourceLocation.ofCell(file, line, "", beginning(problem.detail())));
            case WIDE_ROW ->
                diagnostics.add(
                        DiagnosticCode.ROW_WIDER_THAN_HEAD,
                        SourceLocation.ofCell(file, line, "", beginning(problem.detail())));
            case TOO_LARGE, TOO_MANY_LINES, PARAGRAPH_TOO_LONG, TOO_MANY_MARKS, TOO_MANY_ESCAPES, TOO_DEEP ->
                diagnostics.add(
                        DiagnosticCode.MARKDOWN_BEYOND_LIMIT,
                        SourceLocation.ofLine(file, line),
                        term(problem.kind()),
                        problem.detail(),
                        Integer.toString(problem.kind().limit()));
        }
    }

    private static String beginning(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= MOST_SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, MOST_SHOWN / 2)) + "…";
    }

    private static String term(MarkdownProblemKind kind) {
        return "@" + kind.name().toLowerCase(Locale.ROOT);
    }
}
