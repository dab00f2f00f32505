package vn.tiendo.build;

import java.util.List;
import java.util.Optional;
import vn.tiendo.diagnostic.Diagnostic;

/**
 * How making a snapshot ended.
 *
 * @param diagnostics what is wrong with the data, in order
 * @param taken what was made; empty where the data have errors
 */
public record SnapshotResult(List<Diagnostic> diagnostics, Optional<Taken> taken) {

    public SnapshotResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * A snapshot that was made.
     *
     * @param folder where it lies
     * @param fingerprint the hash that stands for all its files
     * @param chain the hash of the chain's last line, which stands for all snapshots
     * @param confidential how many inputs lie in the bag that is not for everyone
     */
    public record Taken(String name, String folder, String fingerprint, String chain, int confidential) {}
}
