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
import vn.tiendo.archive.ArchiveFolders.Home;
import vn.tiendo.model.ArchiveSettings;

/**
 * The snapshots of a data folder. Those for everyone lie in {@code luu-tru/}, one folder for each, beside the chain; what
 * belongs to them and is not for everyone lies in {@code luu-tru-mat/}, under the same names. Nothing in either is read
 * or written through a link.
 */
public final class Archive {

    /** The file with the chain. */
    public static final String CHAIN = Chain.FILE_NAME;

    private final ArchiveFolders folders;

    private Archive(Path folder, Path confidential, Home home) {
        this(new ArchiveFolders(folder, confidential, home, VerifiedBags.NONE));
    }

    private Archive(ArchiveFolders folders) {
        this.folders = folders;
    }

    /** Where the snapshot of that name lies, or would lie. */
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
                new Home(true, ArchiveSettings.NONE, false));
    }

    /** The archive of a data folder, which must have what its settings speak of. */
    public static Archive ofData(Path data, ArchiveSettings settings) {
        return new Archive(
                data.resolve(ArchiveFolders.PUBLIC),
                data.resolve(ArchiveFolders.CONFIDENTIAL),
                new Home(true, settings, false));
    }

    /** The same archive, which must have its confidential side even where nothing of that is on this machine. */
    public Archive withEverything() {
        Home home = new Home(folders.home().ofData(), folders.home().settings(), true);
        return new Archive(new ArchiveFolders(folders.folder(), folders.confidentialFolder(), home, folders.known()));
    }

    /** The same archive, of which bags need not be hashed anew that are known to be whole. Verifying always hashes. */
    public Archive knowing(VerifiedBags bags) {
        return new Archive(new ArchiveFolders(folders.folder(), folders.confidentialFolder(), folders.home(), bags));
    }

    /** The folders that an archive takes in a data folder. */
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
     * @throws AlteredArchiveException if the archive is not what it was, as far as can be told without reading all of it
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

    /** The snapshots that were there when the bag was made, as the chain beside it tells, in order. */
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

    /** The chain's text, as readers get it. */
    public String chainText() throws IOException {
        return folders.chain().toText();
    }

    /**
     * Begins a snapshot.
     *
     * @throws ArchiveBusyException if another one is being made
     */
    public SnapshotDraft begin(SnapshotName name) throws IOException {
        return SnapshotDraft.begin(folders, name);
    }

    /** Clears what killed runs have left behind, unless one is at work; finishes what they had all but finished. */
    public void clearLeftovers() throws IOException {
        SnapshotDraft.clearLeftovers(folders);
    }

    /** What is wrong with the snapshots, those for everyone and those that are not, and with the chain. */
    public List<Finding> verify() throws IOException {
        return new ArchiveVerification(folders).all();
    }

    /** What is wrong with the chain and with one snapshot of this archive. */
    public List<Finding> verify(SnapshotName name) throws IOException {
        return new ArchiveVerification(folders).of(name);
    }

    /**
     * What is wrong with a bag in a folder or ZIP, or with all bags of an archive folder. A bag that lies beside a chain
     * is held to it.
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
                new Home(ofData, ArchiveSettings.NONE, false));
    }
}
