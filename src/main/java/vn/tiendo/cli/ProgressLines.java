package vn.tiendo.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import vn.tiendo.build.BuildProgress;

/** Says every ten seconds how far a long build has come; a short one ends before it says anything. */
final class ProgressLines implements BuildProgress {

    private static final long INTERVAL = TimeUnit.SECONDS.toNanos(10);

    private final PrintStream messages;
    private final Words words;
    private final AtomicLong next = new AtomicLong(System.nanoTime() + INTERVAL);

    ProgressLines(PrintStream messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    @Override
    public void filesDone(int done, int all) {
        long due = next.get();
        long now = System.nanoTime();
        if (now - due >= 0 && next.compareAndSet(due, now + INTERVAL)) {
            messages.println(words.text("build.progress", Integer.toString(done), Integer.toString(all)));
        }
    }
}
