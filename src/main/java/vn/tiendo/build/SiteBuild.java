package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.archive.Archive;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.ProgressByYear;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.card.CardRenderer;
import vn.tiendo.chart.ChartRenderer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.export.Catalogues;
import vn.tiendo.export.ChangeFeed;
import vn.tiendo.export.Downloads;
import vn.tiendo.export.RevisionTables;
import vn.tiendo.export.SearchIndex;
import vn.tiendo.export.SeriesScripts;
import vn.tiendo.export.ServerFiles;
import vn.tiendo.export.SiteTables;
import vn.tiendo.export.Sitemap;
import vn.tiendo.export.Workbooks;
import vn.tiendo.font.FontCheck;
import vn.tiendo.language.Messages;
import vn.tiendo.load.Acknowledgements;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.Identity;
import vn.tiendo.model.PublicationHistory;
import vn.tiendo.plan.SitePlanner;
import vn.tiendo.render.PageRenderer;
import vn.tiendo.render.SiteAssets;
import vn.tiendo.render.TemplateFiles;
import vn.tiendo.view.PageTable;
import vn.tiendo.view.ReportFiles;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.SitePlan;
import vn.tiendo.wording.Reservations;
import vn.tiendo.write.DirectorySite;
import vn.tiendo.write.LockedFolderException;
import vn.tiendo.write.Publication;
import vn.tiendo.write.RefusedFolderException;
import vn.tiendo.write.SiteWriter;
import vn.tiendo.write.TamperedFileException;
import vn.tiendo.write.UnfitSiteException;

/** Builds a site from a data folder: the whole pipe. */
public final class SiteBuild {

    private final BuildOptions options;
    private final BuildProgress listener;
    private final Duration pageLimit;

    public SiteBuild(BuildOptions options) {
        this(options, (done, all) -> {});
    }

    public SiteBuild(BuildOptions options, BuildProgress listener) {
        this(options, listener, PageWatch.LIMIT);
    }

    SiteBuild(BuildOptions options, BuildProgress listener, Duration pageLimit) {
        this.options = options;
        this.listener = listener;
        this.pageLimit = pageLimit;
    }

    /**
     * Publishes the site, unless the data have errors.
     *
     * @throws BuildFailure if the options, a template or another build stand in the way
     * @throws IOException if reading or writing fails
     * @throws InterruptedException if the thread was interrupted; nothing is published then
     */
    public BuildResult run() throws BuildFailure, IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        try (SiteWriter writer = DirectorySite.open(options.output(), inputs(options), HomeFolder.path())) {
            return run(writer);
        } catch (RefusedFolderException e) {
            throw new BuildFailure(e, reason(e.reason()), e.folder().toString());
        } catch (LockedFolderException e) {
            throw new BuildFailure(
                    e, Reason.OUTPUT_LOCKED, options.output().toString(), e.process(), e.since(), e.user());
        } catch (TamperedFileException e) {
            throw InterruptedBuild.tampered(e);
        } catch (UnfitSiteException e) {
            throw new BuildFailure(e, reason(e.flaw()), e.file(), e.detail());
        }
    }

    /** The pipe, on any writer. */
    BuildResult run(SiteWriter writer) throws BuildFailure, IOException, InterruptedException {
        Archive archive = IntactArchive.of(options.data());
        return ExplainedWork.of(archive, () -> run(writer, archive));
    }

    private BuildResult run(SiteWriter writer, Archive archive) throws BuildFailure, IOException, InterruptedException {
        IntactArchive.clearLeftovers(archive);
        FormerPublications former = FormerPublications.open(archive);
        Diagnostics diagnostics = new Diagnostics();
        Optional<Publishable> publishable = Publishable.of(options, former, diagnostics);
        if (publishable.isEmpty()) {
            return new BuildResult(findings(options, diagnostics), Optional.empty());
        }
        SiteFiles files = new SiteFiles(new PageWatch(pageLimit));
        SitePlan plan = addFiles(files, options, publishable.get(), former);
        DiskSpace space = DiskSpace.of(options.output());
        try {
            files.writeTo(writer, options.threads(), listener);
            Optional<BuildResult.Site> site = Optional.of(site(plan, writer.publish()));
            former.remember();
            return new BuildResult(findings(options, diagnostics), site);
        } catch (IOException e) {
            space.explain(e, files.done(), files.all());
            throw e;
        }
    }

    /** Everything that makes up a site, with what was published before. */
    static SitePlan addFiles(SiteFiles files, BuildOptions options, Publishable publishable, FormerPublications former)
            throws IOException {
        Dataset dataset = publishable.dataset();
        Progress progress = publishable.progress();
        TemplateFiles templates = new TemplateFiles(options.templates());
        SitePlan plan =
                addFiles(files, options.data(), dataset, progress, former.history(dataset, progress), templates);
        former.addTo(files);
        return plan;
    }

    /** Everything that makes up a site except what was published before. */
    static SitePlan addFiles(
            SiteFiles files,
            Path data,
            Dataset dataset,
            Progress progress,
            PublicationHistory history,
            TemplateFiles templates)
            throws IOException {
        Messages messages = templates.messages();
        SiteTables site = SiteTables.of(dataset, progress);
        SitePlanner planner = planner(site, messages, history);
        Optional<ReportDocuments> reports = dataset.settings().reportFiles()
                ? Optional.of(new ReportDocuments(new ReportSource(dataset, progress, planner, messages)))
                : Optional.empty();
        SitePlan plan = planner.plan(reports.map(ReportFiles.class::cast).orElse(ReportFiles.NONE));
        PageRenderer renderer = new PageRenderer(templates, messages, new ChartRenderer()::draw);
        List<PageTable> tables = planner.tables();
        files.addDownloads(Downloads.of(site, tables));
        files.addDownloads(Catalogues.of(site, messages));
        files.addBinaryDownloads(Workbooks.of(site, tables, messages));
        files.addDownloads(SearchIndex.of(planner.searchEntries()));
        files.addDownloads(List.of(
                ChangeFeed.of(site, messages, planner.listed()::nameWithEnd, new Reservations(messages)::inBrackets)));
        files.addDownloads(RevisionTables.of(history));
        files.addDownloads(Sitemap.of(plan, site));
        files.addDownloads(ServerFiles.of(plan, dataset.settings().baseUrl()));
        // Pages state the sizes of these files.
        reports.ifPresent(documents -> files.addBinaryDownloads(documents.all()));
        files.addPages(plan, renderer);
        Identity identity = dataset.settings().identity();
        files.addCards(planner.cards(), new CardRenderer(identity.accent()));
        files.addDownloads(SeriesScripts.of(planner.series()));
        identity.emblem().ifPresent(emblem -> files.addAssets(List.of(emblem(data, emblem))));
        files.addAssets(new SiteAssets(templates, messages, planner.frame(), identity).all());
        return plan;
    }

    /** Makes the planner, which decides what pages say, for a site and for reports alike. */
    static SitePlanner planner(SiteTables site, Messages messages, PublicationHistory history) {
        return new SitePlanner(
                site.dataset(), new ProgressByYear(site.dataset(), site.progress()), messages, site.offers(), history);
    }

    /** The loader has checked the image: it is small, and runs no script. */
    private static SiteAssets.Asset emblem(Path data, String name) {
        return new SiteAssets.Asset(SitePath.emblem(name), out -> Files.copy(data.resolve(name), out));
    }

    /**
     * The diagnostics to show, without acknowledged ones; warnings found as of another day than usual are not the
     * acknowledged ones.
     */
    static List<Diagnostic> findings(BuildOptions options, Diagnostics diagnostics) throws IOException {
        return Acknowledgements.apply(
                        options.data(), diagnostics, options.asOf().isEmpty())
                .diagnostics();
    }

    /** The input folders; they must exist, and so must the files bundled with the program. */
    static List<Path> inputs(BuildOptions options) throws BuildFailure {
        Optional<String> damaged = FontCheck.damaged();
        if (damaged.isPresent()) {
            throw new BuildFailure(Reason.DAMAGED_FONT, damaged.get());
        }
        if (!Files.isDirectory(options.data())) {
            throw new BuildFailure(Reason.NO_DATA_FOLDER, options.data().toString());
        }
        List<Path> inputs = new ArrayList<>(List.of(options.data()));
        if (options.templates().isPresent()) {
            Path templates = options.templates().get();
            if (!Files.isDirectory(templates)) {
                throw new BuildFailure(Reason.NO_TEMPLATES_FOLDER, templates.toString());
            }
            inputs.add(templates);
        }
        return inputs;
    }

    private static Reason reason(RefusedFolderException.Reason reason) {
        return switch (reason) {
            case TOO_HIGH -> Reason.OUTPUT_TOO_HIGH;
            case HOLDS_INPUT -> Reason.OUTPUT_HOLDS_INPUT;
            case NOT_A_FOLDER -> Reason.OUTPUT_NOT_A_FOLDER;
            case SYMBOLIC_LINK -> Reason.OUTPUT_SYMBOLIC_LINK;
            case FOREIGN_FILES -> Reason.OUTPUT_FOREIGN_FILES;
            case FILE_IN_THE_WAY -> Reason.OUTPUT_FILE_IN_THE_WAY;
        };
    }

    private static Reason reason(UnfitSiteException.Flaw flaw) {
        return switch (flaw) {
            case BROKEN_LINK -> Reason.BROKEN_LINK;
            case ENDLESS_PAGE -> Reason.ENDLESS_PAGE;
            case FORBIDDEN_FILE -> Reason.FORBIDDEN_FILE;
            case SAME_NAME -> Reason.SAME_NAME;
        };
    }

    private static BuildResult.Site site(SitePlan plan, Publication publication) {
        return new BuildResult.Site(
                plan.pages().size(),
                publication.files(),
                publication.bytes(),
                publication.changes().added(),
                publication.changes().changed(),
                publication.changes().removed(),
                publication.foreign(),
                publication.edited(),
                publication.heavyPages(),
                publication.brokenLinks(),
                publication.leftOver().map(Path::toString));
    }
}
