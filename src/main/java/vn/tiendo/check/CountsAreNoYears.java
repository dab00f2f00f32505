package vn.tiendo.check;

import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Measurement.Count;
import vn.tiendo.model.Measurement.Share;
import vn.tiendo.model.Observation;

/**
 * No count equals the number of its own year: such a count is probably the year, typed one cell too far to the right.
 */
final class CountsAreNoYears implements Rule {

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        for (Observation observation : data.observations()) {
            if (observation.measurement() instanceof Share share) {
                checkCount(observation, "tu_so", share.numerator(), diagnostics);
                checkCount(observation, "mau_so", share.denominator(), diagnostics);
            } else if (observation.measurement() instanceof Count count) {
                checkCount(observation, "gia_tri", count.value(), diagnostics);
            }
        }
    }

    private static void checkCount(Observation observation, String column, long count, Diagnostics diagnostics) {
        if (count == observation.year()) {
            diagnostics.add(
                    DiagnosticCode.COUNT_EQUALS_YEAR, Places.cell(observation.origin(), column, Long.toString(count)));
        }
    }
}
