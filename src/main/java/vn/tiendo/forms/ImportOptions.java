package vn.tiendo.forms;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.syntax.OneLine;

/**
 * Options of an import.
 *
 * @param forms files, and folders of such files
 * @param mapping says how to read tables drawn by hand; empty if there are only the program's own forms
 * @param reason for correcting published figures; empty if none was given
 * @param received the day on which the forms came in; empty for the days of the files themselves
 */
public record ImportOptions(
        Path data, List<Path> forms, Optional<Path> mapping, Optional<String> reason, Optional<LocalDate> received) {

    /** What people answer to whether, not to why. */
    private static final Set<String> ANSWERS = Set.of("có", "co", "không", "khong", "c", "k", "y", "n", "yes", "no");

    public ImportOptions {
        forms = List.copyOf(forms);
    }

    ImportOptions withReason(String why) {
        return new ImportOptions(data, forms, mapping, Optional.of(why), received);
    }

    /**
     * The reason in the form in which it is published; empty if it is blank, has characters that no cell may have, or
     * answers another question than why.
     */
    public static Optional<String> parseReason(String text) {
        return OneLine.parse(text).filter(reason -> !ANSWERS.contains(reason.toLowerCase(Locale.ROOT)));
    }
}
