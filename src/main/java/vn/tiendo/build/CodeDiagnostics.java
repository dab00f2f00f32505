package vn.tiendo.build;

import java.util.Optional;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.RowOrigin;
import vn.tiendo.plan.CodeAddresses;
import vn.tiendo.view.SitePath;

/** Reports codes whose pages would replace pages that every site has. */
final class CodeDiagnostics {

    private CodeDiagnostics() {}

    static void add(Dataset dataset, Diagnostics diagnostics) {
        dataset.units()
                .all()
                .forEach(unit -> add(
                        CodeAddresses.takenFrom(unit.code()),
                        unit.origin(),
                        "ma_don_vi",
                        unit.code().text(),
                        diagnostics));
        dataset.indicators()
                .values()
                .forEach(indicator -> add(
                        CodeAddresses.takenFrom(indicator.code()),
                        indicator.origin(),
                        "ma_chi_tieu",
                        indicator.code().text(),
                        diagnostics));
        dataset.plans()
                .values()
                .forEach(plan -> add(
                        CodeAddresses.takenFrom(plan.code()),
                        plan.origin(),
                        "ma_ke_hoach",
                        plan.code().text(),
                        diagnostics));
    }

    private static void add(
            Optional<SitePath> taken, RowOrigin origin, String column, String code, Diagnostics diagnostics) {
        taken.ifPresent(page -> diagnostics.add(
                DiagnosticCode.CODE_OF_A_PAGE,
                SourceLocation.ofCell(origin.file(), origin.line(), column, code),
                page.text()));
    }
}
