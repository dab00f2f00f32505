package vn.tiendo.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.BuildOptions;
import vn.tiendo.build.InputWatch;
import vn.tiendo.build.OfficialNote;
import vn.tiendo.build.SitePreview;
import vn.tiendo.diagnostic.DiagnosticNote;
import vn.tiendo.diagnostic.DiagnosticPage;
import vn.tiendo.diagnostic.PlaceText;
import vn.tiendo.preview.NoteWords;
import vn.tiendo.preview.PreviewNote;
import vn.tiendo.preview.PreviewServer;
import vn.tiendo.preview.PreviewSite;
import vn.tiendo.preview.UnfitFileException;

/** {@code serve}: shows the site on this machine, and again after each change, until it is stopped. */
final class ServeCommand {

    private static final int USUAL_PORT = 8282;

    private final PrintStream results;
    private final PrintStream messages;
    private final Words words;

    ServeCommand(PrintStream results, PrintStream messages, Words words) {
        this.results = results;
        this.messages = messages;
        this.words = words;
    }

    ExitStatus run(ParseResult line) throws UsageException, BuildFailure, IOException, InterruptedException {
        Arguments arguments = new Arguments(line);
        BuildOptions options = BuildCommand.options(arguments);
        InputWatch watch = InputWatch.of(options);
        try (PreviewServer server = start(arguments.port(CommandTree.PORT));
                SitePreview preview = new SitePreview(options)) {
            server.showInstead(page(words.text("serve.building")));
            results.println(words.text("serve.at", server.address()));
            results.flush();
            show(options, preview, server);
            while (true) {
                watch.awaitChange();
                show(options, preview, server);
            }
        } catch (InterruptedException e) {
            messages.println(words.text("serve.stopped"));
            return ExitStatus.INTERRUPTED;
        }
    }

    /** If no port was requested and the usual one is taken, such as by another preview, uses any free port. */
    private PreviewServer start(Optional<Integer> port) throws UsageException, IOException {
        try {
            return PreviewServer.start(port.orElse(USUAL_PORT), noteWords());
        } catch (BindException e) {
            if (port.isPresent()) {
                throw new UsageException("usage.port-taken", CommandTree.PORT, Integer.toString(port.get()));
            }
            return PreviewServer.start(0, noteWords());
        }
    }

    private NoteWords noteWords() {
        return new NoteWords(
                words.text("serve.notes"),
                words.text("serve.notes.lead"),
                count -> words.text("serve.notes.all", Integer.toString(count)),
                count -> words.text("serve.notes.on-page", Integer.toString(count)),
                words.text("serve.notes.told"),
                words.text("serve.notes.value"),
                words.text("serve.notes.place"));
    }

    /** Shows the site, or in its place what has to be mended in the data or templates. */
    private void show(BuildOptions options, SitePreview preview, PreviewServer server)
            throws BuildFailure, IOException, InterruptedException {
        try {
            readAndShow(options, preview, server);
        } catch (BuildFailure e) {
            if (e.reason().family() == BuildFailure.Family.COMMAND_LINE) {
                throw e;
            }
            tellInstead(server, FailureText.of(e, words));
        } catch (IOException e) {
            if (Thread.interrupted()) { // the interrupt closes the file being read
                throw new InterruptedException();
            }
            tellInstead(server, FailureText.of(e, words)); // such as a file deleted while it was read
        }
    }

    private void readAndShow(BuildOptions options, SitePreview preview, PreviewServer server)
            throws BuildFailure, IOException {
        long start = System.nanoTime();
        SitePreview.Result result = preview.read();
        FindingsReport report = new FindingsReport(options.data(), messages, words);
        if (result.site().isEmpty()) {
            StringBuilder page = new StringBuilder();
            new DiagnosticPage().print(result.diagnostics(), page);
            server.showInstead(page.toString());
            report.tellAll(result.diagnostics());
        } else {
            ShownSite site = new ShownSite(result.site().get(), words);
            server.show(site);
            report.tellWarnings(result.diagnostics());
            messages.println(words.text(
                    "serve.ready",
                    Integer.toString(result.site().get().pages()),
                    Words.decimal((System.nanoTime() - start) / 100_000_000)));
        }
        messages.flush();
    }

    private void tellInstead(PreviewServer server, String message) throws IOException {
        server.showInstead(page(message));
        messages.println(message);
        messages.flush();
    }

    private static String page(String message) throws IOException {
        StringBuilder page = new StringBuilder();
        new DiagnosticPage().print(message, page);
        return page.toString();
    }

    /** Shows a previewed site, with messages in words. */
    private static final class ShownSite implements PreviewSite {

        private final SitePreview.Site site;
        private final Words words;
        private final List<PreviewNote> notes;

        ShownSite(SitePreview.Site site, Words words) {
            this.site = site;
            this.words = words;
            this.notes = site.notes().stream().map(this::note).toList();
        }

        private PreviewNote note(OfficialNote note) {
            return new PreviewNote(
                    site.has(note.page()) ? note.page() : "",
                    note.withheld()
                            .map(DiagnosticNote::message)
                            .orElseGet(() -> words.text("serve.notes.draft", note.figure())),
                    note.value(),
                    PlaceText.of(note.place().file(), note.place().spot()));
        }

        @Override
        public boolean has(String path) {
            return site.has(path);
        }

        @Override
        public void write(String path, OutputStream out) throws UnfitFileException, IOException {
            try {
                site.write(path, out);
            } catch (BuildFailure e) {
                throw new UnfitFileException(page(FailureText.of(e, words)), e);
            } catch (IOException e) {
                throw new UnfitFileException(page(FailureText.of(e, words)), e);
            }
        }

        @Override
        public List<PreviewNote> notes() {
            return notes;
        }
    }
}
