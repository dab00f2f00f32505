package vn.tiendo.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Reorganisation;
import vn.tiendo.model.ReportingDuty;
import vn.tiendo.model.RowOrigin;
import vn.tiendo.model.SubmittedReport;
import vn.tiendo.model.TaskResult;

/** No two rows are about the same thing, even if they say the same. */
final class RowsAreUnique implements Rule {

    /** What an observation is about. */
    private record ObservationKey(
            AdminUnitCode unit, IndicatorCode indicator, int year, Disaggregation cells, String version) {

        /** Odd, with no pattern in its bits: 2 to the 32nd divided by the golden ratio. */
        private static final int SPREAD = 0x9E3779B1;

        static ObservationKey of(Observation observation) {
            return new ObservationKey(
                    observation.unit(),
                    observation.indicator(),
                    observation.year(),
                    observation.disaggregation(),
                    observation.provenance().definitionVersion());
        }

        /**
         * There are millions of rows whose codes differ in only a digit or two; the generated method gives many of them
         * the same hash.
         */
        @Override
        public int hashCode() {
            int hash = unit.hashCode();
            hash = SPREAD * hash + indicator.hashCode();
            hash = SPREAD * hash + year;
            hash = SPREAD * hash + cells.hashCode();
            return SPREAD * hash + version.hashCode();
        }
    }

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        check(data.observations(), ObservationKey::of, Observation::origin, RowsAreUnique::describe, diagnostics);
        check(
                data.taskResults(),
                result -> List.of(result.plan(), result.task(), result.unit(), result.year()),
                TaskResult::origin,
                result -> result.plan() + " / " + result.task() + " / " + result.unit() + " / " + result.year(),
                diagnostics);
        check(
                data.submittedReports(),
                report -> List.of(report.unit(), report.year()),
                SubmittedReport::origin,
                report -> report.unit() + " / " + report.year(),
                diagnostics);
        check(
                data.reportingDuties().orElse(List.of()),
                duty -> List.of(duty.plan(), duty.unit(), duty.firstYear()),
                ReportingDuty::origin,
                duty -> duty.plan() + " / " + duty.unit(),
                diagnostics);
        check(
                data.reorganisations(),
                one -> List.of(one.oldUnit(), one.newUnit(), one.date()),
                Reorganisation::origin,
                one -> one.oldUnit() + " → " + one.newUnit(),
                diagnostics);
    }

    private static <T> void check(
            List<T> rows,
            Function<T, Object> keyOf,
            Function<T, RowOrigin> originOf,
            Function<T, String> description,
            Diagnostics diagnostics) {
        int[] repeated = repeatedHashes(rows, keyOf);
        if (repeated.length == 0) {
            return;
        }
        Map<Object, T> firstByKey = new HashMap<>();
        for (T row : rows) {
            Object key = keyOf.apply(row);
            T first = Arrays.binarySearch(repeated, key.hashCode()) < 0 ? null : firstByKey.putIfAbsent(key, row);
            if (first != null) {
                RowOrigin origin = originOf.apply(row);
                diagnostics.add(
                        DiagnosticCode.DUPLICATE_ROW,
                        SourceLocation.ofLine(origin.file(), origin.line()),
                        Places.text(originOf.apply(first)),
                        description.apply(row));
            }
        }
    }

    /**
     * The hashes that more than one row has, sorted. Only rows with these hashes are kept: there may be millions of
     * rows.
     */
    private static <T> int[] repeatedHashes(List<T> rows, Function<T, Object> keyOf) {
        int[] hashes = new int[rows.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = keyOf.apply(rows.get(i)).hashCode();
        }
        Arrays.sort(hashes);
        int repeated = 0;
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i] == hashes[i - 1] && (repeated == 0 || hashes[repeated - 1] != hashes[i])) {
                hashes[repeated++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, repeated);
    }

    private static String describe(Observation observation) {
        StringBuilder text = new StringBuilder();
        text.append(observation.unit()).append(" / ").append(observation.indicator());
        text.append(" / ").append(observation.year());
        if (!observation.disaggregation().isHeadline()) {
            text.append(" / ").append(observation.disaggregation().text());
        }
        if (!observation.provenance().definitionVersion().isEmpty()) {
            text.append(" / ").append(observation.provenance().definitionVersion());
        }
        return text.toString();
    }
}
