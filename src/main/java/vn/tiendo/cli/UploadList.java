package vn.tiendo.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.build.BuildResult;

/**
 * Which files to upload to a portal and which to delete there, so that one changed figure does not require sending all.
 * Each line has what to do and the path in the site, with a tab between them.
 */
record UploadList(BuildResult.Site site, Words words) {

    private static final String FILE_NAME = "thay-doi-tep.txt";

    /** Prints the list, and writes it beside the site's folder, so that it is not part of the site. */
    void tell(Path siteFolder, PrintStream results, PrintStream messages) throws IOException {
        List<String> lines = Stream.of(
                        lines("upload.added", site.added()),
                        lines("upload.changed", site.changed()),
                        lines("upload.removed", site.removed()))
                .flatMap(list -> list)
                .toList();
        lines.forEach(results::println);
        if (lines.isEmpty()) {
            messages.println(words.text("upload.none"));
        }
        Files.write(siteFolder.toAbsolutePath().normalize().resolveSibling(FILE_NAME), lines);
    }

    private Stream<String> lines(String key, List<String> paths) {
        return paths.stream().map(path -> words.text(key) + "\t" + path);
    }
}
