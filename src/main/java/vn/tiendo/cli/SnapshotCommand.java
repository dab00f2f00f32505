package vn.tiendo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.ParseResult;
import vn.tiendo.archive.SnapshotName;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.BuildOptions;
import vn.tiendo.build.SnapshotBuild;
import vn.tiendo.build.SnapshotOptions;
import vn.tiendo.build.SnapshotResult;
import vn.tiendo.diagnostic.PrintableText;

/** {@code snapshot}: freezes a year. */
final class SnapshotCommand {

    private static final int LONGEST_PATH = 400;
    private static final int DIGITS_SHOWN = 16;

    private final PrintStream results;
    private final PrintStream messages;
    private final Words words;
    private final String program;

    /** @param program name and version of this program */
    SnapshotCommand(PrintStream results, PrintStream messages, Words words, String program) {
        this.results = results;
        this.messages = messages;
        this.words = words;
        this.program = program;
    }

    ExitStatus run(ParseResult line) throws UsageException, BuildFailure, IOException, InterruptedException {
        Arguments arguments = new Arguments(line);
        SnapshotName wanted = arguments
                .value(CommandTree.YEAR, "usage.year", SnapshotName::parse)
                .orElseThrow(() -> new UsageException("usage.no-year"));
        Optional<LocalDate> asOf = arguments.date(CommandTree.AS_OF);
        if (asOf.isPresent() && asOf.get().getYear() != wanted.year()) {
            throw new UsageException("usage.as-of-outside", asOf.get().toString(), Integer.toString(wanted.year()));
        }
        BuildOptions build = BuildCommand.options(arguments);
        boolean sitePointedOut = arguments.path(CommandTree.OUT).isPresent();
        if (!sitePointedOut) {
            build = build.withOutput(build.data().toAbsolutePath().resolveSibling(BuildCommand.USUAL_SITE));
        }
        SnapshotOptions options = new SnapshotOptions(
                build,
                sitePointedOut,
                wanted.year(),
                wanted.correction() == 0 ? OptionalInt.empty() : OptionalInt.of(wanted.correction()),
                arguments.value(CommandTree.REASON, "usage.reason", SnapshotOptions::parseReason),
                program);
        SnapshotResult result = new SnapshotBuild(options).run();
        FindingsReport report = new FindingsReport(build.data(), messages, words);
        if (result.taken().isEmpty()) {
            return report.tellAll(result.diagnostics());
        }
        report.tellWarnings(result.diagnostics());
        SnapshotResult.Taken taken = result.taken().get();
        if (taken.confidential() > 0) {
            messages.println(words.text("snapshot.confidential", Integer.toString(taken.confidential()), taken.name()));
        }
        results.println(words.text(
                "snapshot.done",
                taken.name(),
                PrintableText.of(Path.of(taken.folder()).toString(), LONGEST_PATH),
                taken.fingerprint().substring(0, DIGITS_SHOWN)));
        results.println(words.text("snapshot.chain", taken.chain()));
        return ExitStatus.DONE;
    }
}
