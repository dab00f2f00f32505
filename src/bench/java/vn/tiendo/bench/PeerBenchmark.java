package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.packaged.MadeUpCountry;

/**
 * Times whole builds of the same made-up country by this program and by the peers that are installed, in turn, and prints
 * a table in Markdown.
 *
 * <pre>
 * mvn -q -Pbench package -DskipTests
 * java -cp target/test-classes vn.tiendo.bench.PeerBenchmark target/tiendo 100,1000,3355 3 /dev/shm/peers
 * </pre>
 *
 * Arguments: our launcher with the jar beside it; how many units, several by commas; how many runs; a folder that is not
 * there yet, which is removed in the end, and stays with what the builders said if one of them fails. The working folder
 * must be the project's: the peers' templates are read from src/bench/peers.
 */
public final class PeerBenchmark {

    private final List<SiteBuilder> builders;
    private final int runs;
    private final Path folder;

    private PeerBenchmark(List<SiteBuilder> builders, int runs, Path folder) {
        this.builders = builders;
        this.runs = runs;
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        // A folder that was there already may hold what somebody else needs.
        Path folder = Files.createDirectory(Path.of(args[3]).toAbsolutePath());
        Map<Boolean, List<SiteBuilder>> builders = Stream.concat(
                        SiteBuilder.ours(Path.of(args[0]).toAbsolutePath()).stream(), SiteBuilder.peers().stream())
                .collect(Collectors.partitioningBy(SiteBuilder::isInstalled));
        PeerBenchmark benchmark = new PeerBenchmark(builders.get(true), Integer.parseInt(args[2]), folder);
        for (SiteBuilder missing : builders.get(false)) {
            System.out.println(missing.name() + ": not installed");
        }
        ResultTable.printHead();
        for (String units : args[1].split(",")) {
            benchmark.run(Integer.parseInt(units));
        }
        Folders.delete(folder);
    }

    private void run(int units) throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        MadeUpCountry.write(units, data);
        Workload workload = Workload.read(data);
        for (SiteBuilder builder : builders) {
            builder.prepare(workload, inputOf(builder));
        }
        Map<SiteBuilder, List<Measurement>> measured = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            // In turn, so that a machine that is busy for a while is so for all of them.
            for (SiteBuilder builder : builders) {
                measured.computeIfAbsent(builder, key -> new ArrayList<>()).add(build(builder, units));
            }
        }
        ResultTable.print(units, measured);
        for (SiteBuilder builder : builders) {
            Folders.delete(inputOf(builder));
        }
        Folders.delete(data);
    }

    private Measurement build(SiteBuilder builder, int units) throws IOException, InterruptedException {
        Path input = inputOf(builder);
        Path output = folder.resolve("site");
        Measurement measurement = Measurement.of(builder.command(input, output), input, output);
        if (measurement.files() < units) {
            throw new IllegalStateException(
                    builder.name() + " wrote only " + measurement.files() + " files: " + output);
        }
        Folders.delete(output);
        return measurement;
    }

    private Path inputOf(SiteBuilder builder) {
        return builder.readsData() ? folder.resolve("data") : folder.resolve(builder.name());
    }
}
