package vn.tiendo.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which files of a site are others than before, each list in plain text order. The manifest, which means nothing to readers, is not
 * among them.
 *
 * @param added were not there
 * @param changed have other bytes, as far as length and checksum tell
 * @param removed are no longer there
 */
public record FileChanges(List<String> added, List<String> changed, List<String> removed) {

    public FileChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }

    /** From one site to the next. */
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
