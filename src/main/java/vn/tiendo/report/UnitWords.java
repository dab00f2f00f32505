package vn.tiendo.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.model.ReportPart;
import vn.tiendo.view.TextBlock;

/**
 * What a unit wrote about a year, part by part.
 *
 * @param unit its name
 * @param illustrative whether it is made up
 */
public record UnitWords(String unit, Map<ReportPart, List<TextBlock>> parts, boolean illustrative) {

    public UnitWords {
        Map<ReportPart, List<TextBlock>> copy = new EnumMap<>(ReportPart.class);
        copy.putAll(parts);
        parts = Collections.unmodifiableMap(copy);
    }

    List<TextBlock> of(ReportPart part) {
        return parts.getOrDefault(part, List.of());
    }
}
