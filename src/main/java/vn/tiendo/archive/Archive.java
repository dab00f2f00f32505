package vn.tiendo.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.ArchiveSettings;

/**
 * The snapshots of a data folder. Those for everyone lie in {@code luu-tru/}, one folder for each, beside the chain; what
 * belongs to them and is not for everyone lies in {@code luu-tru-mat/}, under the same names. Nothing in either is read
 * or written through a link.
 */
public final class Archive {

    /** The name of the file with the chain, in the folder of the archive. */
    public static final String CHAIN = Chain.FILE_NAME;

    private final ArchiveFolders folders;

    private Archive(Path folder, Path confidential, ArchiveHome home) {
        this(new ArchiveFolders(folder, confidential, home, VerifiedBags.NONE));
    }

    private Archive(ArchiveFolders folders) {
        this.folders = folders;
    }

    /** Where the snapshot of that name is, or would be. */
    public Path bag(SnapshotName name) {
        return folders.bag(name);
    }

    /** Whether the confidential side of the archive is on this machine at all. */
    public boolean hasConfidentialSide() {
        return folders.hasConfidentialSide();
    }

    /** The archive of a data folder; there need not be one yet. */
    public static Archive ofData(Path data) {
        return new Archive(
                data.resolve(ArchiveFolders.PUBLIC),
                data.resolve(ArchiveFolders.CONFIDENTIAL),
                new ArchiveHome(true, ArchiveSettings.NONE, false));
    }

    /** The archive of a data folder; it must have what the settings of the data folder speak of. */
    public static Archive ofData(Path data, ArchiveSettings settings) {
        return new Archive(
                data.resolve(ArchiveFolders.PUBLIC),
                data.resolve(ArchiveFolders.CONFIDENTIAL),
                new ArchiveHome(true, settings, false));
    }

    /** The same archive; its confidential side counts as missing even where this machine has none of it. */
    public Archive withEverything() {
        ArchiveHome home =
                new ArchiveHome(folders.home().ofData(), folders.home().settings(), true);
        return new Archive(new ArchiveFolders(folders.folder(), folders.confidentialFolder(), home, folders.known()));
    }

    /** The same archive, which does not hash again the bags known to be whole. Verifying always hashes. */
    public Archive knowing(VerifiedBags bags) {
        return new Archive(new ArchiveFolders(folders.folder(), folders.confidentialFolder(), folders.home(), bags));
    }

    /** The folders in a data folder that belong to its archive. */
    public static List<Path> foldersOf(Path data) {
        return List.of(data.resolve(ArchiveFolders.PUBLIC), data.resolve(ArchiveFolders.CONFIDENTIAL));
    }

    /** Whether there is a snapshot of that name, or the chain says that there was one. */
    public boolean knows(SnapshotName name) throws IOException {
        return ArchiveEntries.isFolder(bag(name))
                || folders.chain().tagManifests().containsKey(name);
    }

    /** The names of the snapshots that are there, in order. */
    public List<SnapshotName> names() throws IOException {
        return new ArrayList<>(folders.bags().keySet());
    }

    /** The hash of the chain's last line, which stands for the whole archive; empty if there is none or it is broken. */
    public Optional<String> lastHash() throws IOException {
        return folders.chain().lastHash();
    }

    /**
     * Every snapshot, in order. Whatever is read from them, now or later, is what the chain says.
     *
     * @throws AlteredArchiveException if the archive was altered, as far as can be seen without reading all of it
     */
    public List<StoredSnapshot> snapshots() throws IOException {
        List<Finding> findings = new ArchiveVerification(folders).withoutFiles();
        if (!findings.isEmpty()) {
            throw new AlteredArchiveException(findings.get(0));
        }
        Map<SnapshotName, String> tagManifests = folders.chain().tagManifests();
        List<StoredSnapshot> snapshots = new ArrayList<>();
        for (Map.Entry<SnapshotName, Path> bag : folders.bags().entrySet()) {
            snapshots.add(StoredSnapshot.read(
                    bag.getKey().toString(),
                    bag.getValue(),
                    Optional.ofNullable(tagManifests.get(bag.getKey())),
                    folders.known()));
        }
        return snapshots;
    }

    /** The snapshots that existed when the bag was made, as the chain beside it says, in order. */
    public static List<StoredSnapshot> before(Path bag) throws IOException {
        Path place = bag.toAbsolutePath().normalize();
        Optional<SnapshotName> made =
                Optional.ofNullable(place.getFileName()).flatMap(name -> SnapshotName.parse(name.toString()));
        Path parent = place.getParent();
        if (made.isEmpty() || parent == null) {
            return List.of();
        }
        Archive archive = at(parent);
        Set<String> earlier = new HashSet<>();
        for (Chain.Link link : archive.folders.chain().links()) {
            if (link.name().equals(made.get())) {
                break;
            }
            earlier.add(link.name().toString());
        }
        return earlier.isEmpty()
                ? List.of()
                : archive.snapshots().stream()
                        .filter(snapshot -> earlier.contains(snapshot.label()))
                        .toList();
    }

    /** The text of the chain, as readers download it. */
    public String chainText() throws IOException {
        return folders.chain().toText();
    }

    /**
     * Begins to make a snapshot.
     *
     * @throws ArchiveBusyException if another one is being made
     */
    public SnapshotDraft begin(SnapshotName name) throws IOException {
        return SnapshotDraft.begin(folders, name);
    }

    /**
     * Clears what killed runs have left, unless another run is at work; completes a snapshot that lacked only its line
     * in the chain.
     */
    public void clearLeftovers() throws IOException {
        SnapshotDraft.clearLeftovers(folders);
    }

    /** Checks the chain and all snapshots, public and confidential ones. */
    public List<Finding> verify() throws IOException {
        return new ArchiveVerification(folders).all();
    }

    /** Checks the chain and one snapshot of this archive. */
    public List<Finding> verify(SnapshotName name) throws IOException {
        return new ArchiveVerification(folders).of(name);
    }

    /**
     * Checks a bag in a folder or ZIP, or all bags of an archive folder. A bag that lies beside a chain is checked
     * against it.
     */
    public static List<Finding> verifyAt(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        String label =
                absolute.getFileName() == null ? "" : absolute.getFileName().toString();
        if (Files.isRegularFile(path)) {
            try (ZipBag zip = ZipBag.open(path)) {
                return BagCheck.check(label, zip, Optional.empty());
            } catch (UnsafeZipException e) {
                return List.of(e.finding(label));
            }
        }
        if (Files.exists(path.resolve(Chain.FILE_NAME), LinkOption.NOFOLLOW_LINKS)
                || label.equals(ArchiveFolders.PUBLIC)) {
            return at(absolute).verify();
        }
        Path parent = absolute.getParent();
        Optional<SnapshotName> snapshot = SnapshotName.parse(label);
        if (parent != null
                && snapshot.isPresent()
                && Files.exists(parent.resolve(Chain.FILE_NAME), LinkOption.NOFOLLOW_LINKS)) {
            return at(parent).verify(snapshot.get());
        }
        return BagCheck.check(label, new FolderBag(path), Optional.empty());
    }

    private static Archive at(Path folder) {
        boolean ofData = Files.exists(folder.resolveSibling("don-vi.csv"));
        return new Archive(
                folder,
                folder.resolveSibling(ArchiveFolders.CONFIDENTIAL),
                new ArchiveHome(ofData, ArchiveSettings.NONE, false));
    }
}
