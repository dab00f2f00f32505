package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One build in a process of its own.
 *
 * @param wall seconds that a user waits
 * @param processor seconds of all processors, in the program and in the system for it
 * @param peakMegabytes the most memory that the process held at once (resident set), in 10^6 bytes
 * @param files how many it wrote
 * @param bytes their sizes added up
 */
record Measurement(double wall, double processor, double peakMegabytes, long files, long bytes) {

    /** GNU time, not the shell's word: the kernel tells a parent alone what its child has used. */
    private static final String TIME = "/usr/bin/time";

    static Measurement of(List<String> command, Path input, Path output) throws IOException, InterruptedException {
        Path used = output.resolveSibling("used.txt");
        Path said = output.resolveSibling("said.txt");
        List<String> timed = new ArrayList<>(List.of(TIME, "-f", "%U %S %M", "-o", used.toString()));
        timed.addAll(command);
        ProcessBuilder process = new ProcessBuilder(timed).directory(input.toFile());
        process.redirectErrorStream(true).redirectOutput(said.toFile());
        long start = System.nanoTime();
        int status = process.start().waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        if (status != 0) {
            throw new IllegalStateException("exit status " + status + ", see " + said + ": " + command);
        }
        String[] numbers = Files.readString(used).strip().split(" ");
        double processor = Double.parseDouble(numbers[0]) + Double.parseDouble(numbers[1]);
        double peak = Long.parseLong(numbers[2]) * 1024 / 1e6;
        List<Path> files = Folders.filesOf(output);
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return new Measurement(wall, processor, peak, files.size(), bytes);
    }
}
