package vn.tiendo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import vn.tiendo.archive.Finding;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.diagnostic.PrintableText;
import vn.tiendo.forms.FormImport;

/** Runs one command line, and turns every way in which it may fail into a message and an exit status. */
final class Shell {

    private static final int LONGEST_ARGUMENT = 400;
    private static final int MOST_FINDINGS = 20;

    private final PrintStream results;
    private final PrintStream messages;
    private final Words words = new Words();
    private String running = "";

    /**
     * @param results for what the command produces
     * @param messages for messages about it
     */
    Shell(PrintStream results, PrintStream messages) {
        this.results = results;
        this.messages = messages;
    }

    ExitStatus run(String... args) {
        boolean debug = Arrays.asList(args).contains(CommandTree.DEBUG);
        try {
            return runCommand(CommandTree.create(words).parseArgs(args));
        } catch (ParameterException e) {
            return fail(ParameterMistake.of(e).message(words), ExitStatus.WRONG_COMMAND_LINE, e, debug);
        } catch (UsageException e) {
            return fail(e.message(words), ExitStatus.WRONG_COMMAND_LINE, e, debug);
        } catch (BuildFailure e) {
            tell(e.findings());
            return fail(FailureText.of(e, words), status(e.reason().family()), e, debug);
        } catch (IOException e) {
            if (Thread.interrupted()) { // the interrupt closes the file being read
                return fail(interrupted(), ExitStatus.INTERRUPTED, e, debug);
            }
            return fail(FailureText.of(e, words), ExitStatus.READING_OR_WRITING_FAILED, e, debug);
        } catch (UncheckedIOException e) { // a folder within another could not be listed
            return fail(
                    FailureText.of(Objects.requireNonNull(e.getCause()), words),
                    ExitStatus.READING_OR_WRITING_FAILED,
                    e,
                    debug);
        } catch (InterruptedException e) {
            return fail(interrupted(), ExitStatus.INTERRUPTED, e, debug);
        } catch (RuntimeException | Error e) {
            // The only place that catches faults of the program itself; nothing was published.
            return fail(
                    words.text("fault", PrintableText.of(e.toString(), LONGEST_ARGUMENT)),
                    ExitStatus.INTERNAL_FAULT,
                    e,
                    debug);
        }
    }

    private ExitStatus runCommand(ParseResult line)
            throws UsageException, BuildFailure, IOException, InterruptedException {
        ParseResult command = line.hasSubcommand() ? line.subcommand() : line;
        if (line.isVersionHelpRequested()) {
            results.println(words.text("version", version()));
            return ExitStatus.DONE;
        }
        if (command.isUsageHelpRequested()) {
            results.print(command.commandSpec().commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF));
            return ExitStatus.DONE;
        }
        String name = command.commandSpec().name();
        running = name;
        if (Set.of(CommandTree.CHECK, CommandTree.SNAPSHOT, CommandTree.VERIFY, CommandTree.DIFF)
                .contains(name)) {
            new InterruptedBuilds(messages, words).finish(new Arguments(command));
        }
        boolean readsData = command.commandSpec().optionsMap().containsKey(CommandTree.DATA);
        if (readsData
                && FormImport.finishInterrupted(
                        new Arguments(command).path(CommandTree.DATA).orElse(CommandTree.USUAL_DATA))) {
            messages.println(words.text("import.finished"));
        }
        return switch (name) {
            case CommandTree.BUILD -> new BuildCommand(results, messages, words).run(command);
            case CommandTree.CHECK -> new CheckCommand(results, messages, words).run(command);
            case CommandTree.SNAPSHOT ->
                new SnapshotCommand(results, messages, words, words.text("version", version())).run(command);
            case CommandTree.VERIFY -> new VerifyCommand(results, words).run(command);
            case CommandTree.DIFF -> new DiffCommand(results, messages, words).run(command);
            case CommandTree.TEMPLATE -> new TemplateCommand(results, messages, words).run(command);
            case CommandTree.IMPORT -> new ImportCommand(results, messages, words).run(command);
            case CommandTree.REPORT -> new ReportCommand(results, messages, words).run(command);
            case CommandTree.SERVE -> new ServeCommand(results, messages, words).run(command);
            case CommandTree.INIT -> new InitCommand(results, words).run(command);
            default -> throw new UsageException("usage.no-command");
        };
    }

    /** Prints the first of the findings: {@code verify} shows all. */
    private void tell(List<Finding> findings) {
        for (Finding finding : findings.subList(0, Math.min(findings.size(), MOST_FINDINGS))) {
            messages.println(FindingText.of(finding, words));
        }
        if (findings.size() > MOST_FINDINGS) {
            messages.println(words.text("archive.more-findings", Integer.toString(findings.size() - MOST_FINDINGS)));
        }
    }

    private static ExitStatus status(BuildFailure.Family family) {
        return switch (family) {
            case COMMAND_LINE -> ExitStatus.WRONG_COMMAND_LINE;
            case TEMPLATES -> ExitStatus.WRONG_SETTINGS;
            case LOCK -> ExitStatus.LOCKED;
            case DISK -> ExitStatus.READING_OR_WRITING_FAILED;
            case ARCHIVE -> ExitStatus.VERIFICATION_FAILED;
        };
    }

    /** What is true of the command that was stopped. */
    private String interrupted() {
        return words.text(
                switch (running) {
                    case CommandTree.BUILD, CommandTree.IMPORT, CommandTree.SNAPSHOT -> "interrupted." + running;
                    case CommandTree.TEMPLATE, CommandTree.REPORT, CommandTree.INIT -> "interrupted.files";
                    default -> "interrupted";
                });
    }

    private ExitStatus fail(String message, ExitStatus status, Throwable cause, boolean debug) {
        messages.println(message);
        if (debug) {
            cause.printStackTrace(messages);
        }
        return status;
    }

    /** The version from the jar's manifest; unknown if the program runs from class files. */
    private static String version() {
        String version = Shell.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }
}
