package vn.tiendo.build;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.archive.Archive;
import vn.tiendo.archive.Finding;
import vn.tiendo.archive.FindingKind;
import vn.tiendo.archive.SnapshotName;
import vn.tiendo.archive.StoredSnapshot;
import vn.tiendo.assess.AsOf;
import vn.tiendo.assess.Figures;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.chart.ChartRenderer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.export.RevisionTables;
import vn.tiendo.language.Messages;
import vn.tiendo.model.Change;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Revision;
import vn.tiendo.plan.RevisionSections;
import vn.tiendo.render.PageRenderer;
import vn.tiendo.render.TemplateFiles;
import vn.tiendo.view.Link;
import vn.tiendo.view.RevisionDocument;
import vn.tiendo.view.SitePath;

/** Finds what changed from one snapshot to another, or to today's data. */
public final class SnapshotDiff {

    private final BuildOptions today;
    private final TemplateFiles templates;
    private final Messages messages;

    /** @param today where the data and their archive are, and how today's data are judged; its output is not used */
    public SnapshotDiff(BuildOptions today) {
        this.today = today;
        this.templates = new TemplateFiles(today.templates());
        this.messages = templates.messages();
    }

    /**
     * The outcome of a comparison.
     *
     * @param diagnostics what is wrong with today's data, in order
     * @param difference empty if today's data have errors
     */
    public record Result(List<Diagnostic> diagnostics, Optional<Difference> difference) {

        public Result {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** What changed, ready to be printed. */
    public final class Difference {

        private final Archive archive;
        private final Revision revision;
        private final RevisionDocument document;

        private Difference(Archive archive, Revision revision, RevisionDocument document) {
            this.archive = archive;
            this.revision = revision;
            this.document = document;
        }

        public List<String> lines() {
            return document.lines();
        }

        public void writeCsv(Writer out) throws IOException {
            RevisionTables.table(revision).writeTo(out);
        }

        public void writeHtml(Writer out) throws BuildFailure, IOException {
            ExplainedWork.of(archive, () -> {
                new PageRenderer(templates, messages, new ChartRenderer()::draw)
                        .render(SitePath.revision(revision, ".html"), document, out);
                return revision;
            });
        }
    }

    /**
     * @param earlier name of a snapshot, or folder of a bag
     * @param later the same; empty for today's data
     */
    public Result run(String earlier, Optional<String> later) throws BuildFailure, IOException {
        SiteBuild.inputs(today);
        Archive archive = IntactArchive.of(today.data());
        IntactArchive.require(archive);
        return ExplainedWork.of(archive, () -> run(archive, earlier, later));
    }

    private Result run(Archive archive, String earlier, Optional<String> later) throws BuildFailure, IOException {
        SnapshotTables before = SnapshotTables.of(find(archive, earlier));
        DiffNames names = new DiffNames();
        Diagnostics diagnostics = new Diagnostics();
        List<Change> changes;
        String laterName;
        if (later.isPresent()) {
            SnapshotTables after = SnapshotTables.of(find(archive, later.get()));
            changes = SnapshotComparison.between(before, after);
            names.addFrom(after.tables());
            laterName = after.label();
        } else {
            Dataset dataset = KnownData.of(CheckedData.read(today.data(), today::applyTo, diagnostics));
            if (!diagnostics.hasErrors()) {
                ForeignSnapshots.report(List.of(before.snapshot()), today.data(), dataset, diagnostics);
            }
            if (diagnostics.hasErrors()) {
                return new Result(SiteBuild.findings(today, diagnostics), Optional.empty());
            }
            Figures figures = ProgressAssessor.publishable(
                            dataset, AsOf.of(dataset), EarlierFigures.of(archive.snapshots(), dataset))
                    .figures();
            Progress progress = ProgressAssessor.assess(dataset, figures, AsOf.of(dataset));
            changes = SnapshotComparison.withToday(before, dataset, progress);
            names.addFrom(dataset);
            laterName = "";
        }
        names.addFrom(before.tables());
        Revision revision = new Revision(before.label(), laterName, changes);
        Map<String, String> units = names.units(
                changes.stream().flatMap(change -> change.units().stream()).collect(Collectors.toSet()), messages);
        RevisionSections words =
                new RevisionSections(messages, code -> new Link(units.getOrDefault(code, code), ""), names::indicator);
        return new Result(
                SiteBuild.findings(today, diagnostics),
                Optional.of(new Difference(archive, revision, words.document(revision))));
    }

    private static StoredSnapshot find(Archive archive, String text) throws BuildFailure, IOException {
        Optional<SnapshotName> name = SnapshotName.parse(text);
        for (StoredSnapshot one : name.isPresent() ? archive.snapshots() : List.<StoredSnapshot>of()) {
            if (one.label().equals(text)) {
                return requireSnapshot(one, text);
            }
        }
        Optional<Path> folder = folder(text);
        if (folder.isEmpty()) {
            String names = archive.names().stream().map(SnapshotName::toString).collect(Collectors.joining(", "));
            throw names.isEmpty()
                    ? new BuildFailure(Reason.NO_SNAPSHOT_YET, text)
                    : new BuildFailure(Reason.NO_SUCH_SNAPSHOT, text, names);
        }
        List<Finding> findings = Archive.verifyAt(folder.get());
        if (findings.stream().anyMatch(finding -> finding.kind() == FindingKind.NOT_A_BAG)) {
            throw new BuildFailure(Reason.NOT_A_SNAPSHOT, text);
        }
        if (!findings.isEmpty()) {
            throw new BuildFailure(findings);
        }
        return requireSnapshot(StoredSnapshot.read(folder.get()), text);
    }

    private static StoredSnapshot requireSnapshot(StoredSnapshot found, String text) throws BuildFailure {
        if (found.info().isEmpty()) {
            throw new BuildFailure(Reason.NOT_A_SNAPSHOT, text);
        }
        return found;
    }

    private static Optional<Path> folder(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
