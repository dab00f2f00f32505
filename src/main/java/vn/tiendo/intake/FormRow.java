package vn.tiendo.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.tiendo.model.Indicator;

/**
 * One row of a form.
 *
 * @param breakdown the categories by name; empty for the total
 * @param earlier the nearest earlier figure with its year, such as {@code 12/27 (2025)}; empty if there is none
 * @param entries what the data already say about the year, by the columns to be filled in
 */
public record FormRow(
        RowKey key, Indicator indicator, String breakdown, String earlier, Map<FormColumn, String> entries) {

    public FormRow {
        entries = entries.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(entries));
    }

    /** The content of a column to be filled in; may be empty. */
    public String entry(FormColumn column) {
        return entries.getOrDefault(column, "");
    }
}
