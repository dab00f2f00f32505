package vn.tiendo.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The dimension cells of an observation or target; none for the headline.
 *
 * @param text {@code dimension=category} pairs in plain text order of the dimension, joined by {@code ;}
 */
public record Disaggregation(String text) implements Comparable<Disaggregation> {

    /** The total: no disaggregation. */
    public static final Disaggregation HEADLINE = new Disaggregation("");

    /** @param cells category code by dimension code; empty categories are left out */
    public static Disaggregation of(Map<String, String> cells) {
        List<String> parts = new ArrayList<>();
        new TreeMap<>(cells).forEach((dimension, category) -> {
            if (!category.isEmpty()) {
                parts.add(dimension + "=" + category);
            }
        });
        return parts.isEmpty() ? HEADLINE : new Disaggregation(String.join(";", parts));
    }

    public boolean isHeadline() {
        return text.isEmpty();
    }

    /** Category code by dimension code, in plain text order of the dimension. */
    public Map<String, String> cells() {
        Map<String, String> cells = new TreeMap<>();
        if (!text.isEmpty()) {
            for (String part : text.split(";", -1)) {
                int equals = part.indexOf('=');
                cells.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return cells;
    }

    @Override
    public int compareTo(Disaggregation other) {
        return text.compareTo(other.text);
    }
}
