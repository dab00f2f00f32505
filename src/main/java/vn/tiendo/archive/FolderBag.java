package vn.tiendo.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A bag in a folder; links in it are not followed. */
final class FolderBag implements BagFiles {

    private final Path folder;
    private final SortedMap<String, Long> sizes = new TreeMap<>();
    private final SortedSet<String> strangers = new TreeSet<>();

    FolderBag(Path folder) throws IOException {
        this.folder = folder;
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = folder.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                if (attributes.isRegularFile()) {
                    sizes.put(path, attributes.size());
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

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {}
}
