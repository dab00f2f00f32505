package vn.tiendo.build;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Interrupts the making of a page that never ends: a template can loop without writing anything. It measures processor
 * time, since a machine may be busy or asleep, and the limit is generous: the site must not depend on how fast a
 * machine is.
 */
final class PageWatch {

    /** Most pages take milliseconds; the longest of the whole country take a second. */
    static final Duration LIMIT = Duration.ofSeconds(60);

    private static final int LOOKS_IN_A_LIMIT = 60;

    private final long limitNanos;
    private final Set<Page> underWay = ConcurrentHashMap.newKeySet();

    /** @param limit how long a page may take before it counts as late, and how much processor time it has after that */
    PageWatch(Duration limit) {
        limitNanos = limit.toNanos();
    }

    /**
     * Makes a page on this thread, and interrupts it if that takes too long; the interrupt flag is cleared afterwards.
     */
    void during(Workers.Job making) throws IOException {
        Page page = new Page();
        underWay.add(page);
        try {
            making.run();
        } finally {
            underWay.remove(page);
            page.end();
        }
    }

    /** Watches until the returned thread is interrupted. */
    Thread start() {
        Thread thread = new Thread(this::watch, "page-watch");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(Math.max(1, Duration.ofNanos(limitNanos).toMillis() / LOOKS_IN_A_LIMIT));
                underWay.forEach(Page::look);
            }
        } catch (InterruptedException e) {
            // All pages are made.
        }
    }

    private final class Page {

        private final Thread maker = Thread.currentThread();
        private final long began = System.nanoTime();
        /** The processor's time of the thread when the page began to be late; negative before. */
        private long timeWhenLate = -1;

        private boolean stopped;
        private boolean ended;

        private synchronized void look() {
            if (ended || stopped || System.nanoTime() - began < limitNanos) {
                return;
            }
            long time = ManagementFactory.getThreadMXBean().getThreadCpuTime(maker.getId());
            if (timeWhenLate < 0) {
                timeWhenLate = time;
            } else if (time - timeWhenLate > limitNanos) {
                stopped = true;
                maker.interrupt();
            }
        }

        synchronized void end() {
            ended = true;
            if (stopped) {
                Thread.interrupted(); // this page's interrupt must not stop the next one
            }
        }
    }
}
