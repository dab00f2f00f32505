package vn.tiendo.build;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tiendo.archive.Archive;
import vn.tiendo.archive.ArchiveBusyException;
import vn.tiendo.archive.BagWriter;
import vn.tiendo.archive.InputNames;
import vn.tiendo.archive.ReadingNote;
import vn.tiendo.archive.SnapshotDraft;
import vn.tiendo.archive.SnapshotInfo;
import vn.tiendo.archive.SnapshotMetadata;
import vn.tiendo.archive.SnapshotName;
import vn.tiendo.archive.StoredSnapshot;
import vn.tiendo.assess.AsOf;
import vn.tiendo.assess.Figures;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.assess.PublishableFigures;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.disclosure.EarlierPublication;
import vn.tiendo.export.ArchivedPackage;
import vn.tiendo.export.ArchivedTable;
import vn.tiendo.export.CanonicalTables;
import vn.tiendo.export.Download;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.load.HiddenText;
import vn.tiendo.load.InputFiles;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.PublicationHistory;
import vn.tiendo.model.Settings;
import vn.tiendo.render.TemplateFiles;
import vn.tiendo.write.SiteManifest;
import vn.tiendo.write.SiteWriter;
import vn.tiendo.write.Utf8Writer;

/**
 * Freezes a year: puts the site as of its end, all that it was made of, and its figures into a bag that never changes.
 */
public final class SnapshotBuild {

    private static final int SALT_BYTES = 32;

    private final SnapshotOptions options;

    public SnapshotBuild(SnapshotOptions options) {
        this.options = options;
    }

    /**
     * Makes the snapshot, unless the data have errors.
     *
     * @throws BuildFailure if there is one already, if the published site is older than the data, or if the options or
     *     a template stand in the way
     * @throws IOException if reading or writing fails; then the archive is unchanged
     */
    public SnapshotResult run() throws BuildFailure, IOException, InterruptedException {
        SiteBuild.inputs(options.build());
        Archive archive = IntactArchive.of(options.build().data());
        ArchivePlaces.requireFree(options.build().data(), options.year());
        IntactArchive.require(archive);
        SnapshotName name = name(archive);
        SortedMap<String, Path> inputs = InputFiles.of(options.build().data());
        requireCurrentSite(inputs);
        LocalDate asOf = options.build().asOf().orElse(AsOf.endOf(options.year()));
        Diagnostics diagnostics = new Diagnostics();
        Dataset today = CheckedData.read(options.build().data(), options.build()::applyTo, diagnostics);
        if (!diagnostics.hasErrors()) {
            requireBegun(today);
        }
        Dataset dataset = asOf(asOf, name, today);
        List<StoredSnapshot> snapshots = archive.snapshots();
        if (!diagnostics.hasErrors()) {
            ForeignSnapshots.report(snapshots, options.build().data(), dataset, diagnostics);
        }
        if (diagnostics.hasErrors()) {
            return new SnapshotResult(SiteBuild.findings(options.build(), diagnostics), Optional.empty());
        }
        AskedUnits.requireFocus(options.build(), dataset);
        List<EarlierPublication> earlier = EarlierFigures.of(snapshots, dataset);
        PublishableFigures ofAllYears = ProgressAssessor.publishable(dataset, earlier);
        PublishableFigures publishable = ofAllYears.upTo(asOf);
        Figures figures = publishable.figures();
        FigureDiagnostics.add(dataset, figures, diagnostics);
        DisclosureDiagnostics.addGivenAway(publishable.givenAway(), dataset, diagnostics);
        Progress progress = ProgressAssessor.assess(dataset, figures, asOf);
        DiskSpace space = DiskSpace.of(archive.bag(name));
        Subject subject =
                new Subject(name, archive.bag(name), dataset, progress, inputs, confidential(dataset, ofAllYears));
        SnapshotResult.Taken taken = ExplainedWork.of(archive, () -> take(archive, subject, space));
        return new SnapshotResult(SiteBuild.findings(options.build(), diagnostics), Optional.of(taken));
    }

    /** A snapshot is judged as of its own day. It has no base URL: addresses in it would lead to today's site. */
    static Dataset readFor(BuildOptions options, LocalDate asOf, SnapshotName name, Diagnostics diagnostics)
            throws IOException {
        return asOf(asOf, name, CheckedData.read(options.data(), options::applyTo, diagnostics));
    }

    private static Dataset asOf(LocalDate day, SnapshotName name, Dataset dataset) {
        Dataset asOf = dataset.withSettings(dataset.settings().withAsOf(day).withoutBaseUrl());
        return day.equals(AsOf.endOf(name.year())) ? KnownData.ofYear(asOf, name.year()) : KnownData.of(asOf);
    }

    /**
     * A snapshot is never changed, so a year that has not begun must not be frozen by a slip. Where no as-of date is
     * set, it is the end of the latest year with a figure: then the next year may well have begun, but no later one.
     */
    private void requireBegun(Dataset today) throws BuildFailure {
        LocalDate asOf = AsOf.of(today);
        int latest = asOf.getYear() + (today.settings().asOf().isPresent() ? 0 : 1);
        if (options.year() > latest) {
            throw new BuildFailure(
                    Reason.SNAPSHOT_YEAR_AHEAD, Integer.toString(options.year()), VietnameseFormat.date(asOf));
        }
    }

    private SnapshotName name(Archive archive) throws BuildFailure, IOException {
        List<SnapshotName> ofYear = archive.names().stream()
                .filter(known -> known.year() == options.year())
                .toList();
        int next = ofYear.isEmpty() ? 0 : ofYear.get(ofYear.size() - 1).correction() + 1;
        int wanted = options.correction().orElse(options.reason().isPresent() ? Math.max(next, 1) : 0);
        SnapshotName name = new SnapshotName(options.year(), wanted);
        if (wanted > 0 && options.reason().isEmpty()) {
            throw new BuildFailure(Reason.CORRECTION_WITHOUT_REASON, name.toString());
        }
        if (wanted < next) {
            throw new BuildFailure(
                    Reason.SNAPSHOT_EXISTS, name.toString(), archive.bag(name).toString());
        }
        if (wanted > next) {
            throw new BuildFailure(
                    Reason.NOTHING_TO_CORRECT, name.toString(), new SnapshotName(options.year(), next).toString());
        }
        return name;
    }

    /**
     * A snapshot freezes what was published, so the published site must be newer than the latest change of the data.
     */
    private void requireCurrentSite(SortedMap<String, Path> inputs) throws BuildFailure, IOException {
        Path manifest = options.build().output().resolve(SiteManifest.FILE_NAME);
        if (!Files.isRegularFile(manifest)) {
            if (options.sitePointedOut()) {
                throw new BuildFailure(
                        Reason.NO_PUBLISHED_SITE, options.build().output().toString());
            }
            return;
        }
        FileTime published = Files.getLastModifiedTime(manifest);
        for (Map.Entry<String, Path> input : inputs.entrySet()) {
            if (Files.getLastModifiedTime(input.getValue()).compareTo(published) > 0) {
                throw new BuildFailure(
                        Reason.SITE_OLDER_THAN_DATA, options.build().output().toString(), input.getKey());
            }
        }
    }

    /**
     * Everything that goes into the snapshot.
     *
     * @param place its folder
     * @param confidential names of the confidential inputs
     */
    private record Subject(
            SnapshotName name,
            Path place,
            Dataset dataset,
            Progress progress,
            SortedMap<String, Path> inputs,
            Set<String> confidential) {}

    private Set<String> confidential(Dataset dataset, PublishableFigures ofAllYears) throws IOException {
        Set<String> names = new TreeSet<>(ConfidentialInputs.of(dataset, ofAllYears));
        names.addAll(HiddenText.in(options.build().data()));
        return names;
    }

    private SnapshotResult.Taken take(Archive archive, Subject subject, DiskSpace space)
            throws BuildFailure, IOException, InterruptedException {
        try (SnapshotDraft draft = archive.begin(subject.name())) {
            return write(draft, subject, space);
        } catch (ArchiveBusyException e) {
            throw new BuildFailure(e, Reason.ARCHIVE_BUSY, subject.place().toString());
        }
    }

    private SnapshotResult.Taken write(SnapshotDraft draft, Subject subject, DiskSpace space)
            throws BuildFailure, IOException, InterruptedException {
        try {
            return write(draft, subject);
        } catch (IOException e) {
            space.explain(e, 1, 1);
            throw e;
        }
    }

    private SnapshotResult.Taken write(SnapshotDraft draft, Subject subject) throws IOException, InterruptedException {
        Dataset dataset = subject.dataset();
        Progress progress = subject.progress();
        BagWriter bag = draft.bag();
        writeSite(BagSite.in(bag), subject.name(), options.build(), dataset, progress);

        SortedMap<String, Path> publicInputs = new TreeMap<>(subject.inputs());
        SortedMap<String, Path> secretInputs = new TreeMap<>(subject.inputs());
        publicInputs.keySet().removeAll(subject.confidential());
        secretInputs.keySet().retainAll(subject.confidential());
        InputNames.add(bag, StoredSnapshot.INPUTS, publicInputs);
        InputNames.add(
                bag, StoredSnapshot.TEMPLATES, new TemplateFiles(options.build().templates()).changes());
        if (!secretInputs.isEmpty()) {
            writeConfidential(draft.confidentialBag(), secretInputs);
            bag.addText(
                    "dau-vao-mat.txt",
                    secretInputs.keySet().stream().map(file -> file + "\n").collect(Collectors.joining()));
        }
        SnapshotInfo info = info(subject.name(), dataset.settings(), progress.asOf());
        writeTables(bag, info, dataset, progress);
        bag.addTag(ReadingNote.FILE_NAME, ReadingNote.of(info));
        SnapshotDraft.Sealed sealed = draft.publish(bag, info);
        return new SnapshotResult.Taken(
                subject.name().toString(),
                subject.place().toString(),
                sealed.tagManifest(),
                sealed.chain(),
                secretInputs.size());
    }

    /** Makes the site of a snapshot, with any writer. */
    static void writeSite(
            SiteWriter writer, SnapshotName name, BuildOptions options, Dataset dataset, Progress progress)
            throws IOException, InterruptedException {
        SiteFiles files = new SiteFiles(new PageWatch(PageWatch.LIMIT));
        SiteBuild.addFiles(
                files,
                options.data(),
                dataset,
                progress,
                PublicationHistory.frozen(name.toString()),
                new TemplateFiles(options.templates()));
        files.writeTo(writer, options.threads(), (done, all) -> {});
    }

    /**
     * The public bag has a hash of this bag. Whoever knows all of a file but one small number could try each value
     * until the hash fits; so this bag holds a secret that nobody can guess.
     */
    private static void writeConfidential(BagWriter bag, SortedMap<String, Path> inputs) throws IOException {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        bag.addText("muoi.txt", HexFormat.of().formatHex(salt) + "\n");
        InputNames.add(bag, StoredSnapshot.INPUTS, inputs);
    }

    private SnapshotInfo info(SnapshotName name, Settings settings, LocalDate asOf) {
        return new SnapshotInfo(
                name,
                settings.title(),
                settings.publisher(),
                asOf,
                settings.focus().map(AdminUnitCode::text),
                settings.showIllustrative(),
                options.program(),
                options.reason().orElse(""));
    }

    private void writeTables(BagWriter bag, SnapshotInfo info, Dataset dataset, Progress progress) throws IOException {
        List<String> names = new ArrayList<>();
        for (ArchivedTable table : CanonicalTables.of(dataset, progress)) {
            addText(bag, StoredSnapshot.TABLES + table.name() + ".csv", table.content());
            names.add(table.name());
        }
        SnapshotMetadata metadata = new SnapshotMetadata(
                info, dataset.settings().description(), dataset.settings().licence(), names);
        bag.addText(SnapshotMetadata.CRATE, metadata.crate());
        addText(
                bag,
                SnapshotMetadata.PACKAGE,
                ArchivedPackage.of(
                        dataset,
                        progress,
                        new TemplateFiles(options.build().templates()).messages(),
                        "tiendo-" + info.name(),
                        metadata.title(),
                        StoredSnapshot.TABLES));
    }

    private static void addText(BagWriter bag, String path, Download.Content content) throws IOException {
        bag.add(path, out -> {
            try (Writer text = new Utf8Writer(out)) {
                content.writeTo(text);
            }
        });
    }
}
