package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.write.DirectorySite;
import vn.tiendo.write.TamperedFileException;

/** What an interrupted build has left; the next command of any kind finishes it. */
public final class InterruptedBuild {

    private InterruptedBuild() {}

    /**
     * If a build was cut off while it published, makes the site in the folder whole again: the former or the new one.
     * Otherwise, and while a build is at work, does nothing.
     *
     * @param data the data folder, which cannot be a site
     * @throws BuildFailure if no build can have left the folder as it is
     * @throws IOException if reading or writing fails; the next command tries again
     */
    public static void finish(Path output, Path data) throws BuildFailure, IOException {
        try {
            DirectorySite.mend(output, List.of(data), HomeFolder.path());
        } catch (TamperedFileException e) {
            throw tampered(e);
        }
    }

    public static BuildFailure tampered(TamperedFileException failure) {
        String file = failure.file().toString();
        return switch (failure.fault()) {
            case NO_PATH_IN_SITE -> ofLine(failure, Reason.OUTPUT_LINE_LEADS_OUT);
            case THROUGH_LINK -> ofLine(failure, Reason.OUTPUT_LINE_THROUGH_LINK);
            case OF_ANOTHER_KIND -> new BuildFailure(failure, Reason.OUTPUT_OF_ANOTHER_KIND, file);
            case SECOND_NAME -> new BuildFailure(failure, Reason.OUTPUT_SECOND_NAME, file);
            case NO_FILE_OF_AN_IMPORT -> new BuildFailure(failure, Reason.NO_FILE_OF_AN_IMPORT, file);
        };
    }

    private static BuildFailure ofLine(TamperedFileException failure, Reason reason) {
        return new BuildFailure(
                failure, reason, failure.file().toString(), Integer.toString(failure.line()), failure.text());
    }
}
