package vn.tiendo.plan;

/**
 * A page that readers can find by name.
 *
 * @param note what tells it from others of its name
 */
public record SearchEntry(String name, String note, SitePath path) {}
