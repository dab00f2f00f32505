package vn.tiendo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.diagnostic.PrintableText;
import vn.tiendo.forms.MappingSuggestion;

/** {@code import --suggest}: proposes how to read a table drawn by hand. */
final class ProposedMapping {

    private static final int LONGEST_TEXT = 200;

    private final PrintStream results;
    private final PrintStream messages;
    private final Words words;

    ProposedMapping(PrintStream results, PrintStream messages, Words words) {
        this.results = results;
        this.messages = messages;
        this.words = words;
    }

    /** Shows how a file could be read, and keeps the proposal if the user agrees. */
    ExitStatus run(Path data, List<Path> forms, Arguments arguments) throws UsageException, BuildFailure, IOException {
        if (forms.size() != 1) {
            throw new UsageException("usage.suggest-one-file");
        }
        Path target = arguments.path(CommandTree.MAPPING).orElseGet(() -> mappingBeside(forms.get(0)));
        MappingSuggestion.requireNone(target);
        MappingSuggestion suggestion = MappingSuggestion.of(data, forms.get(0));
        if (suggestion.text().isEmpty()) {
            return new FindingsReport(data, messages, words).tellAll(suggestion.diagnostics());
        }
        results.print(suggestion.text());
        String shown = PrintableText.of(target.toString(), LONGEST_TEXT);
        messages.println(words.text("suggest.look", shown));
        Optional<Boolean> agreed = arguments.isSet(CommandTree.YES)
                ? Optional.of(true)
                : new Answers(messages).toWhether(words.text("suggest.ask"));
        if (agreed.orElse(false)) {
            suggestion.write(target);
            messages.println(words.text(
                    "suggest.done", shown, PrintableText.of(forms.get(0).toString(), LONGEST_TEXT)));
        } else {
            messages.println(words.text("import.nothing-written"));
        }
        return ExitStatus.DONE;
    }

    private static Path mappingBeside(Path form) {
        String name = String.valueOf(form.getFileName()).replaceFirst("\\.[^.]*$", "");
        return form.resolveSibling("anh-xa-" + name + ".yaml");
    }
}
