package vn.tiendo.plan;

import java.util.List;
import java.util.Optional;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.PlanCode;
import vn.tiendo.view.SitePath;

/**
 * Compares the addresses that a code makes with the files that every site has in the same folders. A code whose page
 * would replace one of these cannot be used, nor one that would do so on Windows, where case does not matter.
 */
public final class CodeAddresses {

    private static final int ANY_PART = 2;
    private static final int ANY_YEAR = 2000;
    private static final List<String> TABLES = List.of(".csv", ".json", ".xlsx");

    /** Files of every site in the folders whose other files are named by codes. */
    static final List<SitePath> OF_EVERY_SITE =
            List.of(SitePath.UNITS, SitePath.INDICATORS, SitePath.PLANS, SitePath.REPORTS, SitePath.EMBEDDED_HOME);

    private CodeAddresses() {}

    /** The file of every site that a file of the unit would replace. */
    public static Optional<SitePath> takenFrom(AdminUnitCode unit) {
        SitePath page = SitePath.unit(unit);
        return taken(List.of(page, SitePath.unitPart(unit, ANY_PART), SitePath.yearlyReport(unit, ANY_YEAR)), page);
    }

    /** The file of every site that a file of the indicator would replace. */
    public static Optional<SitePath> takenFrom(IndicatorCode indicator) {
        SitePath page = SitePath.indicator(indicator);
        return taken(
                List.of(page, SitePath.embedded(indicator), SitePath.series(indicator), SitePath.card(page)), page);
    }

    /** The file of every site that a file of the plan would replace. */
    public static Optional<SitePath> takenFrom(PlanCode plan) {
        SitePath page = SitePath.plan(plan);
        return taken(List.of(page, SitePath.card(page)), page);
    }

    /** @param page that also has tables to download */
    private static Optional<SitePath> taken(List<SitePath> made, SitePath page) {
        return OF_EVERY_SITE.stream()
                .filter(own -> made.stream().anyMatch(own::isSameFile)
                        || TABLES.stream()
                                .anyMatch(ending -> SitePath.download(page.downloadName(), ending)
                                        .isSameFile(own)))
                .findFirst();
    }
}
