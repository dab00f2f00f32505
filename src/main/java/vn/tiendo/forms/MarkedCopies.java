package vn.tiendo.forms;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.DiagnosticNote;
import vn.tiendo.diagnostic.DiagnosticPage;
import vn.tiendo.diagnostic.Severity;
import vn.tiendo.model.Spot;
import vn.tiendo.workbook.MarkedWorkbook;
import vn.tiendo.workbook.MarkedWorkbook.Mark;

/**
 * Returns errors to the senders of forms: copies of the workbooks with marked cells, and a page that lists all errors.
 */
public final class MarkedCopies {

    private static final String AUTHOR = "Tiến Độ";
    private static final String SUFFIX = "-danh-dau";
    private static final Pattern COPY =
            Pattern.compile("(?<name>.*)" + SUFFIX + "(-[0-9]{1,5})?(?<ending>\\.[^.]*)", Pattern.DOTALL);
    private static final int MOST_COPIES = 10_000;

    private MarkedCopies() {}

    /**
     * Writes them into a folder; never over an existing file.
     *
     * @param forms the files that the diagnostics are about, as they name them
     * @return the written files, the page last
     */
    public static List<Path> write(List<Path> forms, List<Diagnostic> diagnostics, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Path form : forms) {
            List<Mark> marks = marksOf(form.toString(), diagnostics);
            String name = String.valueOf(form.getFileName());
            boolean isWorkbook = !SheetFiles.isText(name);
            if (isWorkbook && !marks.isEmpty() && Files.size(form) <= MarkedWorkbook.MOST_BYTES) {
                int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
                Path copy = free(folder, name.substring(0, dot) + SUFFIX, name.substring(dot));
                Optional<byte[]> marked = MarkedWorkbook.of(Files.readAllBytes(form), marks, AUTHOR);
                if (marked.isPresent()) {
                    Files.write(copy, marked.get(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    written.add(copy);
                }
            }
        }
        Path page = free(folder, "thong-bao", ".html");
        try (Writer out = Files.newBufferedWriter(page, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
            new DiagnosticPage().print(diagnostics, out);
        }
        written.add(page);
        return written;
    }

    /** The form of which a file is a copy, by its name; empty if it is none. */
    static Optional<Path> formOf(Path file) {
        Matcher matcher = COPY.matcher(file.getFileName().toString());
        return matcher.matches()
                ? Optional.of(file.resolveSibling(matcher.group("name") + matcher.group("ending")))
                : Optional.empty();
    }

    private static Path free(Path folder, String name, String ending) {
        Path file = folder.resolve(name + ending);
        for (int number = 2; Files.exists(file) && number < MOST_COPIES; number++) {
            file = folder.resolve(name + "-" + number + ending);
        }
        return file;
    }

    /** One mark for each cell, with all messages about it. */
    private static List<Mark> marksOf(String form, List<Diagnostic> diagnostics) {
        SortedMap<Spot, Mark> marks = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            Spot spot = diagnostic.location().spot();
            if (diagnostic.location().file().equals(form) && spot.address().isPresent()) {
                Mark mark = new Mark(spot, DiagnosticNote.of(diagnostic), diagnostic.severity() == Severity.ERROR);
                marks.merge(
                        spot,
                        mark,
                        (one, other) ->
                                new Mark(spot, one.note() + "\n\n" + other.note(), one.isError() || other.isError()));
            }
        }
        return List.copyOf(marks.values());
    }
}
