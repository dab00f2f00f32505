package vn.tiendo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.BuildOptions;
import vn.tiendo.build.BuildResult;
import vn.tiendo.build.InputWatch;
import vn.tiendo.build.SiteBuild;
import vn.tiendo.diagnostic.DiagnosticPage;
import vn.tiendo.folder.OpenFolder;
import vn.tiendo.preview.PreviewServer;

/** {@code serve}: shows the site on this machine, and shows it anew after each change, until it is stopped. */
final class ServeCommand {

    private static final int USUAL_PORT = 8282;

    private final PrintStream results;
    private final PrintStream messages;
    private final Words words;

    /** Of the two folders that take turns: what is shown is never written to. */
    private int turn;

    ServeCommand(PrintStream results, PrintStream messages, Words words) {
        this.results = results;
        this.messages = messages;
        this.words = words;
    }

    ExitStatus run(ParseResult line) throws UsageException, BuildFailure, IOException, InterruptedException {
        Arguments arguments = new Arguments(line);
        BuildOptions options = BuildCommand.options(arguments);
        InputWatch watch = InputWatch.of(options);
        Path work = Files.createTempDirectory("tien-do-xem-thu-").toRealPath();
        try (PreviewServer server = start(arguments.port(CommandTree.PORT))) {
            showInstead(server, words.text("serve.building"));
            results.println(words.text("serve.at", server.address()));
            results.flush();
            build(options, work, server);
            while (true) {
                watch.awaitChange();
                build(options, work, server);
            }
        } catch (InterruptedException e) {
            messages.println(words.text("serve.stopped"));
            return ExitStatus.INTERRUPTED;
        } finally {
            delete(work);
        }
    }

    /** Where no port was asked for and the usual one is taken, such as by another preview, any will do. */
    private PreviewServer start(Optional<Integer> port) throws UsageException, IOException {
        try {
            return PreviewServer.start(port.orElse(USUAL_PORT));
        } catch (BindException e) {
            if (port.isPresent()) {
                throw new UsageException("usage.port-taken", CommandTree.PORT, Integer.toString(port.get()));
            }
            return PreviewServer.start(0);
        }
    }

    /** What can be mended in the data or the templates is shown in place of the site. */
    private void build(BuildOptions options, Path work, PreviewServer server)
            throws BuildFailure, IOException, InterruptedException {
        try {
            buildAndShow(options, work, server);
        } catch (BuildFailure e) {
            if (e.reason().family() == BuildFailure.Family.COMMAND_LINE) {
                throw e;
            }
            tellInstead(server, FailureText.of(e, words));
        } catch (IOException e) {
            if (Thread.interrupted()) { // which closes the file at hand
                throw new InterruptedException();
            }
            tellInstead(server, FailureText.of(e, words)); // such as a file that went away while it was read
        }
    }

    private void buildAndShow(BuildOptions options, Path work, PreviewServer server)
            throws BuildFailure, IOException, InterruptedException {
        long start = System.nanoTime();
        Path site = work.resolve(Integer.toString(turn));
        BuildResult result = new SiteBuild(options.withOutput(site)).run();
        FindingsReport report = new FindingsReport(options.data(), messages, words);
        if (result.site().isEmpty()) {
            StringBuilder page = new StringBuilder();
            new DiagnosticPage().print(result.diagnostics(), page);
            server.showInstead(page.toString());
            report.tellAll(result.diagnostics());
        } else {
            server.show(site);
            turn = 1 - turn;
            report.tellWarnings(result.diagnostics());
            messages.println(words.text(
                    "serve.built",
                    Integer.toString(result.site().get().pages()),
                    Words.decimal((System.nanoTime() - start) / 100_000_000)));
        }
        messages.flush();
    }

    private void tellInstead(PreviewServer server, String message) throws IOException {
        showInstead(server, message);
        messages.println(message);
        messages.flush();
    }

    private static void showInstead(PreviewServer server, String message) throws IOException {
        StringBuilder page = new StringBuilder();
        new DiagnosticPage().print(message, page);
        server.showInstead(page.toString());
    }

    private static void delete(Path folder) throws IOException {
        try (OpenFolder above = OpenFolder.above(folder)) {
            above.deleteWithAll(folder.getFileName(), OpenFolder::delete);
        }
    }
}
