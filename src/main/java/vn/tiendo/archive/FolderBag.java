package vn.tiendo.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tiendo.folder.FileNames;

/** A bag in a folder; links in it are not followed. */
final class FolderBag implements BagFiles {

    private final Path folder;
    private final SortedMap<String, Long> sizes = new TreeMap<>();
    /** Paths as the system gave them: they open their files even if their names are not text on this machine. */
    private final Map<String, Path> places = new HashMap<>();

    private final SortedSet<String> strangers = new TreeSet<>();

    FolderBag(Path folder) throws IOException {
        this.folder = folder;
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = FileNames.of(folder.relativize(file));
                if (attributes.isRegularFile()) {
                    sizes.put(path, attributes.size());
                    places.put(path, file);
                } else {
                    strangers.add(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public SortedMap<String, Long> sizes() {
        return Collections.unmodifiableSortedMap(sizes);
    }

    @Override
    public SortedSet<String> strangers() {
        return Collections.unmodifiableSortedSet(strangers);
    }

    Path folder() {
        return folder;
    }

    /** Where each file is, by its path in the bag. */
    Map<String, Path> places() {
        return Collections.unmodifiableMap(places);
    }

    @Override
    public InputStream open(String path) throws IOException {
        Path place = places.get(path);
        if (place == null) {
            throw new NoSuchFileException(path);
        }
        return Files.newInputStream(place, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {}
}
