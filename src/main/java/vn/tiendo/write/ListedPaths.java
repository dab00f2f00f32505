package vn.tiendo.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import vn.tiendo.view.SitePath;
import vn.tiendo.write.TamperedFileException.Fault;

/** Checks paths listed in a file of the output folder, line by line: anybody may have written them. */
final class ListedPaths {

    private final Path list;
    private final Path root;
    private final Set<String> soundFolders = new HashSet<>();

    /**
     * @param list the file that lists the paths
     * @param root the folder to which they are relative
     */
    ListedPaths(Path list, Path root) {
        this.list = list;
        this.root = root;
    }

    /**
     * Checks the path of one line.
     *
     * @param torn whether a power cut may have cut off its end
     * @throws TamperedFileException if it is not a path in a site, or leads through a link
     */
    void require(String path, int line, boolean torn) throws IOException {
        if (SitePath.parse(path).isEmpty()
                && !(torn && SitePath.parse(path + "x").isPresent())) {
            throw new TamperedFileException(Fault.NO_PATH_IN_SITE, list, line, path);
        }
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String above = path.substring(0, slash);
            if (soundFolders.add(above) && Files.isSymbolicLink(root.resolve(above))) {
                throw new TamperedFileException(Fault.THROUGH_LINK, list, line, path);
            }
        }
    }

    /** @throws TamperedFileException if there is anything but a regular file at the path */
    static void requireFile(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new TamperedFileException(Fault.OF_ANOTHER_KIND, file);
        }
    }

    /** @throws TamperedFileException if there is anything but a folder at the path */
    static void requireFolder(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new TamperedFileException(Fault.OF_ANOTHER_KIND, folder);
        }
    }
}
