package vn.tiendo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Another Java in which a command runs when {@code java -jar tiendo.jar} was typed without a setting: a jar cannot choose
 * how its Java compiles and collects, and half of a build's time hangs on it. It is started as the launcher scripts start
 * it, with the same streams, and ends when this one does (decision 0014).
 */
final class SuitedJava {

    /** What the launcher scripts set, too. */
    static final List<String> SETTINGS = List.of("-XX:+UseSerialGC");

    /** What they set for work that is soon over; the preview runs for hours, in which more compiling pays for itself. */
    static final List<String> SETTINGS_FOR_SHORT_WORK =
            List.of("-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=0.5");

    static final List<String> LONG_WORK = List.of(CommandTree.SERVE, CommandTree.SERVE_ALIAS);

    /** Variables from which Java takes settings; whoever sets one has chosen. */
    private static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** The property by which the other Java knows who waits for it: a process number. */
    private static final String WAITING = "tiendo.waiting";

    private static final int MILLISECONDS_BETWEEN_LOOKS = 20;

    private SuitedJava() {}

    /**
     * Runs a command in another Java.
     *
     * @return its exit status; empty if the command is to run in this one, which suits, was chosen by whoever typed the
     *     command, or cannot start another
     */
    static OptionalInt run(String... arguments) throws InterruptedException {
        Optional<Path> jar = jarStartedWithoutSettings();
        if (jar.isEmpty() || Stream.of(arguments).anyMatch(SuitedJava::isUnreadable)) {
            return OptionalInt.empty();
        }
        Process process;
        try {
            process = new ProcessBuilder(command(jar.get(), arguments))
                    .inheritIO()
                    .start();
        } catch (IOException e) {
            return OptionalInt.empty(); // slower here than there, but the same site
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endWith(process), "shutdown"));
        return OptionalInt.of(process.waitFor());
    }

    /** Ends this Java when the one that waits for it has ended, if there is one: it cannot hand on that it was killed. */
    static void endWithTheOneWaiting() {
        Long waiting = Long.getLong(WAITING);
        if (waiting != null) {
            Thread watch = new Thread(() -> watch(waiting), "watch");
            watch.setDaemon(true);
            watch.start();
        }
    }

    private static Optional<Path> jarStartedWithoutSettings() {
        String path = System.getProperty("java.class.path", "");
        List<String> typed = ProcessHandle.current()
                .info()
                .arguments() // unknown to Windows
                .map(List::of)
                .orElse(List.of());
        boolean plain = Collections.indexOfSubList(typed, List.of("-jar", path)) == 0
                && VARIABLES.stream().noneMatch(System.getenv()::containsKey);
        try {
            return plain ? Optional.of(Path.of(path).toRealPath()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether a letter was lost when this Java read the argument, in a character set that does not have it. */
    private static boolean isUnreadable(String argument) {
        return argument.indexOf('\uFFFD') >= 0;
    }

    /** With which settings a command runs. */
    static List<String> settings(String... arguments) {
        List<String> settings = new ArrayList<>(SETTINGS);
        if (arguments.length == 0 || !LONG_WORK.contains(arguments[0])) {
            settings.addAll(SETTINGS_FOR_SHORT_WORK);
        }
        return settings;
    }

    private static List<String> command(Path jar, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.addAll(settings(arguments));
        command.addAll(learned(jar));
        command.add("-D" + WAITING + "=" + ProcessHandle.current().pid());
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** What Java learned of the program when it was packaged; another Java passes over it. */
    private static List<String> learned(Path jar) {
        Path cache = beside(jar, ".aot");
        Path archive = beside(jar, ".jsa");
        if (Files.exists(cache)) {
            return List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:AOTCache=" + cache, "-Xlog:disable");
        }
        return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable") : List.of();
    }

    private static Path beside(Path jar, String ending) {
        return jar.resolveSibling(jar.getFileName().toString().replaceFirst("\\.jar$", "") + ending);
    }

    /** Hands on that this Java is to end, and ends as the other does. */
    private static void endWith(Process process) {
        process.destroy();
        try {
            Runtime.getRuntime().halt(process.waitFor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void watch(long waiting) {
        try {
            while (ProcessHandle.current().parent().map(ProcessHandle::pid).equals(Optional.of(waiting))) {
                Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ExitStatus.INTERRUPTED.code());
    }
}
