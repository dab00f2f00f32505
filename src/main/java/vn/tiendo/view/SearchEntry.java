package vn.tiendo.view;

import java.util.List;

/**
 * A page that readers can find by name.
 *
 * @param note tells it from its namesakes, part by part
 * @param context the parts of the note whose words readers may add to the name
 */
public record SearchEntry(String name, List<String> note, List<String> context, SitePath path) {

    public SearchEntry {
        context = List.copyOf(context);
        note = List.copyOf(note);
    }
}
