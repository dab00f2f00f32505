package vn.tiendo.disclosure.attack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.cli.InProcess;

/** Publishes data one moment after the other by the commands of the program, with a snapshot before each correction. */
final class Publisher {

    private Publisher() {}

    /** A site with its snapshots. */
    record Publication(Path data, Path site, List<String> snapshots) {}

    static Publication publish(List<RawData> moments, int threshold, Path folder) throws IOException {
        Path data = folder.resolve("data");
        Path site = folder.resolve("site");
        List<String> snapshots = new ArrayList<>();
        for (int moment = 0; moment < moments.size(); moment++) {
            DataWriter.write(moments.get(moment), threshold, data);
            if (moment < moments.size() - 1) {
                String label = moment == 0 ? "2025" : "2025." + moment;
                List<String> command = new ArrayList<>(List.of("snapshot", "--data", data.toString(), "--year", label));
                if (moment > 0) {
                    command.addAll(List.of("--reason", "Đính chính"));
                }
                run(command);
                snapshots.add(label);
            }
        }
        run(List.of("build", "--data", data.toString(), "--out", site.toString()));
        return new Publication(data, site, snapshots);
    }

    private static void run(List<String> command) throws IOException {
        InProcess.Outcome outcome = InProcess.run(command.toArray(String[]::new));
        if (outcome.exitCode() != 0) {
            throw new IOException(command + ": " + outcome.messages());
        }
    }
}
