package vn.tiendo.check;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Observation;
import vn.tiendo.model.RowOrigin;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.model.YearOfRecord;

/** Figures are closed, and reports handed in, in the year that they are about or the one after it. */
final class DaysFitTheirYear implements Rule {

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        for (Observation observation : data.observations()) {
            Optional<LocalDate> cutoff = observation.provenance().cutoff();
            if (cutoff.isPresent() && !YearOfRecord.holds(observation.year(), cutoff.get())) {
                report(observation.origin(), "ngay_chot", cutoff.get(), observation.year(), diagnostics);
            }
        }
        for (SubmittedReport report : data.submittedReports()) {
            report.submitted()
                    .filter(day -> !YearOfRecord.holds(report.year(), day))
                    .ifPresent(day -> report(report.origin(), "ngay_nop", day, report.year(), diagnostics));
        }
    }

    private static void report(RowOrigin origin, String column, LocalDate day, int year, Diagnostics diagnostics) {
        diagnostics.add(
                DiagnosticCode.DAY_OF_ANOTHER_TIME,
                Places.cell(origin, column, VietnameseFormat.date(day)),
                Integer.toString(year),
                VietnameseFormat.date(YearOfRecord.lastDay(year)));
    }
}
