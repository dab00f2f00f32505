package vn.tiendo.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Count;
import vn.tiendo.model.Measurement.Share;
import vn.tiendo.model.Observation;

/**
 * The figures of a unit are in the folder of the unit's level. One that is among those of units below it, and is their
 * sum, is the row of totals of a form.
 */
final class UnitsLieInTheirLevelsFolder implements Rule {

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        Map<String, Optional<AdministrativeLevel>> levelByFile = new HashMap<>();
        List<Observation> strangers = new ArrayList<>();
        for (Observation observation : data.observations()) {
            Optional<AdministrativeLevel> folder =
                    levelByFile.computeIfAbsent(observation.provenance().file(), UnitsLieInTheirLevelsFolder::levelOf);
            if (folder.isPresent()
                    && data.units()
                            .find(observation.unit())
                            .filter(unit -> unit.level() != folder.get())
                            .isPresent()) {
                strangers.add(observation);
            }
        }
        Map<String, List<Observation>> files = rowsOfFiles(strangers, data);
        for (Observation observation : strangers) {
            String file = observation.provenance().file();
            report(
                    observation,
                    files.getOrDefault(file, List.of()),
                    levelByFile.getOrDefault(file, Optional.empty()),
                    data,
                    diagnostics);
        }
    }

    private static Map<String, List<Observation>> rowsOfFiles(List<Observation> strangers, Dataset data) {
        Set<String> names = new HashSet<>();
        strangers.forEach(observation -> names.add(observation.provenance().file()));
        Map<String, List<Observation>> files = new HashMap<>();
        if (!names.isEmpty()) {
            for (Observation observation : data.observations()) {
                String file = observation.provenance().file();
                if (names.contains(file)) {
                    files.computeIfAbsent(file, first -> new ArrayList<>()).add(observation);
                }
            }
        }
        return files;
    }

    private static void report(
            Observation observation,
            List<Observation> file,
            Optional<AdministrativeLevel> folder,
            Dataset data,
            Diagnostics diagnostics) {
        AdministrativeUnit unit = data.units().get(observation.unit());
        var place = Places.cell(observation.origin(), "don_vi", unit.code().text());
        List<Measurement> below = below(observation, file, data);
        if (below.size() > 1 && isSumOf(observation.measurement(), below)) {
            diagnostics.add(DiagnosticCode.TOTAL_OF_THE_FILE, place, unit.name(), Integer.toString(below.size()));
        } else {
            diagnostics.add(
                    DiagnosticCode.UNIT_IN_WRONG_FOLDER,
                    place,
                    Places.level(unit.level()),
                    folder.map(Places::level).orElse(""),
                    unit.level().token());
        }
    }

    /** The values that the file's other rows give, for the same, to units below. */
    private static List<Measurement> below(Observation total, List<Observation> file, Dataset data) {
        List<Measurement> below = new ArrayList<>();
        for (Observation other : file) {
            if (other.indicator().equals(total.indicator())
                    && other.year() == total.year()
                    && other.disaggregation().equals(total.disaggregation())
                    && data.units().find(other.unit()).isPresent()
                    && data.units().ancestorsOf(other.unit()).stream()
                            .anyMatch(above -> above.code().equals(total.unit()))) {
                below.add(other.measurement());
            }
        }
        return below;
    }

    private static boolean isSumOf(Measurement total, List<Measurement> parts) {
        long numerators = 0;
        long denominators = 0;
        for (Measurement part : parts) {
            if (part instanceof Share share) {
                numerators += share.numerator();
                denominators += share.denominator();
            } else if (part instanceof Count count) {
                numerators += count.value();
            }
        }
        return total.equals(new Count(numerators))
                || (total instanceof Share share
                        && share.numerator() == numerators
                        && share.denominator() == denominators);
    }

    /** The level that the folder below {@code so-lieu} names; empty if it names none, which reading has reported. */
    private static Optional<AdministrativeLevel> levelOf(String file) {
        String[] segments = file.split("/", -1);
        return Arrays.stream(AdministrativeLevel.values())
                .filter(level -> segments.length > 2 && level.token().equals(segments[1]))
                .findFirst();
    }
}
