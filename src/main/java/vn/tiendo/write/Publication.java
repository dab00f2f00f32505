package vn.tiendo.write;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What publishing a site did.
 *
 * @param files how many files the site has
 * @param bytes their length in all
 * @param foreign files in the output folder that are not the site's; they were kept
 * @param edited files of the former site that somebody had changed since; they were replaced
 * @param leftOver the former site's folder, where it could not be deleted; the next build tries again
 */
public record Publication(int files, long bytes, List<String> foreign, List<String> edited, Optional<Path> leftOver) {

    public Publication {
        foreign = List.copyOf(foreign);
        edited = List.copyOf(edited);
    }
}
