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
 * The files of one kind of which there may be many, each read on its own. Whoever reads them again gets what was read before of
 * those that are as they were.
 *
 * @param <R> what one file holds
 */
final class ManyFiles<R> {

    /** Reads one of the files. */
    interface Reading<R> {
        R read(DataFile file, Diagnostics diagnostics) throws IOException;
    }

    /** What one file held, and what is wrong with it. */
    private record Loaded<R>(R content, Diagnostics diagnostics) {}

    private final Map<DataFile, Loaded<R>> known = new ConcurrentHashMap<>();

    /** Reads the files side by side; content and diagnostics come in the order of the files. */
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

    /** Nobody waits for another file that is being read, as they would if the map read it. */
    private Loaded<R> loaded(DataFile file, Reading<R> reading) {
        Loaded<R> before = known.get(file);
        if (before != null) {
            return before;
        }
        Loaded<R> now = read(file, reading);
        known.put(file, now);
        return now;
    }

    /** What the files mean may be another by now. */
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
