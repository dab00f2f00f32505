package vn.tiendo.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compares a bag with its lists of hashes. Trust runs from the chain to the tag manifest, from there to the manifest,
 * and from there to the files: a list that has itself been changed accuses no file.
 */
final class BagCheck {

    private static final int LARGEST_LIST = 256 << 20;

    private final String bag;
    private final BagFiles files;
    private final Optional<String> expectedTagManifest;
    private final Map<String, String> hashes = new ConcurrentHashMap<>();
    /** The hashes that files should have, as far as a trusted list says so. */
    private final SortedMap<String, String> listed = new TreeMap<>();
    /** The hashes that the files of such a list really have. */
    private final SortedMap<String, String> actual = new TreeMap<>();

    private final List<Finding> findings = new ArrayList<>();

    private BagCheck(String bag, BagFiles files, Optional<String> expectedTagManifest) {
        this.bag = bag;
        this.files = files;
        this.expectedTagManifest = expectedTagManifest;
    }

    /**
     * @param bag the name that findings give it
     * @param expectedTagManifest the hash that the chain has for it
     */
    static List<Finding> check(String bag, BagFiles files, Optional<String> expectedTagManifest) throws IOException {
        try {
            return new BagCheck(bag, files, expectedTagManifest).run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<Finding> run() throws IOException {
        if (!has(BagPaths.DECLARATION) && !has(BagPaths.MANIFEST) && !has(BagPaths.TAG_MANIFEST)) {
            add(FindingKind.NOT_A_BAG, "", "");
            return findings;
        }
        files.strangers().forEach(path -> add(FindingKind.NOT_A_FILE, path, ""));
        files.sizes().keySet().parallelStream().forEach(path -> hashes.put(path, hash(path)));
        readTagManifest();
        findings.addAll(differences());
        if (findings.isEmpty()) {
            checkDeclaration();
            checkSize();
        }
        return findings.stream().distinct().sorted().toList();
    }

    private void readTagManifest() throws IOException {
        Optional<String> place = expectedTagManifest.isPresent()
                ? expectedTagManifest.flatMap(hash -> placeOf(hash, BagPaths.TAG_MANIFEST))
                : Optional.of(BagPaths.TAG_MANIFEST).filter(this::has);
        judge(BagPaths.TAG_MANIFEST, expectedTagManifest.or(() -> place.map(path -> hashes.getOrDefault(path, ""))));
        if (place.isEmpty()) {
            for (String path : List.of(BagPaths.DECLARATION, BagPaths.INFO, BagPaths.MANIFEST)) {
                if (!has(path)) {
                    judge(path, Optional.empty());
                }
            }
            readManifest(Optional.of(BagPaths.MANIFEST).filter(this::has));
            return;
        }
        HashList list = read(place.get());
        list.byPath().forEach((path, hash) -> judge(path, Optional.of(hash)));
        hashes.forEach((path, hash) -> {
            if (!path.startsWith(BagPaths.PAYLOAD)) {
                actual.put(path, hash);
            }
        });
        Optional<String> hash = list.hash(BagPaths.MANIFEST);
        readManifest(
                hash.isEmpty()
                        ? Optional.of(BagPaths.MANIFEST).filter(this::has)
                        : hash.flatMap(known -> placeOf(known, BagPaths.MANIFEST)));
    }

    /** @param place where the trusted list is; empty if it is nowhere */
    private void readManifest(Optional<String> place) throws IOException {
        if (place.isEmpty()) {
            if (has(BagPaths.MANIFEST)) {
                add(FindingKind.NOT_JUDGED, BagPaths.MANIFEST, "");
            }
            return;
        }
        read(place.get()).byPath().forEach((path, hash) -> judge(path, Optional.of(hash)));
        hashes.forEach((path, hash) -> {
            if (path.startsWith(BagPaths.PAYLOAD)) {
                actual.put(path, hash);
            }
        });
    }

    /** @param hash that the file should have; empty if the file must exist whatever it holds */
    private void judge(String path, Optional<String> hash) {
        listed.put(path, hash.orElse(""));
        Optional.ofNullable(hashes.get(path)).ifPresent(found -> actual.put(path, found));
    }

    /** Where the bytes with this hash are: under the name that they should have, or under another. */
    private Optional<String> placeOf(String hash, String name) {
        return hash.equals(hashes.get(name))
                ? Optional.of(name)
                : hashes.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(hash))
                        .map(Map.Entry::getKey)
                        .min(Comparator.naturalOrder());
    }

    private HashList read(String path) throws IOException {
        HashList list = HashList.parse(bytes(path));
        list.faultyLines().forEach(line -> add(FindingKind.FAULTY_LINE, path, Integer.toString(line)));
        return list;
    }

    private List<Finding> differences() {
        SortedMap<String, String> missing = new TreeMap<>(listed);
        missing.keySet().removeAll(actual.keySet());
        // A folder that became a link is one fault, not one for each file in it.
        missing.keySet()
                .removeIf(path -> files.strangers().stream()
                        .anyMatch(stranger -> path.equals(stranger) || path.startsWith(stranger + "/")));
        SortedMap<String, String> added = new TreeMap<>(actual);
        added.keySet().removeAll(listed.keySet());
        SortedMap<String, String> changed = new TreeMap<>(actual);
        changed.keySet().retainAll(listed.keySet());
        changed.entrySet().removeIf(entry -> entry.getValue().equals(listed.get(entry.getKey())));

        List<Finding> found = new ArrayList<>();
        Map<String, String> addedByHash = new HashMap<>();
        added.forEach((path, hash) -> addedByHash.putIfAbsent(hash, path));
        missing.forEach((path, hash) -> {
            String newName = addedByHash.remove(hash);
            if (newName == null) {
                found.add(new Finding(FindingKind.MISSING, bag, path, ""));
            } else {
                found.add(new Finding(FindingKind.RENAMED, bag, path, newName));
                added.remove(newName);
            }
        });
        added.keySet().forEach(path -> found.add(new Finding(FindingKind.ADDED, bag, path, "")));
        changed.forEach((path, hash) -> found.add(changed.keySet().stream()
                .filter(other -> hash.equals(listed.get(other)))
                .findFirst()
                .map(other -> new Finding(FindingKind.SWAPPED, bag, path, other))
                .orElseGet(() -> new Finding(FindingKind.CHANGED, bag, path, ""))));
        return found;
    }

    private void checkDeclaration() throws IOException {
        String text = new String(bytes(BagPaths.DECLARATION), StandardCharsets.UTF_8).replace("\r\n", "\n");
        if (!text.equals(BagWriter.DECLARATION_TEXT)) {
            add(FindingKind.WRONG_DECLARATION, BagPaths.DECLARATION, "");
        }
    }

    private void checkSize() throws IOException {
        String declared = has(BagPaths.INFO)
                ? BagInfo.parse(new String(bytes(BagPaths.INFO), StandardCharsets.UTF_8))
                        .getOrDefault("Payload-Oxum", "")
                : "";
        long size = 0;
        long count = 0;
        for (Map.Entry<String, Long> file : files.sizes().entrySet()) {
            if (file.getKey().startsWith(BagPaths.PAYLOAD)) {
                size += file.getValue();
                count++;
            }
        }
        if (!declared.isEmpty() && !declared.equals(size + "." + count)) {
            add(FindingKind.WRONG_SIZE, BagPaths.INFO, declared);
        }
    }

    private boolean has(String path) {
        return files.sizes().containsKey(path);
    }

    private byte[] bytes(String path) throws IOException {
        try (InputStream in = files.open(path)) {
            return in.readNBytes(LARGEST_LIST);
        }
    }

    private String hash(String path) {
        try (InputStream in = files.open(path)) {
            return Sha512.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(FindingKind kind, String path, String detail) {
        findings.add(new Finding(kind, bag, path, detail));
    }
}
