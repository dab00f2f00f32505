package vn.tiendo.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.BuildOptions;
import vn.tiendo.build.SnapshotDiff;
import vn.tiendo.diagnostic.PrintableText;

/** {@code diff}: prints what changed between two publications. */
final class DiffCommand {

    private static final int LONGEST_LINE = 4000;

    private final PrintStream results;
    private final PrintStream messages;
    private final Words words;

    DiffCommand(PrintStream results, PrintStream messages, Words words) {
        this.results = results;
        this.messages = messages;
        this.words = words;
    }

    /** How the changes are printed. */
    private enum Format {
        TEXT,
        CSV,
        HTML
    }

    ExitStatus run(ParseResult line) throws UsageException, BuildFailure, IOException {
        Arguments arguments = new Arguments(line);
        Format format = arguments
                .oneOf(CommandTree.FORMAT, "usage.diff-format", Format.values())
                .orElse(Format.TEXT);
        String earlier = arguments.positional(0).orElseThrow(() -> new UsageException("usage.no-snapshot"));
        Optional<String> later =
                arguments.positional(1).filter(text -> !text.equals("hom-nay") && !text.equals("today"));
        BuildOptions today = BuildCommand.options(arguments);
        SnapshotDiff.Result result = new SnapshotDiff(today).run(earlier, later);
        if (result.difference().isEmpty()) {
            return new FindingsReport(today.data(), messages, words).tellAll(result.diagnostics());
        }
        print(result.difference().get(), format);
        return ExitStatus.DONE;
    }

    private void print(SnapshotDiff.Difference difference, Format format) throws BuildFailure, IOException {
        Writer out = new OutputStreamWriter(results, StandardCharsets.UTF_8);
        switch (format) {
            case TEXT -> difference.lines().forEach(text -> results.println(PrintableText.of(text, LONGEST_LINE)));
            case CSV -> difference.writeCsv(out);
            case HTML -> difference.writeHtml(out);
        }
        out.flush();
    }
}
