package vn.tiendo.model;

import java.util.List;

/** A dimension of disaggregation, such as sex or level of government, with its categories in order. */
public record Dimension(String code, String name, List<Category> categories) {

    public Dimension {
        categories = List.copyOf(categories);
    }

    /** One category of a dimension. */
    public record Category(String code, String name) {}
}
