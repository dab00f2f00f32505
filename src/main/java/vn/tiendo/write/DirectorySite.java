package vn.tiendo.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.tiendo.folder.FileContent;
import vn.tiendo.folder.FileNames;
import vn.tiendo.view.SitePath;
import vn.tiendo.write.FileStager.FormerFile;
import vn.tiendo.write.FileStager.Staged;
import vn.tiendo.write.RefusedFolderException.Reason;

/**
 * A site in a folder. Files are written and checked in a staging folder on the same volume; publishing puts it in place
 * by two renames, or file by file if the folder cannot be renamed. Until then nothing of the former site changes,
 * whatever fails.
 *
 * <p>A run may be cut off at any point; {@link #open} mends what it finds, whose names say how far the run had come.
 */
public final class DirectorySite implements SiteWriter {

    /** Longer pages load slowly on weak networks. */
    private static final long HEAVY_PAGE = 1_000_000;

    private final Disk disk;
    private final OutputFolder folder;
    private final List<Path> createdParents;
    private final FolderLock lock;
    private final SiteManifest former;
    private final Map<SitePath, Staged> staged = new ConcurrentHashMap<>();
    private final Set<Path> createdFolders = ConcurrentHashMap.newKeySet();
    private final Queue<FileStager> stagers = new ConcurrentLinkedQueue<>();
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
     * Locks the folder for this build, and mends what an interrupted build has left.
     *
     * @param inputs folders that the program reads from: no site may be in one of them, or contain one
     * @param home the user's home folder, which no site may replace
     * @throws RefusedFolderException if no site may be written to the folder
     * @throws LockedFolderException if another build has locked it
     * @throws TamperedFileException if no build can have left the folder as it is
     */
    public static DirectorySite open(Path folder, Collection<Path> inputs, Path home) throws IOException {
        return open(folder, inputs, home, PatientDisk.ofThisMachine());
    }

    static DirectorySite open(Path path, Collection<Path> inputs, Path home, Disk disk) throws IOException {
        OutputFolder folder = OutputFolder.check(path, inputs, home);
        List<Path> createdParents = folder.createParents(disk);
        FolderLock lock;
        try {
            lock = FolderLock.acquire(folder.lock(), disk);
        } catch (IOException e) {
            OutputFolder.deleteParents(createdParents, disk);
            throw e;
        }
        try {
            mend(folder, disk);
            disk.createFolder(folder.staging());
            return new DirectorySite(disk, folder, createdParents, lock, SiteManifest.ofSite(folder.path()));
        } catch (IOException | RuntimeException e) {
            lock.close();
            OutputFolder.deleteParents(createdParents, disk);
            throw e;
        }
    }

    private static void mend(OutputFolder folder, Disk disk) throws IOException {
        FolderSwap swap = new FolderSwap(folder, disk);
        FileByFile fileByFile = new FileByFile(folder, disk);
        swap.requireSound();
        fileByFile.requireSound();
        fileByFile.mend();
        swap.mend();
    }

    /**
     * Completes or clears what an interrupted build has left, for commands that publish nothing. Touches nothing if
     * there is nothing, or while another build is at work.
     *
     * @param inputs folders that the program reads from
     * @param home the user's home folder
     * @throws TamperedFileException if no build can have left the folder as it is
     */
    public static void mend(Path folder, Collection<Path> inputs, Path home) throws IOException {
        try {
            if (OutputFolder.holdsLeftOvers(folder)) {
                open(folder, inputs, home).close();
            }
        } catch (RefusedFolderException | LockedFolderException e) {
            // Not a folder of ours, or another build is at work.
        }
    }

    @Override
    public void write(SitePath path, FileContent content) throws IOException {
        createFolders(path.text());
        FileStager idle = stagers.poll();
        FileStager stager = idle == null ? new FileStager(disk) : idle;
        try {
            staged.put(path, stager.write(folder.staging(), path.text(), former(path), content));
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException("two files at " + path, e);
        }
        stagers.add(stager);
    }

    private Optional<FormerFile> former(SitePath path) {
        return former.checksum(path.text())
                .map(checksum -> new FormerFile(folder.path().resolve(path.text()), checksum));
    }

    /** Creates the missing folders above a path in the staging folder. */
    private void createFolders(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Path above = FileNames.resolve(folder.staging(), path.substring(0, slash));
            if (!createdFolders.contains(above)) {
                disk.createFolder(above);
                createdFolders.add(above);
            }
        }
    }

    @Override
    public Publication publish() throws IOException {
        FormerSite replaced = FormerSite.read(folder.path());
        List<String> foreign = foreignFiles(replaced);
        SortedMap<String, String> brokenLinks = check(foreign);
        SiteManifest manifest = writeManifest();
        Optional<Path> leftOver = replace(replaced, foreign);
        return new Publication(
                staged.size(),
                staged.values().stream().mapToLong(Staged::bytes).sum(),
                FileChanges.between(replaced.manifest(), manifest),
                withoutDotNames(foreign),
                List.copyOf(edited(replaced)),
                heavyPages(),
                brokenLinks,
                leftOver);
    }

    /**
     * Files in the folder that are not the site's.
     *
     * @throws RefusedFolderException if one is where a file of the site must go, unless the former manifest is torn and
     *     cannot say whose it is
     */
    private List<String> foreignFiles(FormerSite replaced) throws IOException {
        List<String> foreign = new ArrayList<>();
        for (String path : replaced.foreignFiles()) {
            if (!exists(FileNames.resolve(folder.staging(), path))) {
                foreign.add(path);
            } else if (replaced.manifest().isWhole()) {
                throw new RefusedFolderException(Reason.FILE_IN_THE_WAY, FileNames.resolve(folder.path(), path));
            }
        }
        for (String path : replaced.foreignFolders()) {
            Path inItsPlace = FileNames.resolve(folder.staging(), path);
            if (exists(inItsPlace) && !Files.isDirectory(inItsPlace)) {
                throw new RefusedFolderException(Reason.FILE_IN_THE_WAY, FileNames.resolve(folder.path(), path));
            }
        }
        return foreign;
    }

    private SortedMap<String, String> check(List<String> foreign) throws IOException {
        SiteCheck.requireNames(staged.keySet());
        List<String> files = new ArrayList<>(foreign);
        staged.keySet().forEach(path -> files.add(path.text()));
        return SiteCheck.requireLinks(stagers.stream().map(FileStager::links).toList(), files);
    }

    private SiteManifest writeManifest() throws IOException {
        Map<SitePath, String> checksums = new TreeMap<>();
        staged.forEach((path, file) -> checksums.put(path, file.checksum()));
        SiteManifest manifest = SiteManifest.of(checksums);
        String text = manifest.toText();
        new FileStager(disk)
                .write(
                        folder.staging(),
                        SiteManifest.FILE_NAME,
                        Optional.empty(),
                        out -> out.write(text.getBytes(StandardCharsets.US_ASCII)));
        disk.force(folder.staging().resolve(SiteManifest.FILE_NAME));
        return manifest;
    }

    /** @return the former site, if it could not be deleted */
    private Optional<Path> replace(FormerSite replaced, List<String> foreign) throws IOException {
        FolderSwap swap = new FolderSwap(folder, disk);
        boolean swapped = folder.renamable() && keepForeign(replaced.foreignFolders(), foreign) && swap.run();
        if (!swapped) {
            new FileByFile(folder, disk).publish(replaced.manifest());
        }
        published = true;
        return swapped ? swap.deleteFormer() : Optional.empty();
    }

    /**
     * Moves into the new site what is not the site's.
     *
     * @return whether that was possible; if not, publishing file by file leaves it in place
     */
    private boolean keepForeign(List<String> folders, List<String> files) {
        try {
            for (String path : folders) {
                createFolders(path + "/");
            }
            for (String path : files) {
                createFolders(path);
                Path foreign = FileNames.resolve(folder.path(), path);
                Path kept = FileNames.resolve(folder.staging(), path);
                if (Files.isSymbolicLink(foreign) || !disk.link(foreign, kept)) {
                    disk.copy(foreign, kept);
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Without files such as {@code .gitkeep}, which belong in such a folder and are kept silently. */
    private static List<String> withoutDotNames(List<String> paths) {
        return paths.stream()
                .filter(path -> !path.startsWith(".") && !path.contains("/."))
                .toList();
    }

    private SortedSet<String> edited(FormerSite replaced) {
        SortedSet<String> edited = new TreeSet<>(replaced.edited());
        staged.forEach((path, file) -> {
            if (file.mended()) {
                edited.add(path.text());
            }
        });
        return edited;
    }

    private SortedMap<String, Long> heavyPages() {
        SortedMap<String, Long> heavy = new TreeMap<>();
        staged.forEach((path, file) -> {
            if (SiteCheck.isPage(path.text()) && file.bytes() > HEAVY_PAGE) {
                heavy.put(path.text(), file.bytes());
            }
        });
        return heavy;
    }

    @Override
    public void close() throws IOException {
        boolean underWay = new FileByFile(folder, disk).isUnderWay();
        try {
            if (!underWay) {
                FolderTree.delete(folder.staging(), disk);
                FolderTree.delete(folder.stagingWithin(), disk);
            }
        } finally {
            lock.close();
        }
        if (!published && !underWay) {
            OutputFolder.deleteParents(createdParents, disk);
        }
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
