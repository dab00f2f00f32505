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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.archive.Finding.Kind;

/**
 * The snapshots of a data folder. Those for everyone lie in {@code luu-tru/}, one folder for each, beside the chain; what
 * belongs to them and is not for everyone lies in {@code luu-tru-mat/}, under the same names.
 */
public final class Archive {

    static final String PUBLIC = "luu-tru";
    static final String CONFIDENTIAL = "luu-tru-mat";

    /** Notes to people, and what a site has beside its copy of the archive. */
    private static final Pattern NO_STRANGER = Pattern.compile("README.*|index\\.html|thay-doi-.*\\.(html|csv)");

    private final Path folder;
    private final Path confidential;

    private Archive(Path folder, Path confidential) {
        this.folder = folder;
        this.confidential = confidential;
    }

    /** The archive of a data folder; there need not be one yet. */
    public static Archive ofData(Path data) {
        return new Archive(data.resolve(PUBLIC), data.resolve(CONFIDENTIAL));
    }

    Path folder() {
        return folder;
    }

    Path confidentialFolder() {
        return confidential;
    }

    /** The file with the chain; there need not be one. */
    public Path chain() {
        return folder.resolve(Chain.FILE_NAME);
    }

    /** Where the snapshot of that name lies, or would lie. */
    public Path bag(SnapshotName name) {
        return folder.resolve(name.toString());
    }

    /** The names of the snapshots that are there, in order. */
    public List<SnapshotName> names() throws IOException {
        return new ArrayList<>(bags().keySet());
    }

    private SortedMap<SnapshotName, Path> bags() throws IOException {
        SortedMap<SnapshotName, Path> bags = new TreeMap<>();
        for (Path entry : entries()) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                SnapshotName.parse(entry.getFileName().toString()).ifPresent(name -> bags.put(name, entry));
            }
        }
        return bags;
    }

    private List<Path> entries() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    /** Every snapshot, in order. */
    public List<StoredSnapshot> snapshots() throws IOException {
        Map<SnapshotName, String> tagManifests = Chain.read(chain()).tagManifests();
        List<StoredSnapshot> snapshots = new ArrayList<>();
        for (Map.Entry<SnapshotName, Path> bag : bags().entrySet()) {
            snapshots.add(StoredSnapshot.read(
                    bag.getKey().toString(),
                    bag.getValue(),
                    Optional.ofNullable(tagManifests.get(bag.getKey())).orElse("")));
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
        Archive archive = new Archive(parent, parent.resolveSibling(CONFIDENTIAL));
        Set<String> earlier = new HashSet<>();
        for (Chain.Link link : Chain.read(archive.chain()).links()) {
            if (link.name().equals(made.get())) {
                break;
            }
            earlier.add(link.name().toString());
        }
        return archive.snapshots().stream()
                .filter(snapshot -> earlier.contains(snapshot.label()))
                .toList();
    }

    /**
     * Begins a snapshot.
     *
     * @throws ArchiveBusyException if another one is being made
     */
    public SnapshotDraft begin(SnapshotName name) throws IOException {
        return SnapshotDraft.begin(this, name);
    }

    /** What is wrong with the snapshots, those for everyone and those that are not, and with the chain. */
    public List<Finding> verify() throws IOException {
        List<Finding> findings = new ArrayList<>();
        Chain chain = Chain.read(chain());
        for (int line : chain.brokenLines()) {
            findings.add(new Finding(Kind.BROKEN_CHAIN, "", Chain.FILE_NAME, Integer.toString(line)));
        }
        SortedMap<SnapshotName, Path> bags = bags();
        for (Map.Entry<SnapshotName, Path> bag : bags.entrySet()) {
            String tagManifest = chain.tagManifests().get(bag.getKey());
            if (tagManifest == null && chain.brokenLines().isEmpty()) {
                findings.add(new Finding(Kind.NOT_IN_CHAIN, bag.getKey().toString(), "", ""));
            }
            findings.addAll(verify(bag.getKey(), bag.getValue(), Optional.ofNullable(tagManifest)));
        }
        for (Chain.Link link : chain.links()) {
            if (!bags.containsKey(link.name())) {
                findings.add(new Finding(Kind.BAG_MISSING, link.name().toString(), "", ""));
            }
        }
        findings.addAll(strangers());
        return findings.stream().sorted().toList();
    }

    /** What lies in the archive folder and is no part of it. */
    private List<Finding> strangers() throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (Path entry : entries()) {
            String name = entry.getFileName().toString();
            boolean bag = SnapshotName.parse(name).isPresent() && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
            if (!bag
                    && !name.equals(Chain.FILE_NAME)
                    && !NO_STRANGER.matcher(name).matches()
                    && !SnapshotDraft.isTrace(name)) {
                findings.add(new Finding(Kind.ADDED, "", name, ""));
            }
        }
        return findings;
    }

    private List<Finding> verify(SnapshotName name, Path bag, Optional<String> tagManifest) throws IOException {
        List<Finding> findings = new ArrayList<>(BagCheck.check(name.toString(), new FolderBag(bag), tagManifest));
        Path secret = confidential.resolve(name.toString());
        if (Files.isDirectory(secret)) {
            String label = CONFIDENTIAL + "/" + name;
            Optional<String> recorded = StoredSnapshot.readInfo(bag, SnapshotInfo.CONFIDENTIAL);
            if (recorded.isEmpty()) {
                findings.add(new Finding(Kind.OTHER_CONFIDENTIAL_BAG, label, "", ""));
            } else if (findings.isEmpty()) {
                findings.addAll(BagCheck.check(label, new FolderBag(secret), recorded));
            }
        }
        return findings;
    }

    /** What is wrong with one snapshot of this archive. */
    public List<Finding> verify(SnapshotName name) throws IOException {
        return verify(
                name,
                bag(name),
                Optional.ofNullable(Chain.read(chain()).tagManifests().get(name)));
    }

    /**
     * What is wrong with a bag in a folder or ZIP, or with all bags of an archive folder. A bag that lies beside a chain
     * is held to it.
     */
    public static List<Finding> verifyAt(Path path) throws IOException {
        Path name = path.toAbsolutePath().normalize().getFileName();
        String label = name == null ? "" : name.toString();
        if (Files.isRegularFile(path)) {
            try (ZipBag zip = ZipBag.open(path)) {
                return BagCheck.check(label, zip, Optional.empty());
            } catch (UnsafeZipException e) {
                return List.of(e.finding(label));
            }
        }
        if (Files.exists(path.resolve(Chain.FILE_NAME))) {
            return new Archive(path, path.resolveSibling(CONFIDENTIAL)).verify();
        }
        Path parent = path.toAbsolutePath().normalize().getParent();
        Optional<SnapshotName> snapshot = SnapshotName.parse(label);
        if (parent != null && snapshot.isPresent() && Files.exists(parent.resolve(Chain.FILE_NAME))) {
            return new Archive(parent, parent.resolveSibling(CONFIDENTIAL)).verify(snapshot.get());
        }
        return BagCheck.check(label, new FolderBag(path), Optional.empty());
    }
}
