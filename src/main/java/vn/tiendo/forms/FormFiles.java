package vn.tiendo.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.BuildFailure.Reason;

/** The files that the command line means: the named ones, and those in the named folders. */
final class FormFiles {

    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xls", ".csv");

    private FormFiles() {}

    static List<Path> of(List<Path> named) throws BuildFailure, IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                List<Path> within = within(path);
                if (within.isEmpty()) {
                    throw new BuildFailure(Reason.NO_FORMS_IN_FOLDER, path.toString());
                }
                files.addAll(within);
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            } else {
                throw new BuildFailure(Reason.NO_SUCH_FORM, path.toString());
            }
        }
        return files;
    }

    private static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> isForm(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    /** Excludes files that Excel and LibreOffice keep while a file is open, and copies in which errors are marked. */
    private static boolean isForm(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith("~$")
                && !name.startsWith(".")
                && !MarkedCopies.isCopy(name)
                && ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
