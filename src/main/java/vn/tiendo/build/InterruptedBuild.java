package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.write.DirectorySite;
import vn.tiendo.write.TamperedFileException;

/** What a build has left that was cut off, which the next command of any kind finishes. */
public final class InterruptedBuild {

    private InterruptedBuild() {}

    /**
     * Makes the site in a folder whole, the former or the new one, if a build was cut off while it published. Does nothing
     * where none was, nor while one is at work.
     *
     * @param data the data folder, which is no site's
     * @throws BuildFailure if what it left is not as any build leaves it
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
