package vn.tiendo.build;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.export.Download;
import vn.tiendo.plan.Page;
import vn.tiendo.plan.SitePath;
import vn.tiendo.plan.SitePlan;
import vn.tiendo.render.PageRenderer;
import vn.tiendo.render.SiteAssets;
import vn.tiendo.write.SiteWriter;
import vn.tiendo.write.Utf8Writer;

/** Every file of a site, to be made on several threads. */
final class SiteFiles {

    private final SiteWriter writer;
    private final List<Workers.Job> jobs = new ArrayList<>();

    SiteFiles(SiteWriter writer) {
        this.writer = writer;
    }

    void addDownloads(List<Download> downloads) {
        for (Download download : downloads) {
            add(download.path(), download.content()::writeTo);
        }
    }

    void addPages(SitePlan plan, PageRenderer renderer) {
        for (Page page : plan.pages()) {
            add(page.path(), out -> renderer.render(page.path(), page.view().get(), out));
        }
    }

    /** A file of text. */
    @FunctionalInterface
    private interface Text {
        void writeTo(Writer out) throws IOException;
    }

    private void add(SitePath path, Text text) {
        jobs.add(() -> writer.write(path, out -> {
            try (Writer utf8 = new Utf8Writer(out)) {
                text.writeTo(utf8);
            }
        }));
    }

    void addAssets(List<SiteAssets.Asset> assets) {
        for (SiteAssets.Asset asset : assets) {
            jobs.add(() -> writer.write(asset.path(), asset.content()::writeTo));
        }
    }

    void write(int threads) throws IOException, InterruptedException {
        Workers.run(jobs, threads);
    }
}
