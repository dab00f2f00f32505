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

/**
 * The files that the command line means: the named ones, and those in the named folders.
 *
 * @param forms those to read
 * @param leftOut marked copies in the named folders that have the marked form beside them
 */
record FormFiles(List<Path> forms, List<Path> leftOut) {

    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xls", ".csv");

    FormFiles {
        forms = List.copyOf(forms);
        leftOut = List.copyOf(leftOut);
    }

    static FormFiles of(List<Path> named) throws BuildFailure, IOException {
        List<Path> files = new ArrayList<>();
        List<Path> leftOut = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                List<Path> within = within(path);
                if (within.isEmpty()) {
                    throw new BuildFailure(Reason.NO_FORMS_IN_FOLDER, path.toString());
                }
                for (Path file : within) {
                    (isCopyOfOne(file, within) ? leftOut : files).add(file);
                }
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            } else {
                throw new BuildFailure(Reason.NO_SUCH_FORM, path.toString());
            }
        }
        return new FormFiles(files, leftOut);
    }

    /** Whether the form of which a file is a marked copy lies beside it. Without that form the copy is the form. */
    private static boolean isCopyOfOne(Path file, List<Path> files) {
        return MarkedCopies.formOf(file).filter(files::contains).isPresent();
    }

    private static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> isForm(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    /** Excludes files that Excel and LibreOffice keep while a file is open. */
    private static boolean isForm(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.startsWith("~$")
                && !name.startsWith(".")
                && ENDINGS.stream().anyMatch(lower::endsWith);
    }
}
