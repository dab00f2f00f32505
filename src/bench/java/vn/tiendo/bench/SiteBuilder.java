package vn.tiendo.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One way to build a site.
 *
 * @param name what the table calls it
 * @param program a file, or a name to be found on PATH
 * @param arguments what the program is told; IN and OUT stand for the input and the output folder
 * @param header how the heads of its content files are typed; absent if it reads the data folder itself
 */
record SiteBuilder(String name, String program, List<String> arguments, Optional<ContentHeader> header) {

    private static final Path TEMPLATES = Path.of("src/bench/peers");

    SiteBuilder {
        arguments = List.copyOf(arguments);
    }

    /** Our program by its launcher, which chooses how Java runs, and as Java runs it when told nothing. */
    static List<SiteBuilder> ours(Path launcher) {
        List<String> build = List.of("build", "--data", "IN", "--out", "OUT");
        List<String> jar = new ArrayList<>(
                List.of("-jar", launcher.resolveSibling("tiendo.jar").toString()));
        jar.addAll(build);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                new SiteBuilder("tiendo", launcher.toString(), build, Optional.empty()),
                new SiteBuilder("java -jar tiendo.jar", java, jar, Optional.empty()));
    }

    static List<SiteBuilder> peers() {
        return List.of(
                peer("hugo", ContentHeader.HUGO, "--quiet", "--source", "IN", "--destination", "OUT"),
                peer("eleventy", ContentHeader.ELEVENTY, "--quiet", "--output", "OUT"),
                peer("jbake", ContentHeader.JBAKE, "-b", "IN", "OUT"));
    }

    private static SiteBuilder peer(String name, ContentHeader header, String... arguments) {
        return new SiteBuilder(name, name, List.of(arguments), Optional.of(header));
    }

    boolean readsData() {
        return header.isEmpty();
    }

    boolean isInstalled() {
        return findProgram().isPresent();
    }

    /** Makes what it reads from the same tables; nothing to do for one that reads these. */
    void prepare(Workload workload, Path input) throws IOException {
        if (header.isPresent()) {
            Folders.copy(TEMPLATES.resolve(name), input);
            Path style = Files.createDirectories(input.resolve("static")).resolve("style.css");
            Files.copy(TEMPLATES.resolve("style.css"), style);
            new PeerContent(workload, header.get()).write(input.resolve("content"));
        }
    }

    List<String> command(Path input, Path output) {
        List<String> command = new ArrayList<>();
        command.add(findProgram().orElseThrow().toString());
        for (String argument : arguments) {
            command.add(
                    switch (argument) {
                        case "IN" -> input.toString();
                        // Eleventy takes every path as one below the folder that it is started in, which is the input.
                        case "OUT" -> input.relativize(output).toString();
                        default -> argument;
                    });
        }
        return command;
    }

    private Optional<Path> findProgram() {
        return Arrays.stream((System.getenv("PATH") + File.pathSeparator).split(File.pathSeparator))
                .map(folder -> Path.of(folder).resolve(program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
