package vn.tiendo.check;

import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.Nearest;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.Dataset;

/** The focus unit exists. */
final class FocusUnitExists implements Rule {

    @Override
    public void check(Dataset data, Diagnostics diagnostics) {
        data.settings()
                .focus()
                .filter(focus -> !data.units().all().isEmpty())
                .filter(focus -> data.units().find(focus).isEmpty())
                .ifPresent(focus -> {
                    String nearest = Nearest.to(
                                    focus.text(),
                                    data.units().all().stream()
                                            .map(unit -> unit.code().text())
                                            .toList())
                            .orElse("");
                    diagnostics.add(
                            DiagnosticCode.UNKNOWN_FOCUS,
                            SourceLocation.ofCell("cau-hinh.yaml", 0, "don_vi_trong_tam", focus.text()),
                            nearest);
                });
    }
}
