package vn.tiendo.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.tiendo.cli.InProcess;
import vn.tiendo.packaged.PackagedProgram;

/** A site that is built over and over while its data change, and held against one that is built into an empty folder. */
final class RebuiltSite {

    /** What happens to the site between an edit and the next build. */
    interface Accident {

        void happen(int edit) throws IOException;
    }

    private final Path folder;
    private final RandomEdits edits;
    private Map<String, String> former = Map.of();

    RebuiltSite(Path folder, long seed) throws IOException {
        this.folder = folder;
        this.edits = new RandomEdits(folder, seed);
    }

    /** The command that builds it from the data as they are now. */
    List<String> command() {
        return edits.build(folder.resolve("site"));
    }

    void assertSameAsAnewAfterEachEdit(int count, Accident accident) throws IOException {
        assertThat(isSameAsAnew("before any edit")).isTrue();
        for (int i = 0; i < count; i++) {
            String edit = edits.next();
            accident.happen(i);
            if (!isSameAsAnew(edit)) {
                assertThat(isSameAsAnew(edits.undo())).isTrue();
            }
        }
    }

    /** Builds over the former site and into an empty folder. Returns whether the data were accepted. */
    private boolean isSameAsAnew(String edit) throws IOException {
        Path anew = Files.createTempDirectory(folder, "anew").resolve("site");
        InProcess.Outcome clean = InProcess.run(edits.build(anew).toArray(String[]::new));
        InProcess.Outcome again = InProcess.run(command().toArray(String[]::new));

        assertThat(again.exitCode()).as("%s: %s", edit, again.messages()).isEqualTo(clean.exitCode());
        Map<String, String> site = PackagedProgram.hashes(folder.resolve("site"));
        assertThat(site).as(edit).isEqualTo(clean.exitCode() == 0 ? PackagedProgram.hashes(anew) : former);
        former = site;
        return clean.exitCode() == 0;
    }
}
