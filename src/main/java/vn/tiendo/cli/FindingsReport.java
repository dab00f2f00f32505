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

/** Tells a person what was found in a data folder. */
final class FindingsReport {

    /** So many warnings follow a build; checking shows all. */
    private static final int MOST_WARNINGS = 10;

    private final DiagnosticPrinter printer;
    private final PrintStream messages;
    private final Words words;

    FindingsReport(Path data, PrintStream messages, Words words) {
        this.printer = new DiagnosticPrinter(data.toString(), DataCheck.excerpts(data));
        this.messages = messages;
        this.words = words;
    }

    /** Everything, each with its reason and its remedy. */
    ExitStatus tellAll(List<Diagnostic> diagnostics) throws IOException {
        String fullList = diagnostics.size() > DiagnosticPrinter.TEXT_LIMIT
                ? FullList.write(diagnostics).map(Path::toString).orElse("")
                : "";
        printer.printText(diagnostics, fullList, messages);
        return status(diagnostics);
    }

    /** What goes wrong with the settings alone is not the fault of the data. */
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

    /** The first warnings, one line for each. */
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
