package vn.tiendo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import vn.tiendo.archive.Archive;
import vn.tiendo.archive.Finding;
import vn.tiendo.archive.SnapshotName;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.IntactArchive;
import vn.tiendo.diagnostic.PrintableText;

/** {@code verify}: checks whether snapshots are unchanged. */
final class VerifyCommand {

    private static final String ALL = "all";
    private static final int LONGEST_PATH = 400;

    private final PrintStream results;
    private final Words words;

    VerifyCommand(PrintStream results, Words words) {
        this.results = results;
        this.words = words;
    }

    ExitStatus run(ParseResult line) throws UsageException, BuildFailure, IOException {
        Arguments arguments = new Arguments(line);
        Archive archive = IntactArchive.of(arguments.path(CommandTree.DATA).orElse(CommandTree.USUAL_DATA))
                .withEverything();
        Optional<String> what = arguments.positional(0).filter(text -> !text.equals(ALL));
        List<Finding> findings = what.isEmpty() ? archive.verify() : verify(archive, what.get());
        for (Finding finding : findings) {
            results.println(FindingText.of(finding, words));
        }
        if (!findings.isEmpty()) {
            results.println(words.text("verify.failed", Integer.toString(findings.size())));
            return ExitStatus.VERIFICATION_FAILED;
        }
        results.println(
                what.isEmpty()
                        ? words.text(
                                "verify.all", Integer.toString(archive.names().size()))
                        : words.text("verify.one", PrintableText.of(what.get(), LONGEST_PATH)));
        Optional<String> chain = what.isEmpty() ? archive.lastHash() : Optional.empty();
        chain.ifPresent(hash -> results.println(words.text("verify.chain", hash)));
        return ExitStatus.DONE;
    }

    private static List<Finding> verify(Archive archive, String what) throws UsageException, IOException {
        Optional<SnapshotName> name = SnapshotName.parse(what);
        if (name.isPresent() && archive.knows(name.get())) {
            return archive.verify(name.get());
        }
        Path path = Arguments.parsePath(what)
                .filter(Files::exists)
                .orElseThrow(() -> new UsageException("usage.no-bag", PrintableText.of(what, LONGEST_PATH)));
        return Archive.verifyAt(path);
    }
}
