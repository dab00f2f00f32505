package vn.tiendo.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.folder.OpenFolder;
import vn.tiendo.view.SitePath;

/**
 * Publishes a site file by file, if its folder cannot be renamed. Once the journal is written, the new site is certain:
 * this run or the next one continues wherever the work has stopped, since each step can be repeated.
 *
 * <p>The journal lists, line by line, the files that the new site no longer has.
 */
final class FileByFile {

    private static final String LAST_LINE = ".";

    /** Deletes pages before the files that they link to. */
    private static final Comparator<String> PAGES_FIRST =
            Comparator.comparing(FileByFile::isPage).reversed().thenComparing(Comparator.naturalOrder());

    private final OutputFolder folder;
    private final Disk disk;

    FileByFile(OutputFolder folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /**
     * Puts the staged site in place.
     *
     * @param former the manifest of the present site
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

    /** Checks everything that {@link #mend} will rely on, so that nothing is touched if any of it is faulty. */
    void requireSound() throws IOException {
        ListedPaths.requireFolder(folder.stagingWithin());
        SiteManifest.ofSite(folder.path());
        if (readJournal().isPresent()) {
            SiteManifest.ofStagedSite(folder.stagingWithin(), folder.path());
        }
    }

    /** Completes, or else clears, what an interrupted run has left. */
    void mend() throws IOException {
        Optional<List<String>> journal = readJournal();
        if (journal.isPresent()) {
            finish(SiteManifest.ofStagedSite(folder.stagingWithin(), folder.path()), journal.get());
            return;
        }
        if (exists(folder.journal())) {
            disk.delete(folder.journal());
        }
        FolderTree.delete(folder.stagingWithin(), disk);
    }

    /** Whether files of the new site are being moved into place. */
    boolean isUnderWay() throws IOException {
        return readJournal().isPresent();
    }

    /** Between volumes it copies the files, all of them before the first one moves, since the disk may be full. */
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
            // The manifest comes last: without it the copy is incomplete.
            disk.copy(from.resolve(SiteManifest.FILE_NAME), to.resolve(SiteManifest.FILE_NAME));
            disk.force(to.resolve(SiteManifest.FILE_NAME));
        }
    }

    /** Makes foreseeable failures happen before the first file moves. */
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

    /** The journal; empty if there is none, or it is incomplete. */
    private Optional<List<String>> readJournal() throws IOException {
        ListedPaths.requireFile(folder.journal());
        if (!exists(folder.journal())) {
            return Optional.empty();
        }
        String text = Files.readString(folder.journal(), StandardCharsets.ISO_8859_1);
        ListedPaths gate = new ListedPaths(folder.journal(), folder.path());
        List<String> obsolete = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isEmpty() && !lines[i].equals(LAST_LINE)) {
                gate.require(lines[i], i + 1, i == lines.length - 1);
                obsolete.add(lines[i]);
            }
        }
        return text.endsWith("\n" + LAST_LINE + "\n") ? Optional.of(obsolete) : Optional.empty();
    }

    private void finish(SiteManifest staged, List<String> obsolete) throws IOException {
        try (SiteFolders site = SiteFolders.of(folder.path())) {
            delete(inTheWay(obsolete, staged), site);
            if (exists(folder.stagingWithin())) {
                try (SiteFolders staging = SiteFolders.of(folder.stagingWithin())) {
                    put(inOrder(staged), staging, site);
                }
            }
            List<String> gone = new ArrayList<>(obsolete);
            gone.removeAll(SiteManifest.ofSite(folder.path())
                    .paths()); // whatever the journal says, no file of the site is deleted
            gone.sort(PAGES_FIRST);
            delete(gone, site);
        }
        FolderTree.delete(folder.stagingWithin(), disk);
        disk.delete(folder.journal());
    }

    /** Former files in the places of new folders, or in folders in the places of new files. */
    private static List<String> inTheWay(List<String> obsolete, SiteManifest staged) {
        Set<String> folders = foldersOf(staged.paths());
        return obsolete.stream()
                .filter(path -> folders.contains(path)
                        || foldersOf(List.of(path)).stream().anyMatch(staged.paths()::contains))
                .toList();
    }

    /**
     * An order in which no reachable page ever links to a missing file: first new files, pages after all that they show
     * and offer, since no page in place links to a new one; then files that replace former ones; then the home page,
     * after all that it may link to; then the manifest, which says that the site is complete.
     */
    private List<String> inOrder(SiteManifest staged) {
        List<String> paths = new ArrayList<>(staged.paths());
        Set<String> replacing = new HashSet<>();
        for (String path : paths) {
            if (exists(folder.path().resolve(path))) {
                replacing.add(path);
            }
        }
        paths.sort(Comparator.<String, Boolean>comparing(SitePath.HOME.text()::equals)
                .thenComparing(replacing::contains)
                .thenComparing(FileByFile::isPage)
                .thenComparing(Comparator.naturalOrder()));
        paths.add(SiteManifest.FILE_NAME);
        return paths;
    }

    private static boolean isPage(String path) {
        return path.endsWith(".html");
    }

    private void put(List<String> paths, SiteFolders staging, SiteFolders site) throws IOException {
        for (String path : paths) {
            Optional<OpenFolder> from = staging.find(path);
            if (from.isPresent() && from.get().exists(SiteFolders.name(path))) {
                createFoldersOf(folder.path(), path);
                put(path, from.get(), site.above(path));
            }
        }
    }

    /**
     * If both names are the same file, it is left alone: renaming would do nothing on some systems, and harm on others.
     */
    private void put(String path, OpenFolder from, OpenFolder to) throws IOException {
        Path name = SiteFolders.name(path);
        Optional<BasicFileAttributes> standing = to.attributes(name);
        Path staged = folder.stagingWithin().resolve(path);
        if (standing.isEmpty()
                || standing.get().isSymbolicLink()
                || !Files.isSameFile(staged, folder.path().resolve(path))) {
            disk.rename(from, name, to, name);
        }
    }

    private void delete(List<String> obsolete, SiteFolders site) throws IOException {
        for (String path : obsolete) {
            Path name = SiteFolders.name(path);
            Optional<OpenFolder> above = site.find(path);
            if (above.isPresent() && above.get().exists(name) && !above.get().isFolder(name)) {
                disk.delete(above.get(), name);
            }
        }
        List<String> folders = new ArrayList<>(foldersOf(obsolete));
        for (int i = folders.size() - 1; i >= 0; i--) {
            Path name = SiteFolders.name(folders.get(i));
            Optional<OpenFolder> above = site.find(folders.get(i));
            if (above.isPresent() && above.get().isFolder(name) && isEmpty(above.get(), name)) {
                disk.delete(above.get(), name);
            }
        }
    }

    private static boolean isEmpty(OpenFolder above, Path name) throws IOException {
        try (OpenFolder folder = above.folder(name)) {
            return folder.names().isEmpty();
        }
    }

    private void createFoldersOf(Path root, String path) throws IOException {
        for (String above : foldersOf(List.of(path))) {
            disk.createFolder(root.resolve(above));
        }
    }

    /** All folders above, each before those in it. */
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
