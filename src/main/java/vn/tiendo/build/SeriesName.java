package vn.tiendo.build;

import vn.tiendo.assess.SeriesKey;

/** Names a series in diagnostics: by its codes, as the data have them. */
final class SeriesName {

    private SeriesName() {}

    static String of(SeriesKey key) {
        return key.disaggregation().isHeadline()
                ? key.indicator().text()
                : key.indicator() + " (" + key.disaggregation().text() + ")";
    }
}
