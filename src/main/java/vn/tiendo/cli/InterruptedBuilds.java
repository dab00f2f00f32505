package vn.tiendo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.InterruptedBuild;
import vn.tiendo.diagnostic.PrintableText;

/** The first step of every command but {@code build}: completes a site that a killed build has left half done. */
final class InterruptedBuilds {

    private static final int LONGEST_PATH = 400;

    private final PrintStream messages;
    private final Words words;

    InterruptedBuilds(PrintStream messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    /** Looks in the usual places if the command line does not say where the site is. */
    void finish(Arguments arguments) throws UsageException, BuildFailure {
        Path data = arguments.path(CommandTree.DATA).orElse(CommandTree.USUAL_DATA);
        Set<Path> sites = new TreeSet<>();
        arguments
                .path(CommandTree.OUT)
                .ifPresentOrElse(
                        sites::add,
                        () -> sites.addAll(List.of(
                                Path.of(BuildCommand.USUAL_SITE).toAbsolutePath(),
                                data.toAbsolutePath().resolveSibling(BuildCommand.USUAL_SITE))));
        for (Path site : sites) {
            try {
                InterruptedBuild.finish(site, data);
            } catch (IOException e) {
                // The command itself does not depend on it.
                messages.println(words.text(
                        "build.not-finished",
                        PrintableText.of(site.toString(), LONGEST_PATH),
                        FailureText.of(e, words)));
            }
        }
    }
}
