package vn.tiendo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.CheckResult;
import vn.tiendo.build.DataCheck;
import vn.tiendo.diagnostic.DiagnosticPrinter;

/** {@code check}: reads and checks the data, and writes nothing. */
final class CheckCommand {

    private final PrintStream results;
    private final PrintStream messages;
    private final Words words;

    CheckCommand(PrintStream results, PrintStream messages, Words words) {
        this.results = results;
        this.messages = messages;
        this.words = words;
    }

    /** How the findings are printed. */
    private enum Format {
        TEXT,
        JSON
    }

    ExitStatus run(ParseResult line) throws UsageException, BuildFailure, IOException {
        Arguments arguments = new Arguments(line);
        Format format = arguments
                .oneOf(CommandTree.FORMAT, "usage.format", Format.values())
                .orElse(Format.TEXT);
        Path data = arguments.path(CommandTree.DATA).orElse(CommandTree.USUAL_DATA);
        CheckResult result = DataCheck.run(data);
        switch (format) {
            case JSON ->
                new DiagnosticPrinter(data.toString(), location -> Optional.empty())
                        .printJson(result.diagnostics(), result.acknowledged(), results);
            case TEXT -> {
                new FindingsReport(data, messages, words).tellAll(result.diagnostics());
                if (result.acknowledged() > 0) {
                    messages.println(words.text("check.acknowledged", Integer.toString(result.acknowledged())));
                }
                results.println(words.text(
                        "check.done",
                        Integer.toString(result.units()),
                        Integer.toString(result.indicators()),
                        Integer.toString(result.targets()),
                        Integer.toString(result.observations())));
            }
        }
        return FindingsReport.status(result.diagnostics());
    }
}
