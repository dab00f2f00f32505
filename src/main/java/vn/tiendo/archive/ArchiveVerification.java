package vn.tiendo.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.tiendo.folder.FileNames;

/**
 * Checks whether an archive is what its chain says: first which folder is which bag, by the hash that stands for each;
 * then the files of each bag; then the confidential side.
 */
final class ArchiveVerification {

    /** What a site has beside its copy of the archive. */
    private static final Pattern PAGE_BESIDE = Pattern.compile("index\\.html|thay-doi-.*\\.(html|csv)");

    private final ArchiveFolders archive;
    private final Chain chain;
    private final SortedMap<SnapshotName, Path> bags;
    private final List<Finding> findings = new ArrayList<>();
    /** Folders where a bag is, or could be, by the hash of their tag manifest. */
    private final Map<String, String> foldersByHash = new TreeMap<>();

    private final Map<String, String> hashesByFolder = new HashMap<>();
    /** Folders already reported as being another bag. */
    private final Set<String> explained = new TreeSet<>();

    ArchiveVerification(ArchiveFolders archive) throws IOException {
        this.archive = archive;
        this.chain = archive.chain();
        this.bags = archive.bags();
    }

    List<Finding> all() throws IOException {
        lookAround();
        for (Map.Entry<SnapshotName, Path> bag : bags.entrySet()) {
            if (!explained.contains(bag.getKey().toString())) {
                findings.addAll(checkBag(bag.getKey(), bag.getValue()));
            }
        }
        lookAtConfidentialSide(bags.keySet());
        return sorted();
    }

    /** The faults that can be found without reading the files of the public bags. */
    List<Finding> withoutFiles() throws IOException {
        lookAround();
        lookAtConfidentialSide(bags.keySet());
        return sorted();
    }

    List<Finding> of(SnapshotName name) throws IOException {
        lookAround();
        findings.removeIf(finding -> !isAbout(name.toString(), finding));
        Path bag = archive.bag(name);
        if (bags.containsKey(name) && !explained.contains(name.toString())) {
            findings.addAll(checkBag(name, bag));
        }
        lookAtConfidentialSide(Set.of(name));
        return sorted();
    }

    private static boolean isAbout(String name, Finding finding) {
        boolean ofAll = finding.path().equals(Chain.FILE_NAME) || finding.kind() == FindingKind.NOT_A_FOLDER;
        return ofAll || finding.bag().equals(name) || finding.detail().equals(name);
    }

    private List<Finding> sorted() {
        return findings.stream().distinct().sorted().toList();
    }

    private List<Finding> checkBag(SnapshotName name, Path bag) throws IOException {
        FolderBag files = new FolderBag(bag);
        Optional<String> tagManifest = Optional.ofNullable(chain.tagManifests().get(name));
        VerifiedBags.Note note = archive.known().note(tagManifest, files);
        List<Finding> wrong = BagCheck.check(name.toString(), files, tagManifest);
        if (wrong.isEmpty()) {
            note.write();
        }
        return wrong;
    }

    private void lookAround() throws IOException {
        for (Path folder : List.of(archive.folder(), archive.confidentialFolder())) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !ArchiveEntries.isFolder(folder)) {
                add(FindingKind.NOT_A_FOLDER, "", folder.getFileName().toString(), "");
            }
        }
        chain.brokenLines().forEach(line -> add(FindingKind.BROKEN_CHAIN, "", Chain.FILE_NAME, Integer.toString(line)));
        lookForNotedHash();
        for (Path entry : ArchiveEntries.entries(archive.folder())) {
            Optional<String> hash = SealedBag.identity(entry);
            String name = FileNames.of(entry.getFileName());
            hash.ifPresent(known -> foldersByHash.putIfAbsent(known, name));
            hash.ifPresent(known -> hashesByFolder.put(name, known));
        }
        chain.links().forEach(this::lookForBag);
        lookForUnknownBags();
        lookForStrangers();
    }

    private void lookForNotedHash() {
        Optional<String> noted = archive.home().settings().notedHash();
        if (noted.isPresent()
                && chain.links().stream().noneMatch(link -> link.hash().startsWith(noted.get()))) {
            add(FindingKind.NOTED_HASH_MISSING, "", Chain.FILE_NAME, noted.get());
        }
    }

    /** Looks for the bag of a line of the chain: in its place, in another, or nowhere. */
    private void lookForBag(Chain.Link link) {
        String name = link.name().toString();
        String here = hashesByFolder.getOrDefault(name, "");
        if (here.equals(link.tagManifest())) {
            return;
        }
        Optional<String> other = chain.links().stream()
                .filter(one -> one.tagManifest().equals(here))
                .map(one -> one.name().toString())
                .findFirst();
        if (other.isPresent()) {
            explained.add(name);
            add(FindingKind.OTHER_BAG, name, "", other.get());
            return;
        }
        if (bags.containsKey(link.name())) {
            return; // the check of its files says so
        }
        Optional<String> moved = Optional.ofNullable(foldersByHash.get(link.tagManifest()))
                .filter(folder -> SnapshotName.parse(folder)
                        .map(known -> !chain.tagManifests().containsKey(known))
                        .orElse(true));
        moved.ifPresent(explained::add);
        if (moved.isPresent()) {
            add(FindingKind.RENAMED, name, "", moved.get());
        } else {
            add(FindingKind.BAG_MISSING, name, "", "");
        }
    }

    private void lookForUnknownBags() {
        for (SnapshotName name : bags.keySet()) {
            boolean known = chain.tagManifests().containsKey(name) || explained.contains(name.toString());
            if (!known && chain.brokenLines().isEmpty()) {
                add(FindingKind.NOT_IN_CHAIN, name.toString(), "", "");
            }
        }
    }

    /** Reports what is in the archive folder but is no part of the archive. */
    private void lookForStrangers() throws IOException {
        for (Path entry : ArchiveEntries.entries(archive.folder())) {
            String name = FileNames.of(entry.getFileName());
            boolean bag = SnapshotName.parse(name).isPresent() && ArchiveEntries.isFolder(entry);
            boolean page = !archive.home().ofData() && PAGE_BESIDE.matcher(name).matches();
            if (name.equals(Chain.FILE_NAME) || ArchiveEntries.isTraceFile(name)) {
                if (!ArchiveEntries.isFile(entry)) {
                    add(FindingKind.NOT_A_FILE, "", name, "");
                }
            } else if (!bag && !page && !ArchiveEntries.isOfNoOne(entry) && !explained.contains(name)) {
                add(FindingKind.ADDED, "", name, "");
            }
        }
    }

    private void lookAtConfidentialSide(Set<SnapshotName> names) throws IOException {
        Set<String> untrusted = new TreeSet<>();
        for (Finding finding : findings) {
            if (finding.kind() == FindingKind.NOT_IN_CHAIN
                    || finding.path().equals(BagPaths.INFO)
                    || finding.path().equals(BagPaths.TAG_MANIFEST)) {
                untrusted.add(finding.bag());
            }
        }
        ConfidentialSide side = new ConfidentialSide(archive, chain, untrusted);
        for (SnapshotName name : names) {
            if (!explained.contains(name.toString())) {
                findings.addAll(side.of(name, archive.bag(name)));
            }
        }
        if (names.equals(bags.keySet())) {
            findings.addAll(side.strangers(names));
        }
    }

    private void add(FindingKind kind, String bag, String path, String detail) {
        findings.add(new Finding(kind, bag, path, detail));
    }
}
