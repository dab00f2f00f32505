package vn.tiendo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import picocli.CommandLine.ParseResult;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.diagnostic.PrintableText;
import vn.tiendo.forms.FormBuild;
import vn.tiendo.forms.FormOptions;
import vn.tiendo.model.AdminUnitCode;

/** {@code template}: writes input forms. */
final class TemplateCommand {

    private static final int LONGEST_PATH = 400;

    private final PrintStream results;
    private final PrintStream messages;
    private final Words words;

    TemplateCommand(PrintStream results, PrintStream messages, Words words) {
        this.results = results;
        this.messages = messages;
        this.words = words;
    }

    ExitStatus run(ParseResult line) throws UsageException, BuildFailure, IOException {
        Arguments arguments = new Arguments(line);
        boolean isOfLevel = arguments.isSet(CommandTree.LEVEL);
        AdminUnitCode unit = arguments
                .unit(CommandTree.UNIT)
                .orElseThrow(() -> new UsageException(isOfLevel ? "usage.template-no-top" : "usage.template-no-unit"));
        int year = arguments.year(CommandTree.YEAR).orElseThrow(() -> new UsageException("usage.template-no-year"));
        FormOptions options = new FormOptions(
                arguments.path(CommandTree.DATA).orElse(CommandTree.USUAL_DATA),
                unit,
                year,
                arguments.level(CommandTree.LEVEL),
                arguments.plan(CommandTree.PLAN),
                arguments
                        .oneOf(CommandTree.FORMAT, "usage.form-format", FormOptions.Kind.values())
                        .orElse(FormOptions.Kind.XLSX),
                arguments.path(CommandTree.OUT));
        FormBuild.Result result = new FormBuild(options).run();
        if (!result.diagnostics().isEmpty()) {
            return new FindingsReport(options.data(), messages, words).tellAll(result.diagnostics());
        }
        for (Path file : result.files()) {
            results.println(PrintableText.of(file.toString(), LONGEST_PATH));
        }
        messages.println(
                words.text("template.done", Integer.toString(result.files().size()), Integer.toString(result.rows())));
        if (result.rows() == 0) {
            messages.println(words.text("template.no-rows"));
        }
        if (result.without() > 0) {
            messages.println(
                    words.text("template.without", Integer.toString(result.without()), Integer.toString(year)));
        }
        result.notThere()
                .ifPresent(name -> messages.println(words.text(
                        "template.not-there", PrintableText.of(name, LONGEST_PATH), Integer.toString(year))));
        return ExitStatus.DONE;
    }
}
