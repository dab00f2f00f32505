package vn.tiendo.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which forms are to come in.
 *
 * @param forms files, and folders whose files are meant
 * @param mapping how tables drawn by hand are to be read; empty where there are none but the program's own forms
 * @param received the day on which they came; empty for the days of the files themselves
 */
public record ImportOptions(Path data, List<Path> forms, Optional<Path> mapping, Optional<LocalDate> received) {

    public ImportOptions {
        forms = List.copyOf(forms);
    }
}
