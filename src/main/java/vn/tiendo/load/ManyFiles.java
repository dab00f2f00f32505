package vn.tiendo.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.syntax.DataFile;

/**
 * The files of a kind of which there may be many, each read on its own. Reading again takes only changed files; the
 * rest is remembered.
 *
 * @param <R> the content of one file
 */
final class ManyFiles<R> {

    interface Reading<R> {
        R read(DataFile file, Diagnostics diagnostics) throws IOException;
    }

    /** The content of one file, and what is wrong with it. */
    private record Loaded<R>(R content, Diagnostics diagnostics) {}

    private final Map<DataFile, Loaded<R>> known = new ConcurrentHashMap<>();

    /** Reads the files in parallel; content and diagnostics come in the order of the files. */
    List<R> read(List<DataFile> files, Reading<R> reading, Diagnostics diagnostics) throws IOException {
        known.keySet().retainAll(new HashSet<>(files));
        List<Loaded<R>> loaded;
        try (Stream<DataFile> parallel = files.parallelStream()) {
            loaded = parallel.map(file -> loaded(file, reading)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        loaded.forEach(one -> diagnostics.addAll(one.diagnostics()));
        return loaded.stream().map(Loaded::content).toList();
    }

    /** Not {@code computeIfAbsent}, which would make threads wait for each other's files. */
    private Loaded<R> loaded(DataFile file, Reading<R> reading) {
        Loaded<R> before = known.get(file);
        if (before != null) {
            return before;
        }
        Loaded<R> now = read(file, reading);
        known.put(file, now);
        return now;
    }

    /** Forgets all content, which may mean something else by now. */
    void forget() {
        known.clear();
    }

    private static <R> Loaded<R> read(DataFile file, Reading<R> reading) {
        Diagnostics own = new Diagnostics();
        try {
            return new Loaded<>(reading.read(file, own), own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
