package vn.tiendo.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.folder.FileNames;
import vn.tiendo.folder.FolderPaths;
import vn.tiendo.write.TamperedFileException.Fault;

/** Checks the names of files that an import has staged, to be moved into the data folder. */
final class StagedNames {

    /** The only folders into which an import writes; it never touches archives or settings, for example. */
    private static final List<String> PLACES = List.of("so-lieu/", "ket-qua-nhiem-vu/", "bao-cao/", "nguon/");

    private static final List<String> ENDINGS = List.of(".csv", ".md");

    private StagedNames() {}

    /**
     * The paths of the files, with {@code /}, in plain text order.
     *
     * @param staging the folder that they are in
     * @param data the folder into which they will be moved
     * @throws TamperedFileException if no import writes such a file, or its path in either folder leads through a link
     */
    static List<String> of(Path staging, Path data) throws IOException {
        List<Path> entries;
        try (Stream<Path> all = Files.walk(staging)) {
            entries = all.filter(entry -> !entry.equals(staging)).sorted().toList();
        }
        List<String> paths = new ArrayList<>();
        for (Path entry : entries) {
            String path = FileNames.of(staging.relativize(entry));
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                ListedPaths.requireFolder(data.resolve(path));
            } else if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                throw new TamperedFileException(Fault.OF_ANOTHER_KIND, entry);
            } else if (!isOfAnImport(path)) {
                throw new TamperedFileException(Fault.NO_FILE_OF_AN_IMPORT, entry);
            } else {
                ListedPaths.requireFile(data.resolve(path));
                paths.add(path);
            }
        }
        return paths;
    }

    private static boolean isOfAnImport(String path) {
        return FolderPaths.isInside(path)
                && PLACES.stream().anyMatch(path::startsWith)
                && ENDINGS.stream().anyMatch(path::endsWith);
    }
}
