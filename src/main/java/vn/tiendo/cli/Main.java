package vn.tiendo.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The entry point of the program. */
public final class Main {

    /** How long an interrupted build may take to clean up. */
    private static final int CLEAN_UP_SECONDS = 10;

    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        OptionalInt status = SuitedJava.run(args);
        System.exit(status.isPresent() ? status.getAsInt() : runHere(args));
    }

    private static int runHere(String... args) {
        SuitedJava.endWithTheOneWaiting();
        CountDownLatch done = new CountDownLatch(1);
        interruptOnShutdown(Thread.currentThread(), done);
        int status = ExitStatus.INTERNAL_FAULT.code();
        try (PrintStream results = utf8(FileDescriptor.out);
                PrintStream messages = utf8(FileDescriptor.err)) {
            status = run(results, messages, args);
        } finally {
            done.countDown();
        }
        return status;
    }

    /**
     * Runs one command in this process.
     *
     * @param results for what the command produces
     * @param messages for messages about it
     * @param args the command and its options, as typed
     * @return the exit status
     */
    public static int run(PrintStream results, PrintStream messages, String... args) {
        return new Shell(results, messages).run(args).code();
    }

    /**
     * After Ctrl+C, or when the system ends the program, the process ends only when the work has cleaned up, and always
     * with one exit status: the platform's own would differ from signal to signal. Finished work is not interrupted:
     * the JVM may still be writing its class archive.
     */
    private static void interruptOnShutdown(Thread work, CountDownLatch done) {
        Thread hook = new Thread(
                () -> {
                    if (done.getCount() == 0) {
                        return;
                    }
                    work.interrupt();
                    try {
                        done.await(CLEAN_UP_SECONDS, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    Runtime.getRuntime().halt(ExitStatus.INTERRUPTED.code());
                },
                "shutdown");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Always UTF-8, whatever the machine's character set; if the reader has gone away, that is not an error. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
