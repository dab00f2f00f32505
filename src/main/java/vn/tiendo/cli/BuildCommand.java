package vn.tiendo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ParseResult;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.BuildOptions;
import vn.tiendo.build.BuildResult;
import vn.tiendo.build.SiteBuild;
import vn.tiendo.diagnostic.PrintableText;

/** {@code build}: makes the site. */
final class BuildCommand {

    static final String USUAL_SITE = "site";
    private static final Path USUAL_TEMPLATES = Path.of("templates");
    private static final int MOST_FILES_NAMED = 20;
    private static final int LONGEST_PATH = 400;

    private final PrintStream results;
    private final PrintStream messages;
    private final Words words;

    BuildCommand(PrintStream results, PrintStream messages, Words words) {
        this.results = results;
        this.messages = messages;
        this.words = words;
    }

    ExitStatus run(ParseResult line) throws UsageException, BuildFailure, IOException, InterruptedException {
        long start = System.nanoTime();
        Arguments arguments = new Arguments(line);
        BuildOptions options = options(arguments);
        BuildResult result = new SiteBuild(options, ProgressLines.of(messages, words, "build.progress")).run();
        FindingsReport report = new FindingsReport(options.data(), messages, words);
        if (result.site().isEmpty()) {
            return report.tellAll(result.diagnostics());
        }
        report.tellWarnings(result.diagnostics());
        BuildResult.Site site = result.site().get();
        tellOfFiles("build.foreign", site.foreign());
        tellOfFiles("build.edited", site.edited());
        tellOfFiles(
                "build.heavy",
                lines(site.heavyPages(), bytes -> words.text("build.heavy.page", Words.decimal(bytes / 100_000))));
        tellOfFiles("build.broken-links", lines(site.brokenLinks(), target -> " → " + target));
        site.leftOver().ifPresent(folder -> messages.println(words.text("build.left-over", folder)));
        if (arguments.isSet(CommandTree.UPLOAD_LIST)) {
            new UploadList(site, words).tell(options.output(), results, messages);
        }
        results.println(words.text(
                "build.done",
                PrintableText.of(options.output().toString(), LONGEST_PATH),
                Integer.toString(site.pages()),
                Integer.toString(site.files()),
                Words.decimal(site.bytes() / 100_000),
                Words.decimal((System.nanoTime() - start) / 100_000_000),
                Long.toString(FindingsReport.warnings(result.diagnostics()).size())));
        return ExitStatus.DONE;
    }

    static BuildOptions options(Arguments arguments) throws UsageException {
        Optional<Path> templates = arguments.path(CommandTree.TEMPLATES);
        return new BuildOptions(
                arguments.path(CommandTree.DATA).orElse(CommandTree.USUAL_DATA),
                templates.isPresent() ? templates : Optional.of(USUAL_TEMPLATES).filter(Files::isDirectory),
                arguments.path(CommandTree.OUT).orElse(Path.of(USUAL_SITE)),
                arguments.unit(CommandTree.FOCUS),
                arguments.baseUrl(CommandTree.BASE_URL),
                arguments.date(CommandTree.AS_OF),
                arguments.isSet(CommandTree.NO_ILLUSTRATIVE),
                arguments
                        .threads(CommandTree.THREADS)
                        .orElse(Runtime.getRuntime().availableProcessors()));
    }

    private static <V> List<String> lines(Map<String, V> byPath, Function<V, String> rest) {
        return byPath.entrySet().stream()
                .map(entry -> entry.getKey() + rest.apply(entry.getValue()))
                .toList();
    }

    private void tellOfFiles(String key, List<String> files) {
        if (files.isEmpty()) {
            return;
        }
        messages.println(words.text(key, Integer.toString(files.size())));
        for (String file : files.subList(0, Math.min(files.size(), MOST_FILES_NAMED))) {
            messages.println("  " + PrintableText.of(file, LONGEST_PATH));
        }
        if (files.size() > MOST_FILES_NAMED) {
            messages.println(words.text("build.more-files", Integer.toString(files.size() - MOST_FILES_NAMED)));
        }
    }
}
