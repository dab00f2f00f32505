package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import vn.tiendo.packaged.MadeUpCountry;

/**
 * Times whole builds, each in a process of its own, as a user waits for them: into a new folder, and over the same site
 * again.
 *
 * <pre>
 * mvn -q -Pbench,fast package -DskipTests
 * java -cp target/fast/test-classes vn.tiendo.bench.BuildBenchmark target/fast/tiendo.jar 3355 5 -Xmx1g
 * </pre>
 *
 * Arguments: the jar, how many units, how many runs, arguments of the JVM.
 */
public final class BuildBenchmark {

    private final Path jar;
    private final List<String> jvmArguments;
    private final Path data;
    private final Path sites;

    private BuildBenchmark(Path jar, int units, List<String> jvmArguments) {
        this.jar = jar.toAbsolutePath();
        this.jvmArguments = jvmArguments;
        Path folder = this.jar.resolveSibling("bench-" + units);
        this.data = folder.resolve("data");
        this.sites = folder.resolve("sites");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int units = Integer.parseInt(args[1]);
        int runs = Integer.parseInt(args[2]);
        BuildBenchmark benchmark =
                new BuildBenchmark(Path.of(args[0]), units, Arrays.asList(args).subList(3, args.length));
        if (!Files.exists(benchmark.data.resolve("cau-hinh.yaml"))) {
            MadeUpCountry.write(units, benchmark.data);
        }
        List<Double> fresh = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        Folders.delete(benchmark.sites);
        for (int run = 0; run < runs; run++) {
            // A folder of its own for each run: file systems are slow to create files where many were just deleted.
            Path site = benchmark.sites.resolve("run-" + run);
            fresh.add(benchmark.build(site));
            again.add(benchmark.build(site));
        }
        print("into a new folder", fresh);
        print("over the same site", again);
    }

    private double build(Path site) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmArguments);
        command.addAll(List.of("-jar", jar.toString(), "build"));
        command.addAll(List.of("--data", data.toString(), "--out", site.toString()));
        long start = System.nanoTime();
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("exit status " + status);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String name, List<Double> seconds) {
        Collections.sort(seconds);
        System.out.printf(
                "%s: median %.2f s, %.2f to %.2f s%n",
                name, seconds.get(seconds.size() / 2), seconds.get(0), seconds.get(seconds.size() - 1));
    }
}
