package vn.tiendo.plan;

import java.util.List;

/**
 * A page that readers can find by name.
 *
 * @param note what tells it from others of its name, part by part
 */
public record SearchEntry(String name, List<String> note, SitePath path) {

    public SearchEntry {
        note = List.copyOf(note);
    }
}
