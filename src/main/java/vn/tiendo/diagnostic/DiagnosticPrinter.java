package vn.tiendo.diagnostic;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.json.JsonWriter;

/** Writes diagnostics for people, as text with the offending line, or for programs, as JSON. */
public final class DiagnosticPrinter {

    /** How many diagnostics the text form shows; it counts the rest. */
    public static final int TEXT_LIMIT = 200;

    /** The longest piece of a source line shown, in characters. */
    private static final int MAX_EXCERPT = 100;

    private final String dataFolder;
    private final Function<SourceLocation, Optional<SourceExcerpt>> excerpts;
    private final Messages messages = Messages.vietnamese();

    /**
     * @param dataFolder the folder as the reader named it; put before each path of the text form
     * @param excerpts gives the line that a location is about, if it can still be read
     */
    public DiagnosticPrinter(String dataFolder, Function<SourceLocation, Optional<SourceExcerpt>> excerpts) {
        this.dataFolder = dataFolder.endsWith("/") ? dataFolder.substring(0, dataFolder.length() - 1) : dataFolder;
        this.excerpts = excerpts;
    }

    /** For forms that are to be imported: diagnostics name the file and the cell in full, and do not speak of pages. */
    public static DiagnosticPrinter ofForms() {
        return new DiagnosticPrinter("", location -> Optional.empty());
    }

    private boolean isOfForms() {
        return dataFolder.isEmpty();
    }

    /** The same if there is no full list anywhere. */
    public void printText(List<Diagnostic> diagnostics, Appendable out) throws IOException {
        printText(diagnostics, "", out);
    }

    /**
     * Errors first, then warnings and notes, each in the order given; ends with a line that counts them.
     *
     * @param fullList where a list of all of them is; empty if there is none
     */
    public void printText(List<Diagnostic> diagnostics, String fullList, Appendable out) throws IOException {
        List<Diagnostic> shown = diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .limit(TEXT_LIMIT)
                .toList();
        for (Diagnostic diagnostic : shown) {
            print(diagnostic, out);
        }
        Counts counts = Counts.of(diagnostics);
        if (diagnostics.size() > shown.size()) {
            out.append(messages.phrase(
                            isOfForms()
                                    ? "closing.more.forms"
                                    : fullList.isEmpty() ? "closing.more" : "closing.more.page",
                            Map.of("count", text(diagnostics.size() - shown.size()), "page", fullList)))
                    .append('\n');
        }
        out.append(messages.phrase(
                        counts.errors() == 0 ? "closing.none" : isOfForms() ? "closing.errors.forms" : "closing.errors",
                        Map.of(
                                "errors", text(counts.errors()),
                                "warnings", text(counts.warnings()),
                                "notes", text(counts.notes()),
                                "files", text(counts.files()))))
                .append('\n');
    }

    /** What is wrong and where, in one line. */
    public void printLine(Diagnostic diagnostic, Appendable out) throws IOException {
        SourceLocation location = diagnostic.location();
        out.append(dataFolder.isEmpty() ? "" : PrintableText.of(dataFolder + "/", 400))
                .append(PlaceText.of(location))
                .append(": ")
                .append(messages.severity(diagnostic.severity()))
                .append(' ')
                .append(diagnostic.code().id())
                .append(": ")
                .append(messages.message(diagnostic))
                .append('\n');
    }

    private void print(Diagnostic diagnostic, Appendable out) throws IOException {
        SourceLocation location = diagnostic.location();
        printLine(diagnostic, out);
        Optional<SourceExcerpt> excerpt = location.line() > 0 ? excerpts.apply(location) : Optional.empty();
        if (excerpt.isPresent()) {
            print(excerpt.get(), out);
        }
        out.append("  ").append(messages.phrase("label.why", Map.of()));
        out.append(messages.why(diagnostic)).append('\n');
        out.append("  ").append(messages.phrase("label.fix", Map.of()));
        out.append(messages.fix(diagnostic));
        out.append(messages.phrase("label.page", Map.of("id", diagnostic.code().id())))
                .append('\n');
        if (!diagnostic.key().isEmpty()) {
            out.append("  ").append(acknowledgement(diagnostic)).append('\n');
        }
        out.append('\n');
    }

    /** The row that would acknowledge a warning, without its reason. */
    private String acknowledgement(Diagnostic diagnostic) {
        return messages.phrase(
                "label.acknowledge",
                Map.of(
                        "file", diagnostic.location().file(),
                        "key", diagnostic.key(),
                        "id", diagnostic.code().id()));
    }

    private static void print(SourceExcerpt excerpt, Appendable out) throws IOException {
        String text = excerpt.text().replace('\t', ' ');
        int from = Math.max(0, Math.min(excerpt.start(), text.length()) - MAX_EXCERPT / 2);
        boolean cutOff = from > 0;
        if (!cutOff || text.length() <= MAX_EXCERPT) {
            from = 0;
            cutOff = false;
        }
        String piece = text.substring(from);
        String lead = cutOff ? "…" : "";
        String number = text(excerpt.line());
        out.append("  ").append(" ".repeat(Math.max(0, 4 - number.length()))).append(number);
        out.append(" | ")
                .append(lead)
                .append(PrintableText.of(piece, MAX_EXCERPT))
                .append('\n');
        if (excerpt.length() > 0) {
            int start = PrintableText.shownLength(piece, excerpt.start() - from);
            int end = PrintableText.shownLength(piece, excerpt.start() - from + excerpt.length());
            int carets = Math.max(1, Math.min(end, MAX_EXCERPT) - start);
            out.append("  ").append(" ".repeat(Math.max(4, number.length()))).append(" | ");
            out.append(" ".repeat(lead.length() + start))
                    .append("^".repeat(carets))
                    .append('\n');
        }
    }

    /** Everything as {@code {"errors":[…],"counts":{…}}}; {@code errors} holds warnings and notes too. */
    public void printJson(List<Diagnostic> diagnostics, int acknowledged, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.beginObject().name("errors").beginArray();
        for (Diagnostic diagnostic : diagnostics) {
            SourceLocation location = diagnostic.location();
            json.onNewLine().beginObject();
            json.name("code").value(diagnostic.code().id());
            json.name("severity").value(diagnostic.severity().name().toLowerCase(Locale.ROOT));
            json.name("file").value(location.file());
            json.name("line").value(location.line());
            json.name("column").value(location.column());
            json.name("message")
                    .value(messages.message(diagnostic) + " " + messages.phrase("label.why", Map.of())
                            + messages.why(diagnostic));
            json.name("hint").value(messages.fix(diagnostic));
            json.name("key").value(diagnostic.key());
            json.endObject();
        }
        Counts counts = Counts.of(diagnostics);
        json.onNewLine().endArray().name("counts").beginObject();
        json.name("errors").value(counts.errors());
        json.name("warnings").value(counts.warnings());
        json.name("infos").value(counts.notes());
        json.name("files").value(counts.files());
        json.name("acknowledged").value(acknowledged);
        json.endObject().endObject();
        out.append(text.getBuffer()).append('\n');
    }

    private static String text(long number) {
        return Long.toString(number);
    }

    /** How many of each, and in how many files. */
    private record Counts(long errors, long warnings, long notes, long files) {

        static Counts of(List<Diagnostic> diagnostics) {
            return new Counts(
                    count(diagnostics, Severity.ERROR),
                    count(diagnostics, Severity.WARNING),
                    count(diagnostics, Severity.INFO),
                    diagnostics.stream()
                            .map(diagnostic -> diagnostic.location().file())
                            .distinct()
                            .count());
        }

        private static long count(List<Diagnostic> diagnostics, Severity severity) {
            return diagnostics.stream()
                    .filter(diagnostic -> diagnostic.severity() == severity)
                    .count();
        }
    }
}
