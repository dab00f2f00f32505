package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.archive.InputNames;
import vn.tiendo.archive.SnapshotInfo;
import vn.tiendo.archive.StoredSnapshot;
import vn.tiendo.archive.TreeHash;
import vn.tiendo.assess.Figures;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Dataset;

/** Makes the site of a snapshot again from its inputs, to see whether the result is the same. */
public final class SnapshotRebuild {

    private SnapshotRebuild() {}

    /**
     * The hash over all files of the site; the program that made the snapshot gets the hash that the bag states.
     *
     * @param confidential the bag with the confidential inputs, if there is one
     * @param scratch an empty folder to work in
     */
    public static String treeHash(Path bag, Optional<Path> confidential, Path scratch, int threads)
            throws IOException, InterruptedException {
        SnapshotInfo info = StoredSnapshot.read(bag)
                .info()
                .orElseThrow(() -> new IllegalArgumentException("not a snapshot: " + bag));
        Path data = Files.createDirectories(scratch.resolve("data"));
        Path templates = Files.createDirectories(scratch.resolve("templates"));
        InputNames.restore(bag, StoredSnapshot.INPUTS, data);
        InputNames.restore(bag, StoredSnapshot.TEMPLATES, templates);
        if (confidential.isPresent()) {
            InputNames.restore(confidential.get(), StoredSnapshot.INPUTS, data);
        }
        LocalDate asOf = info.asOf();
        BuildOptions options = new BuildOptions(
                data,
                Optional.of(templates),
                scratch.resolve("site"),
                info.focus().map(AdminUnitCode::new),
                Optional.empty(),
                Optional.of(asOf),
                !info.illustrative(),
                threads);
        Dataset dataset = SnapshotBuild.readFor(options, asOf, info.name(), new Diagnostics());
        Figures figures = ProgressAssessor.publishable(dataset, asOf, EarlierFigures.before(bag, dataset))
                .figures();
        TreeHash tree = new TreeHash();
        SnapshotBuild.writeSite(
                BagSite.in(tree), info.name(), options, dataset, ProgressAssessor.assess(dataset, figures, asOf));
        return tree.text();
    }
}
