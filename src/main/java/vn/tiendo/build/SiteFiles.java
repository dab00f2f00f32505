package vn.tiendo.build;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tiendo.card.CardRenderer;
import vn.tiendo.export.BinaryDownload;
import vn.tiendo.export.Download;
import vn.tiendo.folder.FileContent;
import vn.tiendo.render.PageRenderer;
import vn.tiendo.render.SiteAssets;
import vn.tiendo.render.TemplateFailure;
import vn.tiendo.view.Page;
import vn.tiendo.view.SitePath;
import vn.tiendo.view.SitePlan;
import vn.tiendo.view.SocialCard;
import vn.tiendo.write.SiteWriter;
import vn.tiendo.write.Utf8Writer;

/**
 * All files of a site, none of them made yet. Any number of threads may make them, in any order, as often as they like.
 * When all are made, long ones come first, so that none is left for the end.
 */
final class SiteFiles {

    private static final List<String> OF_ONE_UNIT = List.of("don-vi/", "bao-cao/", "tai-ve/don-vi/");

    /** @param isShort whether it is about one unit, or of no great length whatever it is about */
    private record SiteFile(SitePath path, boolean isShort, FileContent content) {}

    private final PageWatch watch;
    private final Map<String, SiteFile> files = new LinkedHashMap<>();
    private final Set<String> foldersOfFiles = new HashSet<>();
    private final AtomicInteger done = new AtomicInteger();

    SiteFiles(PageWatch watch) {
        this.watch = watch;
    }

    void addDownloads(List<Download> downloads) {
        for (Download download : downloads) {
            addText(isOfOneUnit(download.path()), download.path(), download.content()::writeTo);
        }
    }

    void addBinaryDownloads(List<BinaryDownload> downloads) {
        for (BinaryDownload download : downloads) {
            add(isOfOneUnit(download.path()), download.path(), download.content());
        }
    }

    void addCards(List<SocialCard> cards, CardRenderer renderer) {
        for (SocialCard card : cards) {
            add(true, card.path(), out -> renderer.draw(card, out));
        }
    }

    void addPages(SitePlan plan, PageRenderer renderer) {
        for (Page page : plan.pages()) {
            addText(
                    isOfOneUnit(page.path()),
                    page.path(),
                    out -> watch.during(
                            () -> renderer.render(page.path(), page.view().get(), out)));
        }
    }

    /** Whether a file is about one unit only; any other may list all units. */
    private static boolean isOfOneUnit(SitePath path) {
        return OF_ONE_UNIT.stream().anyMatch(path.text()::startsWith);
    }

    @FunctionalInterface
    private interface Text {
        void writeTo(Writer out) throws IOException;
    }

    private void addText(boolean isShort, SitePath path, Text text) {
        add(isShort, path, out -> {
            try (Writer utf8 = new Utf8Writer(out)) {
                text.writeTo(utf8);
            }
        });
    }

    private void add(boolean isShort, SitePath path, FileContent content) {
        if (files.put(path.text(), new SiteFile(path, isShort, content)) != null) {
            throw new IllegalStateException("two files at " + path);
        }
        for (String folder = above(path.text()); !folder.isEmpty(); folder = above(folder)) {
            foldersOfFiles.add(folder);
        }
    }

    void addCopy(SitePath path, FileContent content) {
        add(true, path, content);
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** @throws TemplateFailure if an asset has the path of another file or of a folder: the user chooses its name */
    void addAssets(List<SiteAssets.Asset> assets) {
        for (SiteAssets.Asset asset : assets) {
            if (isTaken(asset.path().text())) {
                throw TemplateFailure.nameTaken(asset.path());
            }
            add(true, asset.path(), asset.content());
        }
    }

    private boolean isTaken(String path) {
        boolean isInFile = false;
        for (String folder = above(path); !folder.isEmpty(); folder = above(folder)) {
            isInFile |= files.containsKey(folder);
        }
        return isInFile || files.containsKey(path) || foldersOfFiles.contains(path);
    }

    /** How many files have been written. */
    int done() {
        return done.get();
    }

    /** How many files there are. */
    int all() {
        return files.size();
    }

    Map<String, FileContent> byPath() {
        Map<String, FileContent> byPath = new HashMap<>();
        files.forEach((path, file) -> byPath.put(path, file.content()));
        return byPath;
    }

    /** Makes all files. */
    void writeTo(SiteWriter writer, int threads, BuildProgress listener) throws IOException, InterruptedException {
        int all = all();
        List<Workers.Job> jobs = new ArrayList<>(all);
        for (boolean isShort : new boolean[] {false, true}) {
            for (SiteFile file : files.values()) {
                if (file.isShort() == isShort) {
                    jobs.add(() -> {
                        writer.write(file.path(), file.content());
                        listener.filesDone(done.incrementAndGet(), all);
                    });
                }
            }
        }
        Thread watching = watch.start();
        try {
            Workers.run(jobs, threads);
        } finally {
            watching.interrupt();
        }
    }
}
