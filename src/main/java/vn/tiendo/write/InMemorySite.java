package vn.tiendo.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import vn.tiendo.folder.FileContent;
import vn.tiendo.view.SitePath;

/** A site in memory, for tests and comparisons. */
public final class InMemorySite implements SiteWriter {

    private final SortedMap<SitePath, byte[]> draft = new ConcurrentSkipListMap<>();
    private SortedMap<SitePath, byte[]> published = Collections.emptySortedMap();

    @Override
    public void write(SitePath path, FileContent content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        if (draft.putIfAbsent(path, bytes.toByteArray()) != null) {
            throw new IllegalStateException("two files at " + path);
        }
    }

    @Override
    public Publication publish() {
        published = Collections.unmodifiableSortedMap(new TreeMap<>(draft));
        long bytes = published.values().stream().mapToLong(file -> file.length).sum();
        return new Publication(
                published.size(),
                bytes,
                new FileChanges(published.keySet().stream().map(SitePath::text).toList(), List.of(), List.of()),
                List.of(),
                List.of(),
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                Optional.empty());
    }

    @Override
    public void close() {
        draft.clear();
    }

    /** The published files by path; empty before publication. */
    public SortedMap<SitePath, byte[]> files() {
        return published;
    }
}
