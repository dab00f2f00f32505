package vn.tiendo.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import vn.tiendo.plan.SitePath;
import vn.tiendo.write.FileStager.FormerFile;
import vn.tiendo.write.RefusedFolderException.Reason;

/**
 * A site in a folder. Files grow in a folder beside it on the same volume; publishing puts that one in its place by two
 * renames. Until then nothing in the output folder changes, whatever fails.
 *
 * <p>A run may be cut off at any point; {@link #open} then finds, and mends, one of three states:
 *
 * <ol>
 *   <li>the former site in its place and a staging folder: that one is thrown away
 *   <li>the former site moved aside and nothing in its place: it goes back
 *   <li>the new site in its place and the former one aside: the former one is deleted
 * </ol>
 */
public final class DirectorySite implements SiteWriter {

    private final Disk disk;
    private final OutputFolder folder;
    private final List<Path> createdParents;
    private final FolderLock lock;
    private final SiteManifest former;
    private final Map<SitePath, String> checksums = new ConcurrentHashMap<>();
    private final LongAdder bytes = new LongAdder();
    private final Set<Path> createdFolders = ConcurrentHashMap.newKeySet();
    private final Queue<FileStager> idleStagers = new ConcurrentLinkedQueue<>();
    private boolean published;

    private DirectorySite(
            Disk disk, OutputFolder folder, List<Path> createdParents, FolderLock lock, SiteManifest former) {
        this.disk = disk;
        this.folder = folder;
        this.createdParents = createdParents;
        this.lock = lock;
        this.former = former;
    }

    /**
     * Takes the folder for this build alone, and mends what one that was cut off has left.
     *
     * @param inputs folders that the program reads from: no site may be in one, or hold one
     * @param home the user's home folder, which no site may replace
     * @throws RefusedFolderException if it is a folder that no site may be written to
     * @throws LockedFolderException if another build has it
     */
    public static DirectorySite open(Path folder, Collection<Path> inputs, Path home) throws IOException {
        return open(folder, inputs, home, new RealDisk());
    }

    static DirectorySite open(Path path, Collection<Path> inputs, Path home, Disk disk) throws IOException {
        OutputFolder folder = OutputFolder.check(path, inputs, home);
        List<Path> createdParents = folder.createParents();
        FolderLock lock = FolderLock.acquire(folder.lock());
        try {
            mend(folder, disk);
            disk.createFolder(folder.staging());
            return new DirectorySite(disk, folder, createdParents, lock, SiteManifest.ofSite(folder.path()));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void mend(OutputFolder folder, Disk disk) throws IOException {
        FolderTree.delete(folder.staging(), disk);
        if (!exists(folder.former())) {
            return;
        }
        if (exists(folder.path())) {
            FolderTree.delete(folder.former(), disk);
        } else {
            disk.rename(folder.former(), folder.path());
        }
    }

    @Override
    public void write(SitePath path, Content content) throws IOException {
        Path file = folder.staging().resolve(path.text());
        createFolders(path.text());
        FileStager idle = idleStagers.poll();
        FileStager stager = idle == null ? new FileStager(disk) : idle;
        try {
            FileStager.Staged staged = stager.write(file, former(path), content);
            checksums.put(path, staged.checksum());
            bytes.add(staged.bytes());
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException("two files at " + path, e);
        }
        idleStagers.add(stager);
    }

    private Optional<FormerFile> former(SitePath path) {
        return former.checksum(path.text())
                .map(checksum -> new FormerFile(folder.path().resolve(path.text()), checksum));
    }

    /** Creates the folders above a path in the staging folder, those not there yet. */
    private void createFolders(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Path above = folder.staging().resolve(path.substring(0, slash));
            if (!createdFolders.contains(above)) {
                disk.createFolder(above);
                createdFolders.add(above);
            }
        }
    }

    @Override
    public Publication publish() throws IOException {
        FormerSite replaced = FormerSite.read(folder.path());
        keepForeign(replaced);
        writeManifest();
        swap();
        Optional<Path> leftOver = deleteFormer();
        return new Publication(
                checksums.size(), bytes.sum(), withoutDotNames(replaced.foreignFiles()), replaced.edited(), leftOver);
    }

    /** Takes into the new site what is not the site's. */
    private void keepForeign(FormerSite replaced) throws IOException {
        for (String path : replaced.foreignFolders()) {
            requireNoFileAt(path);
            createFolders(path + "/");
        }
        for (String path : replaced.foreignFiles()) {
            Path kept = folder.staging().resolve(path);
            if (exists(kept)) {
                throw new RefusedFolderException(
                        Reason.FILE_IN_THE_WAY, folder.path().resolve(path));
            }
            createFolders(path);
            Path foreign = folder.path().resolve(path);
            if (Files.isSymbolicLink(foreign) || !disk.link(foreign, kept)) {
                disk.copy(foreign, kept);
            }
        }
    }

    /** Files such as {@code .gitkeep} belong in such a folder, and are kept without a word. */
    private static List<String> withoutDotNames(List<String> paths) {
        return paths.stream()
                .filter(path -> !path.startsWith(".") && !path.contains("/."))
                .toList();
    }

    private void requireNoFileAt(String path) throws RefusedFolderException {
        Path kept = folder.staging().resolve(path);
        if (exists(kept) && !Files.isDirectory(kept)) {
            throw new RefusedFolderException(
                    Reason.FILE_IN_THE_WAY, folder.path().resolve(path));
        }
    }

    private void writeManifest() throws IOException {
        String text = SiteManifest.of(checksums).toText();
        new FileStager(disk)
                .write(
                        folder.staging().resolve(SiteManifest.FILE_NAME),
                        Optional.empty(),
                        out -> out.write(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private void swap() throws IOException {
        boolean replaces = exists(folder.path());
        if (replaces) {
            disk.rename(folder.path(), folder.former());
        }
        try {
            disk.rename(folder.staging(), folder.path());
        } catch (IOException e) {
            if (replaces) {
                disk.rename(folder.former(), folder.path());
            }
            throw e;
        }
        published = true;
    }

    /** The new site is in its place already: what cannot be deleted now waits for the next build. */
    private Optional<Path> deleteFormer() {
        try {
            FolderTree.delete(folder.former(), disk);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(folder.former());
        }
    }

    @Override
    public void close() throws IOException {
        try {
            FolderTree.delete(folder.staging(), disk);
        } finally {
            lock.close();
        }
        if (!published) {
            OutputFolder.deleteParents(createdParents);
        }
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
