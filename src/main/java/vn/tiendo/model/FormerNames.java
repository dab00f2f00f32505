package vn.tiendo.model;

import java.util.Map;

/** The names that earlier publications had for what today's data no longer have, by code. */
public record FormerNames(Map<String, String> units, Map<String, String> indicators) {

    public static final FormerNames NONE = new FormerNames(Map.of(), Map.of());

    public FormerNames {
        units = Copies.map(units);
        indicators = Copies.map(indicators);
    }
}
