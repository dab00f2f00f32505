package vn.tiendo.build;

import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.project.OfficialUnit;
import vn.tiendo.project.OfficialUnits;

/** The one unit of the official list that somebody means by a code or a name. */
final class OfficialUnitChoice {

    private static final int MOST_NAMED = 12;

    private OfficialUnitChoice() {}

    /** @throws BuildFailure if there is no such unit, or several; then it names them */
    static OfficialUnit of(OfficialUnits units, String written) throws BuildFailure {
        List<OfficialUnit> found = units.find(written);
        if (found.isEmpty()) {
            throw new BuildFailure(Reason.NO_SUCH_OFFICIAL_UNIT, written);
        }
        if (found.size() > 1) {
            String named = found.stream()
                    .limit(MOST_NAMED)
                    .map(unit -> unit.code() + " " + unit.name() + " (" + province(units, unit) + ")")
                    .collect(Collectors.joining("; "));
            throw new BuildFailure(Reason.SEVERAL_OFFICIAL_UNITS, written, Integer.toString(found.size()), named);
        }
        return found.get(0);
    }

    private static String province(OfficialUnits units, OfficialUnit unit) {
        return units.find(unit.province()).stream()
                .map(OfficialUnit::name)
                .findFirst()
                .orElse("");
    }
}
