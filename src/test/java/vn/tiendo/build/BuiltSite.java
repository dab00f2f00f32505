package vn.tiendo.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.tiendo.write.InMemorySite;

/** A site made in memory, for tests that read what its pages say. */
public final class BuiltSite {

    private BuiltSite() {}

    /** The files by their paths. */
    public static Map<String, byte[]> of(Path data) throws Exception {
        InMemorySite site = new InMemorySite();
        BuildResult result = new SiteBuild(options(data)).run(site);
        if (result.site().isEmpty()) {
            throw new IllegalStateException(result.diagnostics().toString());
        }
        Map<String, byte[]> files = new TreeMap<>();
        site.files().forEach((path, bytes) -> files.put(path.text(), bytes));
        return files;
    }

    /** One page of such a site. */
    public static Document page(Map<String, byte[]> site, String path) {
        return Jsoup.parse(new String(site.get(path), StandardCharsets.UTF_8), "");
    }

    /** What a build of a data folder is asked for that is asked for nothing else. */
    public static BuildOptions options(Path data) {
        return new BuildOptions(
                data,
                Optional.empty(),
                data.resolveSibling("site"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                2);
    }
}
