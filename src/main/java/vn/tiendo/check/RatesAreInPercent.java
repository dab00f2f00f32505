package vn.tiendo.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Observation;

/** A rate below 1 % among rates above 10 % was probably meant as a share of 1. */
final class RatesAreInPercent implements Rule {

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        Set<IndicatorCode> inPercent = new HashSet<>();
        for (Observation observation : data.observations()) {
            if (observation.measurement() instanceof Measurement.Percent percent
                    && percent.value().compareTo(BigDecimal.TEN) >= 0) {
                inPercent.add(observation.indicator());
            }
        }
        for (Observation observation : data.observations()) {
            if (observation.measurement() instanceof Measurement.Percent percent
                    && percent.value().signum() > 0
                    && percent.value().compareTo(BigDecimal.ONE) < 0
                    && inPercent.contains(observation.indicator())) {
                String value = percent.value().toPlainString().replace('.', ',');
                diagnostics.add(
                        DiagnosticCode.PROBABLY_A_SHARE_OF_ONE, Places.cell(observation.origin(), "gia_tri", value));
            }
        }
    }
}
