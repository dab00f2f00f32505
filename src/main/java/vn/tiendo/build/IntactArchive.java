package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tiendo.archive.Archive;
import vn.tiendo.archive.Finding;
import vn.tiendo.archive.VerifiedBags;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.load.SettingsFile;

/** Finds what is wrong with an archive, and stops whoever would publish, freeze or compare it nevertheless. */
public final class IntactArchive {

    private IntactArchive() {}

    /** The archive of a data folder, checked against what the settings say of it. */
    public static Archive of(Path data) throws BuildFailure, IOException {
        if (!Files.isDirectory(data)) {
            throw new BuildFailure(Reason.NO_DATA_FOLDER, data.toString());
        }
        return Archive.ofData(data, SettingsFile.read(data).archive())
                .knowing(VerifiedBags.ofUser(
                        System.getenv().getOrDefault("XDG_CACHE_HOME", ""),
                        HomeFolder.path().toString()));
    }

    /** @throws BuildFailure with all findings, if there are any */
    static void require(Archive archive) throws BuildFailure, IOException {
        List<Finding> findings = archive.verify();
        if (!findings.isEmpty()) {
            throw new BuildFailure(findings);
        }
    }

    /** Clears what killed runs have left; a failure to do so harms nobody. */
    static void clearLeftovers(Archive archive) throws IOException {
        try {
            archive.clearLeftovers();
        } catch (FileSystemException e) {
            // The folder is perhaps read-only. Verifying reports whatever matters.
            return;
        }
    }

    /** All findings, after a first one was met. */
    static BuildFailure failure(Archive archive, Finding first) throws IOException {
        List<Finding> findings = archive.verify();
        return new BuildFailure(findings.isEmpty() ? List.of(first) : findings);
    }
}
