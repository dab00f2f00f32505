package vn.tiendo.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.document.WordDocument;
import vn.tiendo.export.BinaryDownload;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.ReportedYears;
import vn.tiendo.report.DraftRequest;
import vn.tiendo.view.ReportFiles;
import vn.tiendo.view.SitePath;

/** The yearly reports that the site has a page for, as Word files; each is made when it is asked for. */
final class ReportDocuments implements ReportFiles {

    private final ReportSource source;

    /** The size of each file, which pages state; keeping the files themselves would take too much memory. */
    private final Map<SitePath, Integer> sizes = new ConcurrentHashMap<>();

    ReportDocuments(ReportSource source) {
        this.source = source;
    }

    List<BinaryDownload> all() {
        List<BinaryDownload> files = new ArrayList<>();
        for (AdministrativeUnit unit : source.dataset().units().all()) {
            if (source.tellsOf(unit)) {
                for (int year : source.yearsWithReport(unit)) {
                    SitePath path = SitePath.reportFile(unit.code(), year);
                    files.add(new BinaryDownload(path, out -> {
                        byte[] report = report(unit, year);
                        sizes.put(path, report.length);
                        out.write(report);
                    }));
                }
            }
        }
        return files;
    }

    @Override
    public OptionalInt size(AdminUnitCode code, int year) {
        return source.dataset()
                .units()
                .find(code)
                .filter(unit -> source.yearsWithReport(unit).contains(year))
                .map(unit -> OptionalInt.of(
                        sizes.computeIfAbsent(SitePath.reportFile(code, year), path -> lengthOf(unit, year))))
                .orElse(OptionalInt.empty());
    }

    private int lengthOf(AdministrativeUnit unit, int year) {
        try {
            return report(unit, year).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report in its final form: a site publishes no drafts. */
    private byte[] report(AdministrativeUnit unit, int year) throws IOException {
        return WordDocument.of(
                source.report(new DraftRequest(unit, ReportedYears.of(year), true, false), Optional.empty()));
    }
}
