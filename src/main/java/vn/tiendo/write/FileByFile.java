package vn.tiendo.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.plan.SitePath;

/**
 * Publishes a site file by file, where its folder cannot be renamed. Once the journal stands, the new site will be
 * there: this run or the next one goes on from wherever the work has stopped, since each step can be repeated.
 *
 * <p>The journal lists, line by line, the files that are the site's no more.
 */
final class FileByFile {

    private static final String LAST_LINE = ".";

    private final OutputFolder folder;
    private final Disk disk;

    FileByFile(OutputFolder folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /**
     * Puts the staged site in place.
     *
     * @param former what the site in place lists
     */
    void publish(SiteManifest former) throws IOException {
        disk.createFolder(folder.path());
        moveStagingWithin();
        SiteManifest staged = SiteManifest.ofSite(folder.stagingWithin());
        requireWritableFolders(staged);
        Set<String> obsolete = new TreeSet<>(former.paths());
        obsolete.removeAll(staged.paths());
        writeJournal(obsolete);
        finish(staged, List.copyOf(obsolete));
    }

    /** Finishes, or else clears away, what a run that was cut off has left. */
    void mend() throws IOException {
        Optional<List<String>> journal = readJournal();
        if (journal.isPresent()) {
            finish(SiteManifest.ofSite(folder.stagingWithin()), journal.get());
            return;
        }
        if (exists(folder.journal())) {
            disk.delete(folder.journal());
        }
        FolderTree.delete(folder.stagingWithin(), disk);
    }

    /** Whether the new site is on its way. */
    boolean isUnderWay() throws IOException {
        return readJournal().isPresent();
    }

    /** Across volumes the files are copied, all of them before the first one moves: the disk may be full. */
    private void moveStagingWithin() throws IOException {
        Path from = folder.staging();
        Path to = folder.stagingWithin();
        if (from.equals(to)) {
            return;
        }
        try {
            disk.rename(from, to);
        } catch (IOException e) {
            FolderTree.delete(to, disk);
            disk.createFolder(to);
            for (String path : SiteManifest.ofSite(from).paths()) {
                createFoldersOf(to, path);
                disk.copy(from.resolve(path), to.resolve(path));
            }
            // The last one: without it the copy is not complete.
            disk.copy(from.resolve(SiteManifest.FILE_NAME), to.resolve(SiteManifest.FILE_NAME));
            disk.force(to.resolve(SiteManifest.FILE_NAME));
        }
    }

    /** What can be known to fail should fail before the first file has moved. */
    private void requireWritableFolders(SiteManifest staged) throws IOException {
        for (String above : foldersOf(staged.paths())) {
            Path target = folder.path().resolve(above);
            if (exists(target) && !Files.isWritable(target)) {
                throw new AccessDeniedException(target.toString());
            }
        }
    }

    private void writeJournal(Set<String> obsolete) throws IOException {
        String text = String.join("\n", obsolete) + "\n" + LAST_LINE + "\n";
        try (OutputStream out = disk.createFile(folder.journal())) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        disk.force(folder.journal());
    }

    /** Empty if there is none, or none that was complete. */
    private Optional<List<String>> readJournal() throws IOException {
        if (!Files.isRegularFile(folder.journal(), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        String text = Files.readString(folder.journal(), StandardCharsets.ISO_8859_1);
        if (!text.endsWith("\n" + LAST_LINE + "\n")) {
            return Optional.empty();
        }
        return Optional.of(text.lines()
                .filter(line -> !line.isEmpty() && !line.equals(LAST_LINE))
                .toList());
    }

    private void finish(SiteManifest staged, List<String> obsolete) throws IOException {
        delete(inTheWay(obsolete, staged));
        for (String path : inOrder(staged)) {
            if (exists(folder.stagingWithin().resolve(path))) {
                createFoldersOf(folder.path(), path);
                put(path);
            }
        }
        delete(obsolete);
        FolderTree.delete(folder.stagingWithin(), disk);
        disk.delete(folder.journal());
    }

    /** Former files where folders must be, or in folders where files must be. */
    private static List<String> inTheWay(List<String> obsolete, SiteManifest staged) {
        Set<String> folders = foldersOf(staged.paths());
        return obsolete.stream()
                .filter(path -> folders.contains(path)
                        || foldersOf(List.of(path)).stream().anyMatch(staged.paths()::contains))
                .toList();
    }

    /** The first page after all that it may lead to; then the manifest, which says that all is there. */
    private static List<String> inOrder(SiteManifest staged) {
        String home = SitePath.HOME.text();
        List<String> paths = new ArrayList<>(staged.paths());
        if (paths.remove(home)) {
            paths.add(home);
        }
        paths.add(SiteManifest.FILE_NAME);
        return paths;
    }

    /** Two names of one file are left alone: renaming one to the other does nothing on some systems, harm on others. */
    private void put(String path) throws IOException {
        Path from = folder.stagingWithin().resolve(path);
        Path to = folder.path().resolve(path);
        if (!exists(to) || Files.isSymbolicLink(to) || !Files.isSameFile(from, to)) {
            disk.rename(from, to);
        }
    }

    private void delete(List<String> obsolete) throws IOException {
        for (String path : obsolete) {
            Path file = folder.path().resolve(path);
            if (exists(file) && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                disk.delete(file);
            }
        }
        List<String> above = new ArrayList<>(foldersOf(obsolete));
        for (int i = above.size() - 1; i >= 0; i--) {
            Path emptied = folder.path().resolve(above.get(i));
            if (Files.isDirectory(emptied, LinkOption.NOFOLLOW_LINKS) && isEmpty(emptied)) {
                disk.delete(emptied);
            }
        }
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            return !entries.iterator().hasNext();
        }
    }

    private void createFoldersOf(Path root, String path) throws IOException {
        for (String above : foldersOf(List.of(path))) {
            disk.createFolder(root.resolve(above));
        }
    }

    /** Every folder above, each before those in it. */
    private static Set<String> foldersOf(Iterable<String> paths) {
        Set<String> folders = new TreeSet<>();
        for (String path : paths) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                folders.add(path.substring(0, slash));
            }
        }
        return folders;
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
