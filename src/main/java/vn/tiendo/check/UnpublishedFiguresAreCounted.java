package vn.tiendo.check;

import java.util.HashMap;
import java.util.Map;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Observation;

/** Counts the rows that may not be published and are treated as absent, so that their authors are told. */
final class UnpublishedFiguresAreCounted implements Rule {

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        Map<IndicatorCode, Integer> counts = new HashMap<>();
        for (Observation observation : data.observations()) {
            if (!observation.provenance().published()) {
                counts.merge(observation.indicator(), 1, Integer::sum);
            }
        }
        for (Indicator indicator : data.indicators().values()) {
            Integer count = counts.get(indicator.code());
            if (count != null) {
                diagnostics.add(
                        DiagnosticCode.NOT_PUBLISHED,
                        Places.cell(
                                indicator.origin(),
                                "ma_chi_tieu",
                                indicator.code().text()),
                        count.toString(),
                        indicator.name());
            }
        }
    }
}
