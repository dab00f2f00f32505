package vn.tiendo.export;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.assess.AsOf;
import vn.tiendo.assess.Figure;
import vn.tiendo.assess.Series;
import vn.tiendo.model.Settings;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.model.YearOfRecord;
import vn.tiendo.view.SitePath;

/**
 * The day since which the data on a page have been as they are: the latest day on which one of its figures was closed
 * or one of its reports handed in, by the as-of date. Dates come from the data, never from the clock.
 */
final class DataDays {

    /** Pages about all data; a page that is not one of these, nor about a unit or an indicator, never changes. */
    private static final List<String> OF_ALL_DATA = List.of(
            "index.html",
            "cap/",
            "ke-hoach/",
            "don-vi/index.html",
            "chi-tieu/index.html",
            "bao-cao/index.html",
            "tai-ve/index.html");

    private final Map<SitePath, LocalDate> byPage = new HashMap<>();
    private Optional<LocalDate> latest = Optional.empty();

    DataDays(ExportScope scope, Settings settings) {
        for (Series series : scope.series()) {
            SitePath unit = SitePath.unit(series.key().unit());
            SitePath indicator = SitePath.indicator(series.key().indicator());
            for (Figure figure : series.figures()) {
                LocalDate day = figure.fittingCutoff().orElse(null);
                if (day != null && AsOf.hasCome(day, settings)) {
                    add(unit, day);
                    add(indicator, day);
                    add(SitePath.yearlyReport(series.key().unit(), figure.year()), day);
                }
            }
        }
        for (SubmittedReport report : scope.submittedReports()) {
            LocalDate day = report.submitted().orElse(null);
            if (day != null && YearOfRecord.holds(report.year(), day) && AsOf.hasCome(day, settings)) {
                add(SitePath.unit(report.unit()), day);
                add(SitePath.yearlyReport(report.unit(), report.year()), day);
            }
        }
    }

    private void add(SitePath page, LocalDate day) {
        byPage.merge(page, day, DataDays::later);
        latest = Optional.of(latest.map(other -> later(other, day)).orElse(day));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Empty if the data do not say. */
    Optional<LocalDate> of(SitePath page) {
        LocalDate own = byPage.get(page);
        if (own != null) {
            return Optional.of(own);
        }
        return OF_ALL_DATA.stream().anyMatch(page.text()::startsWith) ? latest : Optional.empty();
    }
}
