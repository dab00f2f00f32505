package vn.tiendo.render;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a page once more, after its templates have used up the stack, to find where they call themselves. Templates ask
 * this thread at each call of a macro or function, and at each template they include, whether it was interrupted:
 * beyond a depth that is the same on every machine it says so, and remembers the place.
 */
final class RecursionSearch extends Thread {

    /** Of the frames of Java; a page whose templates end takes some hundred. */
    private static final int DEEPEST = 5_000;

    private static final long STACK_BYTES = 64L << 20;

    private @Nullable TemplateException place;

    private RecursionSearch(Runnable page) {
        super(null, page, "recursion-search", STACK_BYTES);
    }

    /** Where the page's templates are when they are too deep; empty if they never are. */
    static Optional<TemplateException> in(Runnable page) {
        RecursionSearch search = new RecursionSearch(page);
        search.setUncaughtExceptionHandler((thread, failure) -> {}); // the place is all that is wanted
        search.start();
        try {
            search.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return Optional.ofNullable(search.place);
    }

    @Override
    public boolean isInterrupted() {
        if (place == null
                && Thread.currentThread() == this
                && StackWalker.getInstance()
                        .walk(frames -> frames.skip(DEEPEST).findAny().isPresent())) {
            place = new TemplateException(Environment.getCurrentEnvironment());
        }
        return place != null || super.isInterrupted();
    }
}
