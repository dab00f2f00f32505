package vn.tiendo.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import vn.tiendo.folder.FileContent;

/**
 * A hash over the names and contents of files: the hash of the lines that {@code sha512sum} would write for them, in
 * plain text order. Several threads may add files at once.
 */
public final class TreeHash {

    private final SortedMap<String, String> hashes = new ConcurrentSkipListMap<>();

    /** Adds a file without keeping its bytes. */
    public void add(String path, FileContent content) throws IOException {
        MessageDigest digest = Sha512.digest();
        content.writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        hashes.put(path, Sha512.text(digest));
    }

    public String text() {
        return of(hashes);
    }

    static String of(Map<String, String> hashes) {
        return Sha512.of(HashList.of(hashes).toText());
    }
}
