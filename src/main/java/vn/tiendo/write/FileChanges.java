package vn.tiendo.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of a site that have changed, each list in plain text order. The manifest, which means nothing to readers,
 * is left out.
 *
 * @param added new files
 * @param changed files with other bytes, as far as length and checksum show
 * @param removed files that no longer exist
 */
public record FileChanges(List<String> added, List<String> changed, List<String> removed) {

    public FileChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** The changes from one site to the next. */
    static FileChanges between(SiteManifest before, SiteManifest after) {
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (String path : after.paths()) {
            Optional<String> checksum = before.checksum(path);
            if (checksum.isEmpty()) {
                added.add(path);
            } else if (!checksum.equals(after.checksum(path))) {
                changed.add(path);
            }
        }
        List<String> removed = before.paths().stream()
                .filter(path -> after.checksum(path).isEmpty())
                .toList();
        return new FileChanges(added, changed, removed);
    }
}
