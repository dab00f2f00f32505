package vn.tiendo.build;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.diagnostic.Nearest;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.PlanCode;
import vn.tiendo.model.ReportedYears;

/** Finds the units and plans that the command line names in the data. */
public final class AskedUnits {

    private final Dataset dataset;

    public AskedUnits(Dataset dataset) {
        this.dataset = dataset;
    }

    static void requireFocus(BuildOptions options, Dataset dataset) throws BuildFailure {
        Optional<AdminUnitCode> focus = options.focus();
        if (focus.isPresent()) {
            new AskedUnits(dataset).unit(focus.get(), Reason.UNKNOWN_FOCUS, Reason.MISSPELT_FOCUS);
        }
    }

    public void requirePlan(Optional<PlanCode> plan) throws BuildFailure {
        if (plan.isPresent() && !dataset.plans().containsKey(plan.get())) {
            throw unknown(
                    Reason.UNKNOWN_FORM_PLAN,
                    Reason.MISSPELT_FORM_PLAN,
                    plan.get().text(),
                    dataset.plans().keySet().stream().map(PlanCode::text).toList());
        }
    }

    AdministrativeUnit unit(AdminUnitCode code) throws BuildFailure {
        return unit(code, Reason.UNKNOWN_FORM_UNIT, Reason.MISSPELT_FORM_UNIT);
    }

    private AdministrativeUnit unit(AdminUnitCode code, Reason unknown, Reason misspelt) throws BuildFailure {
        Optional<AdministrativeUnit> unit = dataset.units().find(code);
        if (unit.isEmpty()) {
            throw unknown(
                    unknown,
                    misspelt,
                    code.text(),
                    dataset.units().all().stream().map(one -> one.code().text()).toList());
        }
        return unit.get();
    }

    /** The unit itself; with a level, all units of that level below it that existed in the year. */
    public List<AdministrativeUnit> units(AdminUnitCode code, Optional<AdministrativeLevel> level, int year)
            throws BuildFailure {
        return units(code, level, ReportedYears.of(year));
    }

    /** The same for several years. */
    List<AdministrativeUnit> units(AdminUnitCode code, Optional<AdministrativeLevel> level, ReportedYears years)
            throws BuildFailure {
        AdministrativeUnit unit = unit(code);
        return level.map(one -> ofLevel(dataset.units().descendantsOf(code), one, years))
                .orElse(List.of(unit));
    }

    /** All units of a level that existed in the years. */
    List<AdministrativeUnit> ofLevel(AdministrativeLevel level, ReportedYears years) {
        return ofLevel(dataset.units().all(), level, years);
    }

    private static List<AdministrativeUnit> ofLevel(
            Collection<AdministrativeUnit> units, AdministrativeLevel level, ReportedYears years) {
        return units.stream()
                .filter(one -> one.level() == level && one.isInForceDuring(years.first(), years.last()))
                .toList();
    }

    private static BuildFailure unknown(Reason unknown, Reason misspelt, String code, Collection<String> known) {
        return Nearest.to(code, known)
                .map(near -> new BuildFailure(misspelt, code, near))
                .orElseGet(() -> new BuildFailure(unknown, code));
    }
}
