package vn.tiendo.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Does independent jobs on several threads, in the order of the list. After one has failed no other begins. All jobs
 * before it have begun by then, so the failure reported is always that of the first job in the list that fails, however
 * many threads there are.
 */
final class Workers {

    private final List<? extends Job> jobs;
    private final AtomicInteger next = new AtomicInteger();
    private @Nullable Failure failure;

    private Workers(List<? extends Job> jobs) {
        this.jobs = jobs;
    }

    @FunctionalInterface
    interface Job {
        void run() throws IOException;
    }

    private record Failure(int index, Throwable cause) {}

    /**
     * Returns when every job is done.
     *
     * @param threads how many to use, the caller's among them
     * @throws InterruptedException if the caller's thread was interrupted; jobs that had begun are finished first
     */
    static void run(List<? extends Job> jobs, int threads) throws IOException, InterruptedException {
        Workers workers = new Workers(jobs);
        List<Thread> helpers = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, jobs.size()); i++) {
            Thread helper = new Thread(workers::work, "worker-" + i);
            helper.start();
            helpers.add(helper);
        }
        workers.work();
        boolean interrupted = Thread.interrupted();
        for (Thread helper : helpers) {
            interrupted |= interruptedWhileJoining(helper);
        }
        if (interrupted) {
            throw new InterruptedException();
        }
        workers.rethrow();
    }

    private void work() {
        int index = next.getAndIncrement();
        while (index < jobs.size() && !Thread.currentThread().isInterrupted()) {
            try {
                jobs.get(index).run();
            } catch (IOException | RuntimeException | Error e) {
                fail(new Failure(index, e));
            }
            index = next.getAndIncrement();
        }
        // The first failure stops all threads.
        next.set(jobs.size());
    }

    private synchronized void fail(Failure another) {
        if (failure == null || another.index() < failure.index()) {
            failure = another;
        }
        next.set(jobs.size());
    }

    private synchronized void rethrow() throws IOException {
        if (failure == null) {
            return;
        }
        Throwable cause = failure.cause();
        if (cause instanceof IOException e) {
            throw e;
        } else if (cause instanceof Error e) {
            throw e;
        }
        throw (RuntimeException) cause;
    }

    private static boolean interruptedWhileJoining(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                return interrupted;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }
}
