package vn.tiendo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.BuildOptions;
import vn.tiendo.build.ReminderBuild;
import vn.tiendo.build.ReportBuild;
import vn.tiendo.build.ReportOptions;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.PrintableText;
import vn.tiendo.forms.FormGaps;
import vn.tiendo.model.ReportedYears;

/** {@code report}: drafts yearly reports, and letters to those whose report is missing. */
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
        boolean reminds = arguments.isSet(CommandTree.REMINDERS);
        BuildOptions site = BuildCommand.options(arguments);
        ReportOptions options = new ReportOptions(
                site,
                arguments.unit(CommandTree.UNIT),
                years(arguments),
                arguments.level(CommandTree.LEVEL),
                arguments.plan(CommandTree.PLAN),
                arguments.path(CommandTree.OUT),
                arguments.isSet(CommandTree.FINAL),
                arguments.isSet(CommandTree.DEPUTY));
        if (reminds && options.years().isReview()) {
            throw new UsageException("usage.reminders-of-years");
        }
        if (reminds && options.plan().isEmpty()) {
            throw new UsageException("usage.reminders-no-plan");
        }
        if (!reminds && options.unit().isEmpty() && options.level().isEmpty()) {
            throw new UsageException("usage.report-no-unit");
        }
        return reminds ? remind(options) : report(options);
    }

    private static ReportedYears years(Arguments arguments) throws UsageException {
        Optional<ReportedYears> years = arguments.period(CommandTree.PERIOD);
        Optional<Integer> year = arguments.year(CommandTree.YEAR);
        if (years.isPresent() && year.isPresent()) {
            throw new UsageException("usage.report-year-and-period");
        }
        return years.or(() -> year.map(ReportedYears::of))
                .orElseThrow(() -> new UsageException("usage.report-no-year"));
    }

    private ExitStatus report(ReportOptions options) throws BuildFailure, IOException, InterruptedException {
        ReportBuild.Result result = new ReportBuild(options).run();
        if (!result.diagnostics().isEmpty()) {
            return refused(options, result.diagnostics());
        }
        tellFiles(result.files());
        messages.println(words.text(
                options.isFinal() ? "report.done.final" : "report.done",
                Integer.toString(result.files().size())));
        if (result.openPlaces() > 0) {
            messages.println(words.text("report.open", Integer.toString(result.openPlaces())));
        }
        return ExitStatus.DONE;
    }

    /** Prints who has reported and who has not as the result, and where the letters are as a message. */
    private ExitStatus remind(ReportOptions options) throws BuildFailure, IOException, InterruptedException {
        ReminderBuild.Result result = new ReminderBuild(options, FormGaps::of).run();
        if (!result.diagnostics().isEmpty()) {
            return refused(options, result.diagnostics());
        }
        if (result.obstacle().isPresent()) {
            messages.println(words.text(
                    obstacle(result.obstacle().get(), result.leftOut()),
                    options.years().text(),
                    Integer.toString(result.leftOut())));
            return ExitStatus.DONE;
        }
        for (ReminderBuild.Line line : result.lines()) {
            results.println(words.text(
                    "reminders.line",
                    line.code(),
                    PrintableText.of(line.name(), LONGEST_PATH),
                    words.text("reminders." + line.standing(), Integer.toString(line.days()))
                            + line.ended()
                                    .map(day -> words.text("reminders.ended", day))
                                    .orElse("")));
        }
        result.files().forEach(file -> messages.println(PrintableText.of(file.toString(), LONGEST_PATH)));
        messages.println(result.withoutSender()
                .map(lastDay -> words.text("reminders.no-sender", lastDay))
                .orElseGet(() -> words.text(
                        outcome(result, options),
                        Integer.toString(result.files().size() / 2))));
        return ExitStatus.DONE;
    }

    private static String obstacle(ReminderBuild.Obstacle obstacle, int leftOut) {
        return switch (obstacle) {
            case ASKS_ONLY_ISSUER -> "reminders.nobody";
            case ASKS_NONE_CHOSEN -> "reminders.not-asked";
            case NOTHING_RECORDED -> leftOut > 0 ? "reminders.left-out" : "reminders.unknown";
        };
    }

    private static String outcome(ReminderBuild.Result result, ReportOptions options) {
        if (!result.files().isEmpty()) {
            return "reminders.done";
        }
        if (result.onlyIssuerIsMissing()) {
            return "reminders.issuer";
        }
        if (result.someHaveEnded()) {
            return "reminders.only-ended";
        }
        boolean isChosen = options.unit().isPresent() || options.level().isPresent();
        return isChosen ? "reminders.none-chosen" : "reminders.none";
    }

    private ExitStatus refused(ReportOptions options, List<Diagnostic> diagnostics) throws IOException {
        return new FindingsReport(options.site().data(), messages, words).tellAll(diagnostics);
    }

    private void tellFiles(List<Path> files) {
        files.forEach(file -> results.println(PrintableText.of(file.toString(), LONGEST_PATH)));
    }
}
