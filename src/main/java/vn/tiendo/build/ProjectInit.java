package vn.tiendo.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.tiendo.build.BuildFailure.Reason;
import vn.tiendo.load.EmptyTables;
import vn.tiendo.project.NewProject;
import vn.tiendo.project.OfficialUnits;

/** Creates the user's own project in a folder that is empty or does not exist yet. */
public final class ProjectInit {

    private static final String EMPTY_TABLES = "tep-trong/";

    private ProjectInit() {}

    /**
     * What was created.
     *
     * @param unit the code of the unit that the project is about
     */
    public record Result(String unit, int files) {}

    /**
     * @param written code or name of a province, a commune or the country, as typed
     * @param agency the name of an agency of it; empty for the project of the unit itself
     */
    public static Result run(Path folder, String written, Optional<String> agency) throws BuildFailure, IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder(folder)) {
            throw new BuildFailure(Reason.PROJECT_EXISTS, folder.toString());
        }
        OfficialUnits units = new OfficialUnits();
        NewProject project = new NewProject(units, OfficialUnitChoice.of(units, written), agency);
        SortedMap<String, String> files = project.files();
        EmptyTables.texts("\n").forEach((name, text) -> files.put(EMPTY_TABLES + name, text));
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Path parent = path.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        return new Result(project.code(), files.size());
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
