package vn.tiendo.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.model.ReportPart;
import vn.tiendo.view.TextBlock;

/**
 * A unit's own words about a year, part by part.
 *
 * @param unit its name
 * @param illustrative whether they are made up
 */
public record UnitWords(String unit, Map<ReportPart, List<TextBlock>> parts, boolean illustrative) {

    public UnitWords {
        Map<ReportPart, List<TextBlock>> copy = new EnumMap<>(ReportPart.class);
        copy.putAll(parts);
        parts = Collections.unmodifiableMap(copy);
    }

    /** The same under a name that includes the year. */
    public UnitWords of(int year, DocumentWords words) {
        return new UnitWords(words.text("with", unit, words.text("title.year", year)), parts, illustrative);
    }

    List<TextBlock> of(ReportPart part) {
        return parts.getOrDefault(part, List.of());
    }
}
