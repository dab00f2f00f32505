package vn.tiendo.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Measurement;

/**
 * Finds the figures that count open answers: shares of units that said yes. Each answer is shown on its unit's page, so
 * anyone can count them.
 */
final class OpenAnswers {

    private final AdministrativeUnits units;
    private final Map<IndicatorCode, IndicatorCode> bases = new HashMap<>();

    OpenAnswers(AdministrativeUnits units, Collection<Indicator> indicators) {
        this.units = units;
        indicators.stream()
                .filter(indicator -> indicator.aggregation() == Aggregation.SHARE_OF_UNITS && indicator.sensitive())
                .forEach(indicator -> indicator.baseIndicator().ifPresent(base -> bases.put(indicator.code(), base)));
    }

    /** Whether a sensitive share of units counts the answers of an indicator. */
    boolean areOf(IndicatorCode indicator) {
        return bases.containsValue(indicator);
    }

    /** Computed figures, and own figures above a unit that has answered. */
    Set<FigureKey> counted(List<ReportedFigure> figures) {
        Set<FigureKey> answered = new HashSet<>();
        for (ReportedFigure figure : figures) {
            if (figure.measurement() instanceof Measurement.YesNo) {
                FigureKey key = figure.key();
                Optional<AdministrativeUnit> unit = units.find(key.unit());
                while (unit.isPresent()
                        && unit.get().parent().isPresent()
                        && answered.add(at(key, unit.get().parent().get(), key.indicator()))) {
                    unit = units.find(unit.get().parent().get());
                }
            }
        }
        Set<FigureKey> counted = new HashSet<>();
        for (ReportedFigure figure : figures) {
            Optional.ofNullable(bases.get(figure.key().indicator()))
                    .filter(base -> figure.computed()
                            || answered.contains(at(figure.key(), figure.key().unit(), base)))
                    .ifPresent(base -> counted.add(figure.key()));
        }
        return counted;
    }

    private static FigureKey at(FigureKey key, AdminUnitCode unit, IndicatorCode indicator) {
        return new FigureKey(unit, indicator, key.disaggregation(), key.year(), key.definitionVersion());
    }
}
