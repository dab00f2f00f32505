package vn.tiendo.forms;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.syntax.OneLine;

/**
 * Which forms are to come in.
 *
 * @param forms files, and folders whose files are meant
 * @param mapping how tables drawn by hand are to be read; empty where there are none but the program's own forms
 * @param reason why published figures are corrected; empty where nobody has said so
 * @param received the day on which they came; empty for the days of the files themselves
 */
public record ImportOptions(
        Path data, List<Path> forms, Optional<Path> mapping, Optional<String> reason, Optional<LocalDate> received) {

    public ImportOptions {
        forms = List.copyOf(forms);
    }

    ImportOptions withReason(String why) {
        return new ImportOptions(data, forms, mapping, Optional.of(why), received);
    }

    /** The reason as it is published; empty if it is blank, or has characters that no cell may have. */
    public static Optional<String> parseReason(String text) {
        return OneLine.parse(text);
    }
}
