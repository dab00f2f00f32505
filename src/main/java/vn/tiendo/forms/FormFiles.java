package vn.tiendo.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.BuildFailure.Reason;

/**
 * The files that the command line means: the named ones, and those in the named folders.
 *
 * @param forms those to read
 * @param leftOut marked copies in the named folders that have the marked form beside them
 * @param others files in the named folders in which somebody may have sent a form all the same, such as a scan
 */
record FormFiles(List<Path> forms, List<Path> leftOut, List<Path> others) {

    /** What may be a table as text, but most often is a note. */
    private static final String TEXT = ".txt";

    /** Also of spreadsheets that are refused, with what to save them as: none may be passed over. */
    private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xls", ".csv", TEXT, ".ods", ".xlsb");

    private static final List<String> OTHER_ENDINGS =
            List.of(".pdf", ".doc", ".docx", ".odt", ".zip", ".rar", ".7z", ".jpg", ".jpeg", ".png");

    FormFiles {
        forms = List.copyOf(forms);
        leftOut = List.copyOf(leftOut);
        others = List.copyOf(others);
    }

    static FormFiles of(List<Path> named) throws BuildFailure, IOException {
        List<Path> files = new ArrayList<>();
        List<Path> leftOut = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                List<Path> within = spreadsheets(path);
                if (within.isEmpty()) {
                    throw new BuildFailure(Reason.NO_FORMS_IN_FOLDER, path.toString());
                }
                for (Path file : within) {
                    (isCopyOfOne(file, within) ? leftOut : files).add(file);
                }
                others.addAll(within(path, OTHER_ENDINGS));
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            } else {
                throw new BuildFailure(Reason.NO_SUCH_FORM, path.toString());
            }
        }
        return new FormFiles(once(files), once(leftOut), once(others));
    }

    /** A file that is named twice, or beside its folder, is one file. */
    private static List<Path> once(List<Path> named) throws IOException {
        Map<Path, Path> files = new LinkedHashMap<>();
        for (Path file : named) {
            files.putIfAbsent(file.toRealPath(), file);
        }
        return List.copyOf(files.values());
    }

    /** Whether the form of which a file is a marked copy lies beside it. Without that form the copy is the form. */
    private static boolean isCopyOfOne(Path file, List<Path> files) {
        return MarkedCopies.formOf(file).filter(files::contains).isPresent();
    }

    private static List<Path> spreadsheets(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : within(folder, ENDINGS)) {
            if (!isNamed(file, List.of(TEXT)) || SheetFiles.holdsForm(file)) {
                found.add(file);
            }
        }
        return found;
    }

    private static List<Path> within(Path folder, List<String> endings) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> isNamed(file, endings))
                    .sorted()
                    .toList();
        }
    }

    /** Excludes files that Excel and LibreOffice keep while a file is open. */
    private static boolean isNamed(Path file, List<String> endings) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith("~$")
                && !name.startsWith(".")
                && endings.stream().anyMatch(name::endsWith);
    }
}
