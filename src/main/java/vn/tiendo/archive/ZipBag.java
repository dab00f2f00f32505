package vn.tiendo.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A bag in a ZIP, at its root or in a single folder. Nothing is unpacked to the disk. */
final class ZipBag implements BagFiles {

    private static final long MOST_BYTES = 8L << 30;
    private static final long MOST_BYTES_OF_A_FILE = 1L << 30;
    private static final int HIGHEST_RATIO = 250;
    /** A smaller file may be compressed at any ratio. */
    private static final long HARMLESS_BYTES = 10L << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final SortedMap<String, Long> sizes = new TreeMap<>();

    private ZipBag(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws UnsafeZipException if the file is not a ZIP, or not one that may be read */
    static ZipBag open(Path file) throws IOException, UnsafeZipException {
        ZipDirectory directory = ZipDirectory.read(file);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new UnsafeZipException(FindingKind.UNREADABLE_ZIP, "", "", e);
        }
        try {
            ZipBag bag = new ZipBag(zip);
            bag.list(directory);
            return bag;
        } catch (UnsafeZipException e) {
            zip.close();
            throw e;
        }
    }

    private void list(ZipDirectory directory) throws UnsafeZipException {
        String root = root(directory);
        long bytes = 0;
        for (String name : directory.files()) {
            ZipEntry entry = Optional.ofNullable(zip.getEntry(name))
                    .orElseThrow(() -> new UnsafeZipException(FindingKind.UNREADABLE_ZIP, name, ""));
            long size = entry.getSize();
            bytes += size;
            boolean inflates = size > HARMLESS_BYTES && size / HIGHEST_RATIO > Math.max(1, entry.getCompressedSize());
            if (size < 0 || size > MOST_BYTES_OF_A_FILE || bytes > MOST_BYTES || inflates) {
                throw new UnsafeZipException(FindingKind.TOO_LARGE, name, Long.toString(MOST_BYTES >> 20));
            }
            String path = name.substring(root.length());
            entries.put(path, entry);
            sizes.put(path, size);
        }
    }

    /** The single folder that holds everything, with a slash; empty if the bag is at the root. */
    private static String root(ZipDirectory directory) {
        SortedSet<String> firsts = new TreeSet<>();
        for (String name : directory.files()) {
            int slash = name.indexOf('/');
            firsts.add(slash < 0 ? "" : name.substring(0, slash + 1));
        }
        return firsts.size() == 1 ? firsts.first() : "";
    }

    @Override
    public SortedMap<String, Long> sizes() {
        return Collections.unmodifiableSortedMap(sizes);
    }

    @Override
    public SortedSet<String> strangers() {
        return Collections.emptySortedSet(); // opening refuses them
    }

    /** The stream fails if the file unpacks to more than the ZIP says. */
    @Override
    public InputStream open(String path) throws IOException {
        ZipEntry entry = Optional.ofNullable(entries.get(path)).orElseThrow();
        return new FilterInputStream(zip.getInputStream(entry)) {
            private long left = entry.getSize();

            @Override
            public int read() throws IOException {
                int b = super.read();
                count(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                count(Math.max(0, read));
                return read;
            }

            private void count(int read) throws ZipException {
                left -= read;
                if (left < 0) {
                    throw new ZipException("longer than declared: " + path);
                }
            }
        };
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
