package vn.tiendo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import vn.tiendo.build.DataCheck;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.DiagnosticPrinter;
import vn.tiendo.diagnostic.Family;
import vn.tiendo.diagnostic.Severity;

/** Tells the user what was found in a data folder. */
final class FindingsReport {

    /** How many warnings follow a build; {@code check} shows all. */
    private static final int MOST_WARNINGS = 10;

    private final DiagnosticPrinter printer;
    private final PrintStream messages;
    private final Words words;

    FindingsReport(Path data, PrintStream messages, Words words) {
        this.printer = new DiagnosticPrinter(data.toString(), DataCheck.excerpts(data));
        this.messages = messages;
        this.words = words;
    }

    /** Prints everything, each with its reason and remedy. */
    ExitStatus tellAll(List<Diagnostic> diagnostics) throws IOException {
        String fullList = diagnostics.size() > DiagnosticPrinter.TEXT_LIMIT
                ? FullList.write(diagnostics).map(Path::toString).orElse("")
                : "";
        printer.printText(diagnostics, fullList, messages);
        return status(diagnostics);
    }

    /** The exit status for these diagnostics; errors in the data count before those in the settings. */
    static ExitStatus status(List<Diagnostic> diagnostics) {
        if (hasErrors(diagnostics, Family.DATA)) {
            return ExitStatus.DATA_ERRORS;
        }
        return hasErrors(diagnostics, Family.SETTINGS) ? ExitStatus.WRONG_SETTINGS : ExitStatus.DONE;
    }

    private static boolean hasErrors(List<Diagnostic> diagnostics, Family family) {
        return diagnostics.stream()
                .anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR && diagnostic.family() == family);
    }

    /** Prints the first warnings, one line for each. */
    void tellWarnings(List<Diagnostic> diagnostics) throws IOException {
        List<Diagnostic> warnings = warnings(diagnostics);
        for (Diagnostic warning : warnings.subList(0, Math.min(warnings.size(), MOST_WARNINGS))) {
            printer.printLine(warning, messages);
        }
        if (warnings.size() > MOST_WARNINGS) {
            messages.println(words.text("build.more-warnings", Integer.toString(warnings.size() - MOST_WARNINGS)));
        }
    }

    static List<Diagnostic> warnings(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .toList();
    }
}
