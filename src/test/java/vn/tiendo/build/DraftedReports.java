package vn.tiendo.build;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.document.WordDocument;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.ReportedYears;
import vn.tiendo.report.DraftRequest;

/** The reports of all units that a site tells of, as Word files, for tests that read what stands in them. */
public final class DraftedReports {

    private DraftedReports() {}

    /** Those on a year, or the reviews of several, by the code of the unit. @param units whose are wanted */
    public static Map<String, byte[]> of(Path data, ReportedYears years, Predicate<String> units) throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        return ReportWork.with(BuiltSite.options(data), diagnostics, source -> {
                    Map<String, byte[]> reports = new TreeMap<>();
                    for (AdministrativeUnit unit : source.dataset().units().all()) {
                        if (source.tellsOf(unit) && units.test(unit.code().text())) {
                            reports.put(
                                    unit.code().text(),
                                    WordDocument.of(source.report(
                                            new DraftRequest(unit, years, false, false), Optional.empty())));
                        }
                    }
                    return reports;
                })
                .orElseThrow(
                        () -> new IllegalStateException(diagnostics.sorted().toString()));
    }
}
