package vn.tiendo.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A bag in a folder from which nothing can be read that differs from its lists of hashes. Opening it checks the lists
 * against the chain and the names of all files against the lists; reading a file checks the file, so that copying a bag
 * and verifying it takes one pass over its bytes.
 */
final class SealedBag {

    private static final int LARGEST_LIST = 256 << 20;
    private static final int BUFFER = 1 << 16;

    private final String label;
    private final FolderBag files;
    /** The hash that each file should have. */
    private final SortedMap<String, String> hashes = new TreeMap<>();

    private final VerifiedBags.Note note;
    /** The files that were read whole and had the right hash. */
    private final Set<String> verified = ConcurrentHashMap.newKeySet();

    private SealedBag(String label, FolderBag files, VerifiedBags.Note note) {
        this.label = label;
        this.files = files;
        this.note = note;
    }

    /**
     * @param label the name that findings give the bag
     * @param tagManifest the hash that the chain has for it; if empty, the bag is checked against its own lists alone
     * @param known the bags whose files need not be hashed again
     * @throws AlteredArchiveException if the bag has other files than its lists say, or other lists than the chain says
     */
    static SealedBag open(String label, Path folder, Optional<String> tagManifest, VerifiedBags known)
            throws IOException {
        FolderBag files = new FolderBag(folder);
        SealedBag bag = new SealedBag(label, files, known.note(tagManifest, files));
        bag.seal(tagManifest);
        return bag;
    }

    /** The hash that stands for a bag; empty if the folder is not a bag. */
    static Optional<String> identity(Path folder) throws IOException {
        Path file = folder.resolve(BagPaths.TAG_MANIFEST);
        if (!ArchiveEntries.isFolder(folder) || !ArchiveEntries.isFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(Sha512.of(in));
        }
    }

    private void seal(Optional<String> expected) throws IOException {
        if (!files.strangers().isEmpty()) {
            throw altered(FindingKind.NOT_A_FILE, files.strangers().first());
        }
        String hash = expected.isPresent() ? expected.get() : hashOf(BagPaths.TAG_MANIFEST);
        HashList tags = list(BagPaths.TAG_MANIFEST, hash);
        HashList payload = list(
                BagPaths.MANIFEST,
                tags.hash(BagPaths.MANIFEST).orElseThrow(() -> altered(FindingKind.MISSING, BagPaths.MANIFEST)));
        hashes.putAll(tags.byPath());
        hashes.putAll(payload.byPath());
        hashes.put(BagPaths.TAG_MANIFEST, hash);
        requireSameNames();
        if (!text(BagPaths.DECLARATION).replace("\r\n", "\n").equals(BagWriter.DECLARATION_TEXT)) {
            throw altered(FindingKind.WRONG_DECLARATION, BagPaths.DECLARATION);
        }
    }

    private String hashOf(String path) throws IOException {
        if (!files.sizes().containsKey(path)) {
            throw altered(FindingKind.MISSING, path);
        }
        try (InputStream in = files.open(path)) {
            return Sha512.of(in);
        }
    }

    private HashList list(String path, String hash) throws IOException {
        HashList list = HashList.parse(bytes(path, hash));
        if (!list.faultyLines().isEmpty()) {
            throw new AlteredArchiveException(new Finding(
                    FindingKind.FAULTY_LINE,
                    label,
                    path,
                    list.faultyLines().get(0).toString()));
        }
        return list;
    }

    private void requireSameNames() throws AlteredArchiveException {
        for (String path : hashes.keySet()) {
            if (!files.sizes().containsKey(path)) {
                throw altered(FindingKind.MISSING, path);
            }
        }
        for (String path : files.sizes().keySet()) {
            if (!hashes.containsKey(path)) {
                throw altered(FindingKind.ADDED, path);
            }
        }
    }

    /** The paths of all files, in plain text order. */
    SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(files.sizes().keySet()));
    }

    String text(String path) throws IOException {
        String hash = Optional.ofNullable(hashes.get(path)).orElseThrow(() -> altered(FindingKind.MISSING, path));
        return new String(bytes(path, hash), StandardCharsets.UTF_8);
    }

    /** The hash that a file should have; empty if there is no such file. */
    Optional<String> hash(String path) {
        return Optional.ofNullable(hashes.get(path));
    }

    private byte[] bytes(String path, String hash) throws IOException {
        if (files.sizes().getOrDefault(path, 0L) > LARGEST_LIST) {
            throw altered(FindingKind.CHANGED, path);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy(path, hash, out);
        return out.toByteArray();
    }

    /** @throws AlteredArchiveException after the last byte, if the bytes do not have the listed hash */
    void copy(String path, OutputStream out) throws IOException {
        copy(path, hashes.getOrDefault(path, ""), out);
    }

    private void copy(String path, String hash, OutputStream out) throws IOException {
        if (!files.sizes().containsKey(path)) {
            throw altered(FindingKind.MISSING, path);
        }
        if (note.isOfWholeBag()) {
            try (InputStream in = files.open(path)) {
                in.transferTo(out);
            }
            if (!note.stillHolds(path)) {
                throw altered(FindingKind.CHANGED, path);
            }
            return;
        }
        MessageDigest digest = Sha512.digest();
        try (InputStream in = files.open(path)) {
            byte[] buffer = new byte[BUFFER];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                digest.update(buffer, 0, length);
                out.write(buffer, 0, length);
            }
        }
        if (!Sha512.text(digest).equals(hash)) {
            throw altered(FindingKind.CHANGED, path);
        }
        verified.add(path);
    }

    /** If every file was read and had the right hash, notes that, so that the next reader need not hash them. */
    void remember() throws IOException {
        if (!note.isOfWholeBag() && verified.containsAll(files.sizes().keySet())) {
            note.write();
        }
    }

    private AlteredArchiveException altered(FindingKind kind, String path) {
        return new AlteredArchiveException(new Finding(kind, label, path, ""));
    }
}
