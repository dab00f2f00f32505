package vn.tiendo.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.tiendo.archive.AlteredArchiveException;
import vn.tiendo.archive.Archive;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.language.MissingMessageException;
import vn.tiendo.render.TemplateFailure;

/** Does work that bad templates, messages or archives can stop, and then says which of them did. */
final class ExplainedWork {

    private ExplainedWork() {}

    /**
     * The work.
     *
     * @param <X> what else can end it, such as an interrupt
     */
    @FunctionalInterface
    interface Work<T, X extends Exception> {
        T run() throws BuildFailure, X, IOException;
    }

    /**
     * The result of the work.
     *
     * @param archive what the work may read of earlier snapshots
     */
    static <T, X extends Exception> T of(Archive archive, Work<T, X> work) throws BuildFailure, X, IOException {
        try {
            return work.run();
        } catch (AlteredArchiveException e) {
            throw IntactArchive.failure(archive, e.finding());
        } catch (TemplateFailure e) {
            throw BadTemplate.failure(e);
        } catch (MissingMessageException e) {
            throw new BuildFailure(e, Reason.MISSING_MESSAGE, e.key());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
