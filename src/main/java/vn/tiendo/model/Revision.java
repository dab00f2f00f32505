package vn.tiendo.model;

import java.util.List;

/**
 * All that differs between two publications.
 *
 * @param earlier name of a snapshot
 * @param later name of a snapshot; empty for today's data
 */
public record Revision(String earlier, String later, List<Change> changes) {

    public Revision {
        changes = List.copyOf(changes);
    }
}
