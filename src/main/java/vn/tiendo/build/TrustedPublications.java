package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.archive.AlteredArchiveException;
import vn.tiendo.archive.Archive;
import vn.tiendo.archive.Finding;
import vn.tiendo.archive.StoredSnapshot;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.disclosure.EarlierPublication;
import vn.tiendo.model.Dataset;

/** What was published before, as far as the archive in the data folder can be trusted. */
public final class TrustedPublications {

    /** The name of the archive's public folder, with which that of the confidential one begins. */
    private static final String ARCHIVES = "luu-tru";

    private TrustedPublications() {}

    /** Empty if the archive was altered and so cannot be trusted, which is reported. */
    public static List<EarlierPublication> of(Path data, Dataset dataset, Diagnostics diagnostics)
            throws BuildFailure, IOException {
        Archive archive = IntactArchive.of(data);
        try {
            List<StoredSnapshot> snapshots = archive.snapshots();
            ForeignSnapshots.report(snapshots, data, dataset, diagnostics);
            return EarlierFigures.of(snapshots, dataset);
        } catch (AlteredArchiveException e) {
            for (Finding finding : IntactArchive.failure(archive, e.finding()).findings()) {
                String place = place(finding);
                diagnostics.add(DiagnosticCode.ALTERED_ARCHIVE, SourceLocation.ofFile(place), place);
            }
            return List.of();
        }
    }

    /** The place in the data folder; findings of the confidential side already have it. */
    private static String place(Finding finding) {
        String place = Stream.of(finding.bag(), finding.path())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
        return place.startsWith(ARCHIVES) ? place : ARCHIVES + "/" + place;
    }
}
