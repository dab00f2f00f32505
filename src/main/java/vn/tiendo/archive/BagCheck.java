package vn.tiendo.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.archive.Finding.Kind;

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
    private final List<Finding> findings = new ArrayList<>();

    private BagCheck(String bag, BagFiles files, Optional<String> expectedTagManifest) {
        this.bag = bag;
        this.files = files;
        this.expectedTagManifest = expectedTagManifest;
    }

    /**
     * @param bag the name that findings give it
     * @param expectedTagManifest the hash that the chain has of it
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
            add(Kind.NOT_A_BAG, "", "");
            return findings;
        }
        files.strangers().forEach(path -> add(Kind.NOT_A_FILE, path, ""));
        files.sizes().keySet().parallelStream().forEach(path -> hashes.put(path, hash(path)));
        Judged judged = new Judged();
        boolean manifestIsTrusted = readTagManifest(judged);
        readManifest(manifestIsTrusted, judged);
        findings.addAll(differences(judged.listed, judged.actual));
        if (findings.isEmpty()) {
            checkDeclaration();
            checkSize();
        }
        return findings.stream().distinct().sorted().toList();
    }

    /** The files that a trusted list is about: their hashes as listed, and as they are. */
    private static final class Judged {
        private final SortedMap<String, String> listed = new TreeMap<>();
        private final SortedMap<String, String> actual = new TreeMap<>();
    }

    /** Whether the manifest is not known to have been changed. */
    private boolean readTagManifest(Judged judged) throws IOException {
        Optional<String> impostor = expectedTagManifest.flatMap(this::tagWithHash);
        if (!has(BagPaths.TAG_MANIFEST)) {
            impostor.ifPresentOrElse(
                    name -> add(Kind.RENAMED, BagPaths.TAG_MANIFEST, name),
                    () -> add(Kind.MISSING, BagPaths.TAG_MANIFEST, ""));
            for (String path : List.of(BagPaths.DECLARATION, BagPaths.INFO, BagPaths.MANIFEST)) {
                if (!has(path)) {
                    add(Kind.MISSING, path, "");
                }
            }
            return true;
        }
        String actual = hashes.getOrDefault(BagPaths.TAG_MANIFEST, "");
        if (!expectedTagManifest.map(actual::equals).orElse(true)) {
            impostor.ifPresentOrElse(
                    name -> {
                        add(Kind.SWAPPED, BagPaths.TAG_MANIFEST, name);
                        add(Kind.SWAPPED, name, BagPaths.TAG_MANIFEST);
                    },
                    () -> add(Kind.CHANGED, BagPaths.TAG_MANIFEST, ""));
            return !impostor.equals(Optional.of(BagPaths.MANIFEST));
        }
        HashList list = HashList.parse(bytes(BagPaths.TAG_MANIFEST));
        list.faultyLines().forEach(line -> add(Kind.FAULTY_LINE, BagPaths.TAG_MANIFEST, Integer.toString(line)));
        judged.listed.putAll(list.byPath());
        judged.actual.putAll(actual(false));
        judged.actual.remove(BagPaths.TAG_MANIFEST);
        return list.hash(BagPaths.MANIFEST).equals(Optional.ofNullable(hashes.get(BagPaths.MANIFEST)));
    }

    private Optional<String> tagWithHash(String hash) {
        return actual(false).entrySet().stream()
                .filter(entry -> entry.getValue().equals(hash))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void readManifest(boolean isTrusted, Judged judged) throws IOException {
        if (!has(BagPaths.MANIFEST)) {
            return; // reported already, whether it is missing or has another name
        }
        HashList list = HashList.parse(bytes(BagPaths.MANIFEST));
        if (isTrusted) {
            list.faultyLines().forEach(line -> add(Kind.FAULTY_LINE, BagPaths.MANIFEST, Integer.toString(line)));
            judged.listed.putAll(list.byPath());
            judged.actual.putAll(actual(true));
            return;
        }
        int differences = differences(list.byPath(), actual(true)).size();
        if (differences > 0) {
            add(Kind.NOT_JUDGED, BagPaths.MANIFEST, Integer.toString(differences));
        }
    }

    /** The files as they are, of the payload or beside it. */
    private SortedMap<String, String> actual(boolean payload) {
        SortedMap<String, String> actual = new TreeMap<>();
        hashes.forEach((path, hash) -> {
            if (path.startsWith(BagPaths.PAYLOAD) == payload) {
                actual.put(path, hash);
            }
        });
        return actual;
    }

    private List<Finding> differences(SortedMap<String, String> listed, SortedMap<String, String> actual) {
        SortedMap<String, String> missing = new TreeMap<>(listed);
        missing.keySet().removeAll(actual.keySet());
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
                found.add(new Finding(Kind.MISSING, bag, path, ""));
            } else {
                found.add(new Finding(Kind.RENAMED, bag, path, newName));
                added.remove(newName);
            }
        });
        added.keySet().forEach(path -> found.add(new Finding(Kind.ADDED, bag, path, "")));
        changed.forEach((path, hash) -> found.add(changed.keySet().stream()
                .filter(other -> hash.equals(listed.get(other)))
                .findFirst()
                .map(other -> new Finding(Kind.SWAPPED, bag, path, other))
                .orElseGet(() -> new Finding(Kind.CHANGED, bag, path, ""))));
        return found;
    }

    private void checkDeclaration() throws IOException {
        String text = new String(bytes(BagPaths.DECLARATION), StandardCharsets.UTF_8).replace("\r\n", "\n");
        if (!text.equals(BagWriter.DECLARATION_TEXT)) {
            add(Kind.WRONG_DECLARATION, BagPaths.DECLARATION, "");
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
            add(Kind.WRONG_SIZE, BagPaths.INFO, declared);
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

    private void add(Kind kind, String path, String detail) {
        findings.add(new Finding(kind, bag, path, detail));
    }
}
