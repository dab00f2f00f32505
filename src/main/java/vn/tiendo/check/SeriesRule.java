package vn.tiendo.check;

import java.util.Map;
import java.util.NavigableMap;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Observation;

/** A rule about the series of one unit. */
interface SeriesRule {

    /** What the rows of one series share. */
    record Key(IndicatorCode indicator, Disaggregation cells, String version) {}

    /** @param series by what their rows share, each by year; of two rows of one year the first */
    void check(
            AdminUnitCode unit,
            Map<Key, NavigableMap<Integer, Observation>> series,
            Dataset data,
            Diagnostics diagnostics);
}
