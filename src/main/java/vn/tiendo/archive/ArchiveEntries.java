package vn.tiendo.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.folder.FileNames;

/** What may lie in the folders of an archive, by kind and name; links are never followed. */
final class ArchiveEntries {

    static final String STAGING = ".dang-lap-";
    static final String NEXT_CHAIN = ".chuoi-moi.txt";
    static final String LOCK = ".khoa";

    /** Notes that people leave. */
    private static final Pattern NOTE = Pattern.compile("README.*");

    /** Files that operating systems leave in every folder that somebody opens. */
    private static final Set<String> OF_THE_SYSTEM = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private ArchiveEntries() {}

    /** The entries of a folder, in plain text order; none if there is no such folder, or a link instead. */
    static List<Path> entries(Path folder) throws IOException {
        if (!isFolder(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a run has a file of this name in the archive folder while it works. */
    static boolean isTraceFile(String name) {
        return name.equals(LOCK) || name.equals(NEXT_CHAIN);
    }

    /** Whether a bag in the making has this name, in either folder. */
    static boolean isStaging(String name) {
        return name.startsWith(STAGING);
    }

    /**
     * Whether an entry may be in either folder without belonging to a snapshot: notes, and what systems and killed runs
     * leave.
     */
    static boolean isOfNoOne(Path entry) {
        String name = FileNames.of(entry.getFileName());
        return NOTE.matcher(name).matches() || OF_THE_SYSTEM.contains(name) || isStaging(name);
    }
}
