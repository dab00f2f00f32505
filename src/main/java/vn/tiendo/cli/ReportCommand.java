package vn.tiendo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.BuildOptions;
import vn.tiendo.build.ReportBuild;
import vn.tiendo.build.ReportOptions;
import vn.tiendo.diagnostic.PrintableText;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;

/** {@code report}: drafts yearly reports. */
final class ReportCommand {

    private static final int LONGEST_PATH = 400;

    private final PrintStream results;
    private final PrintStream messages;
    private final Words words;

    ReportCommand(PrintStream results, PrintStream messages, Words words) {
        this.results = results;
        this.messages = messages;
        this.words = words;
    }

    ExitStatus run(ParseResult line) throws UsageException, BuildFailure, IOException, InterruptedException {
        Arguments arguments = new Arguments(line);
        Optional<AdminUnitCode> unit = arguments.unit(CommandTree.UNIT);
        Optional<AdministrativeLevel> level = arguments.level(CommandTree.LEVEL);
        if (unit.isEmpty() && level.isEmpty()) {
            throw new UsageException("usage.report-no-unit");
        }
        BuildOptions site = BuildCommand.options(arguments);
        ReportOptions options = new ReportOptions(
                site,
                unit,
                arguments.year(CommandTree.YEAR).orElseThrow(() -> new UsageException("usage.report-no-year")),
                level,
                arguments.plan(CommandTree.PLAN),
                arguments.path(CommandTree.OUT),
                arguments.isSet(CommandTree.FINAL),
                arguments.isSet(CommandTree.DEPUTY));
        ReportBuild.Result result = new ReportBuild(options).run();
        if (!result.diagnostics().isEmpty()) {
            return new FindingsReport(site.data(), messages, words).tellAll(result.diagnostics());
        }
        for (Path file : result.files()) {
            results.println(PrintableText.of(file.toString(), LONGEST_PATH));
        }
        messages.println(words.text(
                options.isFinal() ? "report.done.final" : "report.done",
                Integer.toString(result.files().size())));
        if (result.openPlaces() > 0) {
            messages.println(words.text("report.open", Integer.toString(result.openPlaces())));
        }
        return ExitStatus.DONE;
    }
}
