package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.archive.Archive;
import vn.tiendo.archive.SnapshotName;
import vn.tiendo.build.BuildFailure.Reason;

/** Where a snapshot will go: no file or link may be in its place. */
final class ArchivePlaces {

    private ArchivePlaces() {}

    /** @throws BuildFailure that names the obstacle */
    static void requireFree(Path data, int year) throws BuildFailure, IOException {
        for (Path folder : Archive.foldersOf(data)) {
            requireFolderOrNothing(folder);
            for (Path place : places(folder, year)) {
                requireFolderOrNothing(place);
            }
        }
    }

    private static List<Path> places(Path folder, int year) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(
                            entry -> SnapshotName.parse(entry.getFileName().toString())
                                    .filter(name -> name.year() == year)
                                    .isPresent())
                    .sorted()
                    .toList();
        }
    }

    private static void requireFolderOrNothing(Path place) throws BuildFailure {
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            throw new BuildFailure(Reason.ARCHIVE_PLACE_TAKEN, place.toString());
        }
    }
}
