package vn.tiendo.check;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Observation;
import vn.tiendo.model.ObservationStatus;
import vn.tiendo.model.Provenance;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.model.YearOfRecord;

/** No report or figure is about a future year: after the as-of date if it is set, else far after all other figures. */
final class YearsLieBeforeTheAsOfDay implements Rule {

    /** A term lasts five years; a figure further ahead of all others is a typing error. */
    private static final int LONGEST_GAP = 5;

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        Optional<LocalDate> asOf = data.settings().asOf();
        NavigableSet<Integer> years = new TreeSet<>();
        for (Observation observation : data.observations()) {
            if (observation.measurement().isKnown()) {
                years.add(observation.year());
            }
        }
        if (asOf.isPresent()) {
            checkFigures(data.observations(), asOf.get(), diagnostics);
            checkReports(data.submittedReports(), asOf.get().getYear(), VietnameseFormat.date(asOf.get()), diagnostics);
            checkDays(data.submittedReports(), asOf.get(), diagnostics);
        } else if (!years.isEmpty()) {
            Optional<Integer> before = lastBeforeGap(years);
            before.ifPresent(year -> reportFarAhead(data.observations(), year, diagnostics));
            int latest = before.orElse(years.last());
            checkReports(data.submittedReports(), latest + 1, "31/12/" + latest, diagnostics);
        }
    }

    private static void checkFigures(List<Observation> observations, LocalDate asOf, Diagnostics diagnostics) {
        for (Observation observation : observations) {
            if (observation.year() > asOf.getYear()) {
                diagnostics.add(
                        DiagnosticCode.FIGURE_AFTER_AS_OF,
                        Places.cell(observation.origin(), "nam", Integer.toString(observation.year())),
                        VietnameseFormat.date(asOf));
            } else {
                checkCutoff(observation, asOf, diagnostics);
            }
        }
    }

    /** The figures of a year are often closed in the next one: as of its end they are those of the whole year. */
    private static void checkCutoff(Observation observation, LocalDate asOf, Diagnostics diagnostics) {
        boolean isWholeYear = asOf.equals(LocalDate.of(observation.year(), Month.DECEMBER, 31));
        Provenance provenance = observation.provenance();
        provenance
                .cutoff()
                .filter(day -> day.isAfter(asOf) && YearOfRecord.holds(observation.year(), day))
                .filter(day -> !isWholeYear && provenance.status() != ObservationStatus.ESTIMATED)
                .ifPresent(day -> diagnostics.add(
                        DiagnosticCode.CUTOFF_TO_COME,
                        Places.cell(observation.origin(), "ngay_chot", VietnameseFormat.date(day)),
                        VietnameseFormat.date(asOf),
                        ""));
    }

    private static void checkDays(List<SubmittedReport> reports, LocalDate asOf, Diagnostics diagnostics) {
        for (SubmittedReport report : reports) {
            report.credibleDay()
                    .filter(day -> report.year() <= asOf.getYear() && day.isAfter(asOf))
                    .ifPresent(day -> diagnostics.add(
                            DiagnosticCode.FIGURE_AFTER_AS_OF,
                            Places.submitted(report.origin(), VietnameseFormat.date(day)),
                            VietnameseFormat.date(asOf)));
        }
    }

    private static void checkReports(
            List<SubmittedReport> reports, int lastYear, String asOf, Diagnostics diagnostics) {
        for (SubmittedReport report : reports) {
            if (report.year() > lastYear) {
                diagnostics.add(
                        DiagnosticCode.REPORT_OF_THE_FUTURE,
                        Places.cell(report.origin(), "nam", Integer.toString(report.year())),
                        asOf);
            }
        }
    }

    /** The last year before the first gap that is too long; empty if there is none. */
    private static Optional<Integer> lastBeforeGap(NavigableSet<Integer> years) {
        for (Integer year : years.descendingSet()) {
            Integer lower = years.lower(year);
            if (lower != null && year - lower > LONGEST_GAP && isRecent(lower)) {
                return Optional.of(lower);
            }
        }
        return Optional.empty();
    }

    /** Only recent years count, since old series have long gaps, such as from 1946 to 1960. */
    private static boolean isRecent(int year) {
        return year >= 2015;
    }

    private static void reportFarAhead(List<Observation> observations, int lastYear, Diagnostics diagnostics) {
        for (Observation observation : observations) {
            if (observation.year() > lastYear && observation.measurement().isKnown()) {
                diagnostics.add(
                        DiagnosticCode.YEAR_FAR_AHEAD,
                        Places.cell(observation.origin(), "nam", Integer.toString(observation.year())),
                        Integer.toString(lastYear));
            }
        }
    }
}
