package vn.tiendo.build;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.export.Download;
import vn.tiendo.plan.Page;
import vn.tiendo.plan.SitePlan;
import vn.tiendo.render.PageRenderer;
import vn.tiendo.render.SiteAssets;
import vn.tiendo.write.SiteWriter;

/** Every file of a site, to be made on several threads. */
final class SiteFiles {

    private final SiteWriter writer;
    private final List<Workers.Job> jobs = new ArrayList<>();

    SiteFiles(SiteWriter writer) {
        this.writer = writer;
    }

    void addDownloads(List<Download> downloads) {
        for (Download download : downloads) {
            jobs.add(() -> writer.write(download.path(), download.content()::writeTo));
        }
    }

    void addPages(SitePlan plan, PageRenderer renderer) {
        for (Page page : plan.pages()) {
            jobs.add(() -> writer.write(page.path(), out -> render(page, renderer, out)));
        }
    }

    private static void render(Page page, PageRenderer renderer, OutputStream out) throws IOException {
        Writer html = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        renderer.render(page.path(), page.view().get(), html);
        html.flush();
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
