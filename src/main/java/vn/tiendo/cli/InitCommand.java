package vn.tiendo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.ProjectInit;
import vn.tiendo.diagnostic.PrintableText;

/** {@code init}: creates the user's own project. */
final class InitCommand {

    private static final int LONGEST_PATH = 400;
    private static final int LONGEST_NAME = 200;

    private final PrintStream results;
    private final Words words;

    InitCommand(PrintStream results, Words words) {
        this.results = results;
        this.words = words;
    }

    ExitStatus run(ParseResult line) throws UsageException, BuildFailure, IOException {
        Arguments arguments = new Arguments(line);
        String text = arguments.positional(0).orElseThrow(() -> new UsageException("usage.init-no-folder"));
        Path folder = Optional.of(text)
                .filter(path -> !path.isBlank())
                .flatMap(Arguments::parsePath)
                .orElseThrow(() -> new UsageException("usage.path", "init", PrintableText.ofValue(text)));
        Optional<String> agency = arguments.value(CommandTree.NAME, "usage.name", InitCommand::parseName);
        String withoutUnit = agency.isPresent() ? "usage.init-no-superior" : "usage.init-no-unit";
        String unit = arguments
                .value(CommandTree.UNIT, withoutUnit, InitCommand::parseName)
                .orElseThrow(() -> new UsageException(withoutUnit));
        ProjectInit.Result result = ProjectInit.run(folder, unit, agency);
        results.println(words.text(
                "init.done",
                Integer.toString(result.files()),
                PrintableText.of(folder.toString(), LONGEST_PATH),
                result.unit()));
        return ExitStatus.DONE;
    }

    /** Accepts one line of plain text. */
    private static Optional<String> parseName(String text) {
        return Optional.of(text.strip())
                .filter(name -> !name.isEmpty()
                        && name.length() <= LONGEST_NAME
                        && name.chars().noneMatch(Character::isISOControl));
    }
}
