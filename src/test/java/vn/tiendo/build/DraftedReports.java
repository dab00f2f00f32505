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

/** The reports of all units that a site tells of, as Word files, for tests that read what stands in them. */
public final class DraftedReports {

    private DraftedReports() {}

    /** Those on a year, or the reviews of several, by the code of the unit. @param units whose are wanted */
    public static Map<String, byte[]> of(Path data, ReportedYears years, Predicate<String> units) throws Exception {
        ReportOptions options = new ReportOptions(
                BuiltSite.options(data),
                Optional.empty(),
                years,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
        Diagnostics diagnostics = new Diagnostics();
        return ReportSource.with(options.site(), diagnostics, source -> {
                    Map<String, byte[]> reports = new TreeMap<>();
                    for (AdministrativeUnit unit : source.dataset().units().all()) {
                        if (source.tellsOf(unit) && units.test(unit.code().text())) {
                            reports.put(unit.code().text(), WordDocument.of(source.report(unit, options)));
                        }
                    }
                    return reports;
                })
                .orElseThrow(
                        () -> new IllegalStateException(diagnostics.sorted().toString()));
    }
}
