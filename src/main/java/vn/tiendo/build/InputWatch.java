package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Waits until somebody has changed the data or the templates. It looks again and again, which works alike on every
 * system and on network drives. It ignores files whose names begin with a point: editors and this program keep notes in
 * them.
 */
public final class InputWatch {

    private static final long LOOK_EVERY_MILLISECONDS = 100;
    /**
     * While nothing changes it rests after each look at least four times as long, so that looking takes at most a fifth
     * of the time.
     */
    private static final int REST_FOR_EACH_LOOK = 4;

    /** Lets some time pass. */
    interface Pause {
        void milliseconds(long time) throws IOException, InterruptedException;
    }

    /** What tells one saved file from the next. */
    private record Version(long size, FileTime modified) {}

    private final List<Path> folders;
    private final Pause pause;
    private Map<Path, Version> seen;

    private InputWatch(List<Path> folders, Pause pause) throws IOException {
        this.folders = folders;
        this.pause = pause;
        this.seen = look();
    }

    /**
     * Starts from the present state.
     *
     * @throws BuildFailure if a folder does not exist
     */
    public static InputWatch of(BuildOptions options) throws BuildFailure, IOException {
        return of(options, Thread::sleep);
    }

    static InputWatch of(BuildOptions options, Pause pause) throws BuildFailure, IOException {
        return new InputWatch(SiteBuild.inputs(options), pause);
    }

    /**
     * Returns when something has changed since the last look and then stayed the same for a moment: an editor may write
     * a file in several steps.
     */
    public void awaitChange() throws IOException, InterruptedException {
        Map<Path, Version> before = seen;
        Map<Path, Version> now = before;
        while (now.equals(before) || !now.equals(seen)) {
            seen = now;
            long start = System.nanoTime();
            now = look();
            long took = (System.nanoTime() - start) / 1_000_000;
            if (now.equals(before)) {
                pause.milliseconds(Math.max(LOOK_EVERY_MILLISECONDS, REST_FOR_EACH_LOOK * took));
            } else if (!now.equals(seen)) {
                pause.milliseconds(LOOK_EVERY_MILLISECONDS); // somebody waits for the change
            }
        }
    }

    private Map<Path, Version> look() throws IOException {
        Map<Path, Version> files = new HashMap<>();
        for (Path folder : folders) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                    return isLookedAt(inner, folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isLookedAt(file, folder)) {
                        files.put(file, new Version(attributes.size(), attributes.lastModifiedTime()));
                    }
                    return FileVisitResult.CONTINUE;
                }

                /** The file vanished while the folder was read, or cannot be read: the build will report it. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return files;
    }

    private static boolean isLookedAt(Path path, Path folder) {
        return path.equals(folder)
                || Optional.ofNullable(path.getFileName())
                        .filter(name -> !name.toString().startsWith("."))
                        .isPresent();
    }
}
