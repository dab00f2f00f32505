package vn.tiendo.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.model.Dimension;
import vn.tiendo.model.Disaggregation;

/** The names of categories, and their order: the headline first, then as the dimensions list them. */
public final class Disaggregations implements Comparator<Disaggregation> {

    private final Map<String, Dimension> dimensions;
    private final List<String> dimensionOrder;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param dimensions of a data set, by name */
    public Disaggregations(Map<String, Dimension> dimensions) {
        this.dimensions = dimensions;
        this.dimensionOrder = List.copyOf(dimensions.keySet());
        for (Dimension dimension : dimensions.values()) {
            for (Dimension.Category category : dimension.categories()) {
                String cell = dimension.code() + "=" + category.code();
                places.put(cell, places.size());
                names.put(cell, category.name());
            }
        }
    }

    /** The names of the categories; empty for the headline. */
    public String name(Disaggregation disaggregation) {
        if (disaggregation.isHeadline()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (String dimension : dimensionOrder) {
            String category = disaggregation.cells().get(dimension);
            if (category != null) {
                String cell = dimension + "=" + category;
                parts.add(names.getOrDefault(cell, category));
            }
        }
        return String.join(", ", parts);
    }

    /** The names of the dimensions of several disaggregations within a sentence, such as {@code giới tính}. */
    public String dimensionNames(List<Disaggregation> disaggregations) {
        List<String> shown = new ArrayList<>();
        for (Dimension dimension : dimensions.values()) {
            if (disaggregations.stream().anyMatch(one -> one.cells().containsKey(dimension.code()))) {
                shown.add(FirstLetter.lowerUnlessAbbreviated(dimension.name()));
            }
        }
        return String.join(", ", shown);
    }

    @Override
    public int compare(Disaggregation one, Disaggregation other) {
        if (one.equals(other)) {
            return 0;
        }
        if (one.isHeadline() || other.isHeadline()) {
            return one.isHeadline() ? -1 : 1;
        }
        Map<String, String> cells = one.cells();
        Map<String, String> otherCells = other.cells();
        for (String dimension : dimensionOrder) {
            int order = Integer.compare(place(dimension, cells), place(dimension, otherCells));
            if (order != 0) {
                return order;
            }
        }
        return one.compareTo(other);
    }

    private int place(String dimension, Map<String, String> cells) {
        String category = cells.get(dimension);
        return category == null ? -1 : places.getOrDefault(dimension + "=" + category, Integer.MAX_VALUE);
    }
}
