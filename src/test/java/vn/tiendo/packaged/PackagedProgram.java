package vn.tiendo.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** The program as users get it: {@code target/tiendo.jar}, run in a process of its own. */
public final class PackagedProgram {

    /** The folder that holds {@code data/}, {@code templates/} and {@code target/}. */
    public static final Path PROJECT = Path.of("").toAbsolutePath();

    static final Path JAR = PROJECT.resolve("target/tiendo.jar");

    private static final List<String> LAUNCHER_SETTINGS = launcherSettings();

    private Path javaHome = Path.of(System.getProperty("java.home"));
    private final List<String> wrapper = new ArrayList<>();
    /** As the launcher has them for short runs, if a test does not set others. */
    private final List<String> jvmArguments = new ArrayList<>(LAUNCHER_SETTINGS);

    private final Map<String, String> environment = new TreeMap<>();
    private Path folder = PROJECT;
    private Path jar = JAR;

    private static List<String> launcherSettings() {
        List<String> settings = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        Path archive = PROJECT.resolve("target/tiendo.jsa");
        if (Files.exists(archive)) {
            settings.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable"));
        }
        return settings;
    }

    public PackagedProgram javaHome(Path home) {
        javaHome = home;
        return this;
    }

    /** A command that runs the program under other conditions, such as {@code prlimit --nofile=64}. */
    public PackagedProgram under(String... command) {
        wrapper.addAll(List.of(command));
        return this;
    }

    /** The program as {@code java -jar} starts it, which then runs in a Java with the launcher's settings. */
    PackagedProgram plainJava() {
        jvmArguments.removeAll(LAUNCHER_SETTINGS);
        return this;
    }

    /** The program in a Java as it comes: it compiles and collects as it likes, and a setting says that it is to. */
    PackagedProgram unsuitedJava() {
        return plainJava().jvm("-XX:+TieredCompilation");
    }

    public PackagedProgram jvm(String... arguments) {
        jvmArguments.addAll(List.of(arguments));
        return this;
    }

    public PackagedProgram environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public PackagedProgram in(Path workingFolder) {
        folder = workingFolder;
        return this;
    }

    /** Another jar than the one built. */
    PackagedProgram jar(Path other) {
        jar = other;
        return this;
    }

    /** What a run left behind. */
    public record Outcome(int exitCode, String output, String messages) {}

    public Outcome run(String... arguments) {
        try {
            Path output = Files.createTempFile("tiendo", ".out");
            Path messages = Files.createTempFile("tiendo", ".err");
            Process process = start(output, messages, arguments);
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after five minutes: " + List.of(arguments));
            }
            Outcome outcome = new Outcome(process.exitValue(), Files.readString(output), Files.readString(messages));
            Files.delete(output);
            Files.delete(messages);
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts a run and does not wait for it. */
    public Process start(Path output, Path messages, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(wrapper);
        command.add(javaHome.resolve("bin/java").toString());
        command.addAll(jvmArguments);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(messages.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /**
     * Builds the default site into a folder.
     *
     * @throws AssertionError if the program does not end well
     */
    public void build(Path site, String... options) {
        List<String> command = new ArrayList<>(List.of("build", "--out", site.toString()));
        command.addAll(List.of(options));
        Outcome outcome = run(command.toArray(String[]::new));
        if (outcome.exitCode() != 0) {
            throw new AssertionError("exit status " + outcome.exitCode() + ": " + outcome.messages());
        }
    }

    /**
     * Two checksums by path of every file below a folder. They tell apart what differs by accident; the compiler that
     * tests run with makes SHA-256 take a second for 50 MB.
     */
    public static Map<String, String> hashes(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            Map<String, String> hashes = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(root.relativize(file).toString().replace('\\', '/'), hash(Files.readAllBytes(file)));
            }
            return hashes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One hash over all files of a folder and their paths. */
    public static String treeHash(Path root) {
        StringBuilder lines = new StringBuilder();
        hashes(root)
                .forEach((path, hash) ->
                        lines.append(hash).append("  ").append(path).append('\n'));
        return hash(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] bytes) {
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        one.update(bytes);
        other.update(bytes);
        return HexFormat.of().toHexDigits(one.getValue() << 32 | other.getValue());
    }
}
