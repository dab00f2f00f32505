package vn.tiendo.build;

import java.util.List;
import vn.tiendo.diagnostic.Diagnostic;

/** What a check found in a data folder, and how much it read. */
public record CheckResult(
        List<Diagnostic> diagnostics, int acknowledged, int units, int indicators, int targets, int observations) {

    public CheckResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
