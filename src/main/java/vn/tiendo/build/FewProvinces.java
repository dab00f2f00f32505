package vn.tiendo.build;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Figures;
import vn.tiendo.assess.Series;
import vn.tiendo.assess.SeriesKey;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.model.Measurement.Absence;

/** Reports a country's figure that was computed from fewer than half of its provinces. */
final class FewProvinces {

    /** Since the resolution of 12 June 2025. */
    private static final int PROVINCES_SINCE_2025 = 34;

    /** Since Hà Tây went into Hà Nội. */
    private static final int PROVINCES_SINCE_2008 = 63;

    private final AdministrativeUnits units;
    private final Figures figures;

    private FewProvinces(AdministrativeUnits units, Figures figures) {
        this.units = units;
        this.figures = figures;
    }

    /** How many provinces a figure rests on, and of how many. */
    private record Share(int reported, int all) {
        @Override
        public String toString() {
            return reported + "/" + all;
        }
    }

    static void add(AdministrativeUnits units, Figures figures, Diagnostics diagnostics) {
        FewProvinces few = new FewProvinces(units, figures);
        for (AdministrativeUnit unit : units.all()) {
            if (unit.level() == AdministrativeLevel.NATIONAL) {
                figures.ofUnit(unit.code()).forEach(series -> few.add(unit, series, diagnostics));
            }
        }
    }

    private void add(AdministrativeUnit country, Series series, Diagnostics diagnostics) {
        Map<Integer, Share> byYear = new TreeMap<>();
        for (Figure figure : series.figures()) {
            if (figure.isComputed()) {
                Share share = provincesBehind(country, series.key(), figure);
                if (2 * share.reported() < share.all()) {
                    byYear.put(figure.year(), share);
                }
            }
        }
        if (!byYear.isEmpty()) {
            Share worst = byYear.values().stream()
                    .min((one, other) -> Integer.compare(one.reported(), other.reported()))
                    .orElseThrow();
            diagnostics.add(
                    DiagnosticCode.FEW_PROVINCES,
                    SourceLocation.ofCell(
                            country.origin().file(),
                            country.origin().line(),
                            "ma_don_vi",
                            country.code().text()),
                    country.name(),
                    SeriesName.of(series.key()),
                    byYear.keySet().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                    Integer.toString(worst.reported()),
                    Integer.toString(worst.all()));
        }
    }

    private Share provincesBehind(AdministrativeUnit country, SeriesKey key, Figure figure) {
        LocalDate endOfYear = LocalDate.of(figure.year(), Month.DECEMBER, 31);
        List<AdministrativeUnit> provinces = units.descendantsOf(country.code()).stream()
                .filter(unit -> unit.level() == AdministrativeLevel.PROVINCE && unit.isInForceOn(endOfYear))
                .toList();
        int reported = (int) provinces.stream()
                .filter(province -> hasFigure(province, key, figure))
                .count();
        return new Share(reported, Math.max(provinces.size(), provincesIn(figure.year())));
    }

    private boolean hasFigure(AdministrativeUnit province, SeriesKey key, Figure figure) {
        return figures.find(new SeriesKey(province.code(), key.indicator(), key.disaggregation())).stream()
                .flatMap(series -> series.figures().stream())
                .anyMatch(one -> one.year() == figure.year()
                        && one.definitionVersion().equals(figure.definitionVersion())
                        && (one.isReported() || one.measurement() == Absence.DID_NOT_OCCUR));
    }

    /** How many provinces and centrally run cities the country had in a year; 0 if this class does not know. */
    private static int provincesIn(int year) {
        return year >= 2025 ? PROVINCES_SINCE_2025 : year >= 2008 ? PROVINCES_SINCE_2008 : 0;
    }
}
