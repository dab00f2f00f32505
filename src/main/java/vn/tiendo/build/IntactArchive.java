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

/** Finds what is wrong with an archive, and lets nobody go on who would publish, freeze or compare it all the same. */
public final class IntactArchive {

    private IntactArchive() {}

    /** The archive of a data folder, held to what the settings say of it. */
    public static Archive of(Path data) throws BuildFailure, IOException {
        if (!Files.isDirectory(data)) {
            throw new BuildFailure(Reason.NO_DATA_FOLDER, data.toString());
        }
        return Archive.ofData(data, SettingsFile.read(data).archive())
                .knowing(VerifiedBags.ofUser(
                        System.getenv().getOrDefault("XDG_CACHE_HOME", ""),
                        HomeFolder.path().toString()));
    }

    /** @throws BuildFailure with everything that is wrong */
    static void require(Archive archive) throws BuildFailure, IOException {
        List<Finding> findings = archive.verify();
        if (!findings.isEmpty()) {
            throw new BuildFailure(findings);
        }
    }

    /** What killed runs have left is cleared; where that cannot be done, it is in nobody's way. */
    static void clearLeftovers(Archive archive) throws IOException {
        try {
            archive.clearLeftovers();
        } catch (FileSystemException e) {
            // A folder that may only be read, perhaps. What matters of it, verifying tells.
            return;
        }
    }

    /** Everything that is wrong, once a first thing was met. */
    static BuildFailure failure(Archive archive, Finding first) throws IOException {
        List<Finding> findings = archive.verify();
        return new BuildFailure(findings.isEmpty() ? List.of(first) : findings);
    }
}
