package vn.tiendo.build;

import java.util.List;
import java.util.Optional;
import vn.tiendo.diagnostic.Diagnostic;

/**
 * The outcome of making a snapshot.
 *
 * @param diagnostics what is wrong with the data, in order
 * @param taken the snapshot; empty if the data have errors
 */
public record SnapshotResult(List<Diagnostic> diagnostics, Optional<Taken> taken) {

    public SnapshotResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * A finished snapshot.
     *
     * @param folder its path
     * @param fingerprint the hash that stands for all its files
     * @param chain the hash of the chain's last line, which stands for all snapshots
     * @param confidential how many inputs are in the confidential bag
     */
    public record Taken(String name, String folder, String fingerprint, String chain, int confidential) {}
}
