package vn.tiendo.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.folder.FileNames;

/** Checks the confidential bags against what the public ones say of them. */
final class ConfidentialSide {

    private static final int DIGITS_TOLD = 16;
    private static final int LARGEST_INFO = 1 << 20;

    private final ArchiveFolders archive;
    private final Chain chain;
    private final Set<String> untrusted;
    /** Folders found to be a bag that is missing under its own name. */
    private final Set<String> renamed = new TreeSet<>();

    /** @param untrusted names of the public bags whose own description cannot be trusted */
    ConfidentialSide(ArchiveFolders archive, Chain chain, Set<String> untrusted) {
        this.archive = archive;
        this.chain = chain;
        this.untrusted = untrusted;
    }

    private static String label(String folder) {
        return ArchiveFolders.CONFIDENTIAL + "/" + folder;
    }

    /** Checks the confidential bag that belongs to a public one. */
    List<Finding> of(SnapshotName name, Path publicBag) throws IOException {
        Path place = archive.confidentialFolder().resolve(name.toString());
        Optional<String> recorded = recorded(publicBag);
        boolean believed = !untrusted.contains(name.toString());
        if (!ArchiveEntries.isFolder(archive.confidentialFolder()) || !Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return recorded.isPresent() && believed ? missing(name.toString(), recorded.get()) : List.of();
        }
        if (!ArchiveEntries.isFolder(place)) {
            return List.of(new Finding(FindingKind.NOT_A_FOLDER, "", label(name.toString()), ""));
        }
        if (recorded.isEmpty() && believed) {
            return List.of(new Finding(FindingKind.OTHER_CONFIDENTIAL_BAG, label(name.toString()), "", ""));
        }
        return check(label(name.toString()), place, believed ? recorded : Optional.empty());
    }

    private static Optional<String> recorded(Path bag) throws IOException {
        Path info = bag.resolve(BagPaths.INFO);
        if (!ArchiveEntries.isFolder(bag) || !ArchiveEntries.isFile(info)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(info, LinkOption.NOFOLLOW_LINKS)) {
            String text = new String(in.readNBytes(LARGEST_INFO), StandardCharsets.UTF_8);
            return Optional.ofNullable(BagInfo.parse(text).get(SnapshotInfo.CONFIDENTIAL));
        }
    }

    /** A whole bag that is not the expected one is another bag; a bag that is not whole was changed. */
    private static List<Finding> check(String label, Path folder, Optional<String> expected) throws IOException {
        List<Finding> found = BagCheck.check(label, new FolderBag(folder), expected);
        if (expected.isEmpty() || found.isEmpty()) {
            return found;
        }
        boolean whole =
                BagCheck.check(label, new FolderBag(folder), Optional.empty()).isEmpty();
        return whole && isAsWritten(folder.resolve(BagPaths.TAG_MANIFEST))
                ? List.of(new Finding(FindingKind.OTHER_CONFIDENTIAL_BAG, label, "", ""))
                : found;
    }

    /** Whether a list of hashes has the form in which this program writes it. */
    private static boolean isAsWritten(Path list) throws IOException {
        byte[] bytes = Files.readAllBytes(list);
        return HashList.parse(bytes).toText().equals(new String(bytes, StandardCharsets.UTF_8));
    }

    private List<Finding> missing(String name, String hash) throws IOException {
        for (Path entry : ArchiveEntries.entries(archive.confidentialFolder())) {
            if (SealedBag.identity(entry).filter(hash::equals).isPresent()) {
                String folder = FileNames.of(entry.getFileName());
                renamed.add(folder);
                return List.of(new Finding(FindingKind.RENAMED, label(name), "", label(folder)));
            }
        }
        ArchiveHome home = archive.home();
        boolean expected = home.ofData()
                && (home.everything() || archive.hasConfidentialSide())
                && home.settings().confidentialElsewhere().stream().noneMatch(hash::startsWith);
        return expected
                ? List.of(new Finding(
                        FindingKind.CONFIDENTIAL_BAG_MISSING,
                        label(name),
                        "",
                        hash.substring(0, Math.min(DIGITS_TOLD, hash.length()))))
                : List.of();
    }

    /** Everything on this side that belongs to no public bag. */
    List<Finding> strangers(Set<SnapshotName> names) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Optional<SnapshotName> inTheMaking = archive.unfinished().map(Chain::lastName);
        for (Path entry : ArchiveEntries.entries(archive.confidentialFolder())) {
            String folder = FileNames.of(entry.getFileName());
            Optional<SnapshotName> name = SnapshotName.parse(folder);
            if (renamed.contains(folder) || (name.isPresent() && names.contains(name.get()))) {
                continue;
            }
            if (name.isPresent() && ArchiveEntries.isFolder(entry)) {
                boolean known = chain.tagManifests().containsKey(name.get());
                if (known) {
                    findings.addAll(check(label(folder), entry, Optional.empty()));
                } else if (!inTheMaking.equals(name)) {
                    findings.add(new Finding(FindingKind.CONFIDENTIAL_BAG_ALONE, label(folder), "", ""));
                }
            } else if (!ArchiveEntries.isOfNoOne(entry)) {
                findings.add(new Finding(FindingKind.ADDED, "", label(folder), ""));
            }
        }
        return findings;
    }
}
