package vn.tiendo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.BuildProgress;
import vn.tiendo.diagnostic.DiagnosticPrinter;
import vn.tiendo.diagnostic.PrintableText;
import vn.tiendo.forms.FormImport;
import vn.tiendo.forms.ImportChange;
import vn.tiendo.forms.ImportOptions;

/** {@code import}: takes filled-in forms into the data. */
final class ImportCommand {

    private static final int MOST_NAMED = 10;
    private static final int LONGEST_TEXT = 200;

    private final PrintStream results;
    private final PrintStream messages;
    private final Words words;
    private final Answers answers;

    ImportCommand(PrintStream results, PrintStream messages, Words words) {
        this.results = results;
        this.messages = messages;
        this.words = words;
        this.answers = new Answers(messages);
    }

    ExitStatus run(ParseResult line) throws UsageException, BuildFailure, IOException {
        Arguments arguments = new Arguments(line);
        List<Path> forms = forms(arguments);
        Path data = arguments.path(CommandTree.DATA).orElse(CommandTree.USUAL_DATA);
        if (arguments.isSet(CommandTree.SUGGEST)) {
            return new ProposedMapping(results, messages, words).run(data, forms, arguments);
        }
        BuildProgress progress = ProgressLines.of(messages, words, "import.progress");
        try (FormImport prepared = FormImport.prepare(options(data, forms, arguments), progress)) {
            boolean asks = !arguments.isSet(CommandTree.YES);
            if (!asks) {
                prepared.refuseUnexplained();
            }
            tellLeftOut(prepared);
            if (!prepared.diagnostics().isEmpty()) {
                DiagnosticPrinter.ofForms().printText(prepared.diagnostics(), messages);
            }
            writeMarked(prepared, arguments.path(CommandTree.MARKED));
            if (prepared.hasErrors()) {
                return refused(prepared);
            }
            tell(prepared);
            if (prepared.changesNothing()) {
                return ExitStatus.DONE;
            }
            tellDays(prepared, arguments.isSet(CommandTree.AS_OF));
            if (prepared.unexplained() > 0 && !explained(prepared)) {
                DiagnosticPrinter.ofForms().printText(prepared.diagnostics(), messages);
                return refused(prepared);
            }
            Optional<Boolean> agreed = asks ? answers.toWhether(words.text("import.ask")) : Optional.of(true);
            if (agreed.isEmpty()) {
                throw new UsageException("usage.import-unanswered");
            }
            if (!agreed.get()) {
                messages.println(words.text("import.nothing-written"));
                return ExitStatus.DONE;
            }
            publish(prepared, data);
            return ExitStatus.DONE;
        }
    }

    private static ImportOptions options(Path data, List<Path> forms, Arguments arguments) throws UsageException {
        return new ImportOptions(
                data,
                forms,
                arguments.path(CommandTree.MAPPING),
                arguments.value(CommandTree.REASON, "usage.reason", ImportOptions::parseReason),
                arguments.date(CommandTree.AS_OF));
    }

    private static List<Path> forms(Arguments arguments) throws UsageException {
        List<Path> forms = new ArrayList<>();
        for (String text : arguments.positionals()) {
            forms.add(Arguments.parsePath(text)
                    .orElseThrow(() -> new UsageException("usage.path", "import", PrintableText.ofValue(text))));
        }
        if (forms.isEmpty()) {
            throw new UsageException("usage.import-no-file");
        }
        return forms;
    }

    private void publish(FormImport prepared, Path data) throws BuildFailure, IOException {
        prepared.publish();
        if (prepared.changes().isEmpty()) {
            results.println(words.text("import.done.received", PrintableText.of(data.toString(), LONGEST_TEXT)));
            return;
        }
        results.println(words.text(
                prepared.words().isEmpty() ? "import.done" : "import.done.words",
                Integer.toString(prepared.figures().size()),
                Integer.toString(prepared.words().size()),
                PrintableText.of(data.toString(), LONGEST_TEXT)));
    }

    private ExitStatus refused(FormImport prepared) {
        messages.println(words.text("import.nothing-written"));
        return FindingsReport.status(prepared.diagnostics());
    }

    /** Asks why published figures are corrected; without an answer that can be published, false. */
    private boolean explained(FormImport prepared) throws BuildFailure, IOException {
        String answer = answers.to(words.text("import.ask-reason", Integer.toString(prepared.unexplained())))
                .orElse("");
        Optional<String> reason = ImportOptions.parseReason(answer);
        if (reason.isPresent()) {
            prepared.explain(reason.get());
        } else {
            prepared.refuseUnexplained();
        }
        return !prepared.hasErrors();
    }

    private void tellLeftOut(FormImport prepared) {
        for (Path copy : prepared.leftOut()) {
            messages.println(words.text("import.left-out", PrintableText.of(copy.toString(), LONGEST_TEXT)));
        }
        List<Path> others = prepared.otherFiles();
        if (!others.isEmpty()) {
            messages.println(words.text("import.other-files", named(others)));
        }
    }

    private String named(List<Path> files) {
        String names = files.stream()
                .limit(MOST_NAMED)
                .map(file -> PrintableText.of(file.toString(), LONGEST_TEXT))
                .collect(Collectors.joining(", "));
        return files.size() > MOST_NAMED
                ? names + words.text("build.more-files", Integer.toString(files.size() - MOST_NAMED))
                : names;
    }

    private void writeMarked(FormImport prepared, Optional<Path> folder) throws IOException {
        if (folder.isPresent() && !prepared.diagnostics().isEmpty()) {
            for (Path file : prepared.writeMarked(folder.get())) {
                messages.println(words.text("import.marked", PrintableText.of(file.toString(), LONGEST_TEXT)));
            }
        }
    }

    private void tell(FormImport prepared) {
        new ChangeLines(results, words).tell(prepared.changes());
        List<ImportChange> figures = prepared.figures();
        results.println(words.text(
                "import.counts",
                Integer.toString(prepared.forms()),
                count(figures, ImportChange::isNew),
                count(figures, change -> !change.isNew()),
                Integer.toString(prepared.unchangedFigures())));
        List<ImportChange> texts = prepared.words();
        if (texts.size() + prepared.unchangedWords() > 0) {
            results.println(words.text(
                    "import.counts.words",
                    count(texts, ImportChange::isNew),
                    count(texts, change -> !change.isNew()),
                    Integer.toString(prepared.unchangedWords())));
        }
        List<Path> untouched = prepared.untouched();
        if (!untouched.isEmpty()) {
            results.println(words.text("import.untouched", Integer.toString(untouched.size()), named(untouched)));
        }
        tellUnseen(prepared);
    }

    /** What readers of the site will not see, and why. */
    private void tellUnseen(FormImport prepared) {
        tellCount("import.unpublished", prepared.unpublished());
        tellCount("import.withdrawn", prepared.withdrawn());
        tellCount("import.held-back", prepared.heldBack());
        tellCount("import.hidden", (int)
                prepared.changes().stream().filter(ImportChange::isHidden).count());
    }

    private void tellCount(String key, int count) {
        if (count > 0) {
            results.println(words.text(key, Integer.toString(count)));
        }
    }

    /**
     * Shows the day of receipt: it decides in public whether a unit was late, so whoever confirms must have seen it.
     */
    private void tellDays(FormImport prepared, boolean isNamed) throws IOException {
        if (prepared.changes().isEmpty()) {
            results.println(words.text("import.received"));
        }
        String days = prepared.daysReceived().entrySet().stream()
                .map(day ->
                        words.text("import.day", day.getKey(), day.getValue().toString()))
                .collect(Collectors.joining(", "));
        results.println(words.text(isNamed ? "import.days.named" : "import.days.of-files", days));
    }

    private static String count(List<ImportChange> changes, Predicate<ImportChange> which) {
        return Long.toString(changes.stream().filter(which).count());
    }
}
