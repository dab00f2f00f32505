package vn.tiendo.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import vn.tiendo.folder.FileContent;

/** Writes a BagIt 1.0 bag (RFC 8493) into an empty folder. Several threads may add files at once. */
public final class BagWriter {

    static final String DECLARATION_TEXT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private final Path folder;
    private final SortedMap<String, String> payload = new ConcurrentSkipListMap<>();
    private final SortedMap<String, String> tags = new TreeMap<>();
    private final LongAdder bytes = new LongAdder();

    BagWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * Adds a file to the payload.
     *
     * @param path below {@code data/}
     * @throws IllegalStateException if there is one already
     */
    public void add(String path, FileContent content) throws IOException {
        String inBag = BagPaths.PAYLOAD + path;
        MessageDigest digest = Sha512.digest();
        bytes.add(write(inBag, content, digest));
        if (payload.putIfAbsent(inBag, Sha512.text(digest)) != null) {
            throw new IllegalStateException("two files at " + inBag);
        }
    }

    public void addText(String path, String text) throws IOException {
        add(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds a file beside the payload, such as a note to readers. */
    public void addTag(String path, String text) throws IOException {
        MessageDigest digest = Sha512.digest();
        write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)), digest);
        tags.put(path, Sha512.text(digest));
    }

    private long write(String path, FileContent content, MessageDigest digest) throws IOException {
        if (!BagPaths.isSafe(path)) {
            throw new IllegalArgumentException("not a path in a bag: " + path);
        }
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        try (OutputStream out = new BufferedOutputStream(
                new DigestOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), digest))) {
            content.writeTo(out);
        }
        return Files.size(file);
    }

    /**
     * A hash over the names and contents of all files below a folder of the payload.
     *
     * @param below such as {@code site/}
     */
    String treeHash(String below) {
        String prefix = BagPaths.PAYLOAD + below;
        Map<String, String> tree = new TreeMap<>();
        payload.forEach((path, hash) -> {
            if (path.startsWith(prefix)) {
                tree.put(path.substring(prefix.length()), hash);
            }
        });
        return TreeHash.of(tree);
    }

    /**
     * Writes the files that make the folder a bag.
     *
     * @param info label and value of each line of {@code bag-info.txt}; the size is added
     * @return the hash of the tag manifest, which stands for the whole bag
     */
    String finish(Map<String, String> info) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(info);
        all.put("Payload-Oxum", bytes.sum() + "." + payload.size());
        addTag(BagPaths.DECLARATION, DECLARATION_TEXT);
        addTag(BagPaths.INFO, BagInfo.toText(all));
        addTag(BagPaths.MANIFEST, HashList.of(payload).toText());
        String tagManifest = HashList.of(tags).toText();
        Files.writeString(folder.resolve(BagPaths.TAG_MANIFEST), tagManifest, StandardOpenOption.CREATE_NEW);
        return Sha512.of(tagManifest);
    }
}
