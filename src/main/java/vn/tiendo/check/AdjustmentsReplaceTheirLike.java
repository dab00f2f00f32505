package vn.tiendo.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Target;
import vn.tiendo.model.TargetCode;

/** A target replaces only a target of the same indicator, and never itself, directly or through others. */
final class AdjustmentsReplaceTheirLike implements Rule {

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        for (Target target : data.targets().values()) {
            target.adjusts()
                    .map(data.targets()::get)
                    .filter(other -> !other.indicator().equals(target.indicator())
                            || !other.disaggregation().equals(target.disaggregation())
                            || comesBack(target, data))
                    .ifPresent(other -> diagnostics.add(
                            DiagnosticCode.BAD_ADJUSTMENT,
                            Places.cell(
                                    target.origin(),
                                    "dieu_chinh_cua",
                                    other.code().text()),
                            other.code().text()));
        }
    }

    /** Whether following the adjustments from a target leads back to it. */
    private static boolean comesBack(Target start, Dataset data) {
        Set<TargetCode> seen = new HashSet<>();
        Optional<TargetCode> next = start.adjusts();
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(start.code())) {
                return true;
            }
            next = Optional.ofNullable(data.targets().get(next.get())).flatMap(Target::adjusts);
        }
        return false;
    }
}
