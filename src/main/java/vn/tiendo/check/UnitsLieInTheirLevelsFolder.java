package vn.tiendo.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Observation;

/** The figures of a unit lie in the folder of the unit's level. */
final class UnitsLieInTheirLevelsFolder implements Rule {

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        Map<String, Optional<AdministrativeLevel>> levelByFile = new HashMap<>();
        for (Observation observation : data.observations()) {
            Optional<AdministrativeLevel> folder =
                    levelByFile.computeIfAbsent(observation.provenance().file(), UnitsLieInTheirLevelsFolder::levelOf);
            if (folder.isPresent()) {
                data.units()
                        .find(observation.unit())
                        .filter(unit -> unit.level() != folder.get())
                        .ifPresent(unit -> diagnostics.add(
                                DiagnosticCode.UNIT_IN_WRONG_FOLDER,
                                Places.cell(
                                        observation.origin(),
                                        "don_vi",
                                        unit.code().text()),
                                unit.level().token(),
                                folder.get().token()));
            }
        }
    }

    /** The level that the folder below {@code so-lieu} names; empty if it names none, which was reported. */
    private static Optional<AdministrativeLevel> levelOf(String file) {
        String[] segments = file.split("/", -1);
        return Arrays.stream(AdministrativeLevel.values())
                .filter(level -> segments.length > 2 && level.token().equals(segments[1]))
                .findFirst();
    }
}
