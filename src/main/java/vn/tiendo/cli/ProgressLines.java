package vn.tiendo.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import vn.tiendo.build.BuildProgress;

/**
 * Prints now and then, only at a terminal, how far a long task has come; a short task ends before it prints anything.
 */
final class ProgressLines implements BuildProgress {

    private static final long INTERVAL = TimeUnit.SECONDS.toNanos(4);

    private final PrintStream messages;
    private final Words words;
    private final String key;
    private final long interval;
    private final AtomicLong next;

    private ProgressLines(PrintStream messages, Words words, String key, long interval) {
        this.messages = messages;
        this.words = words;
        this.key = key;
        this.interval = interval;
        next = new AtomicLong(System.nanoTime() + interval);
    }

    /** @param key of a message with two numbers: how many are done, and of how many */
    static BuildProgress of(PrintStream messages, Words words, String key) {
        return Terminal.isThere() ? every(INTERVAL, messages, words, key) : (done, all) -> {};
    }

    static BuildProgress every(long interval, PrintStream messages, Words words, String key) {
        return new ProgressLines(messages, words, key, interval);
    }

    @Override
    public void filesDone(int done, int all) {
        long due = next.get();
        long now = System.nanoTime();
        if (now - due >= 0 && next.compareAndSet(due, now + interval)) {
            messages.println(words.text(key, Integer.toString(done), Integer.toString(all)));
        }
    }
}
