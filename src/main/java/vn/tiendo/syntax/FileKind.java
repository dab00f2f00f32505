package vn.tiendo.syntax;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Recognises files of office programs, whatever their names. */
public final class FileKind {

    private static final Set<String> OFFICE_ENDINGS = Set.of(
            ".xlsx",
            ".xls",
            ".xlsm",
            ".xlsb",
            ".xltx",
            ".ods",
            ".fods",
            ".numbers",
            ".et",
            ".docx",
            ".doc",
            ".docm",
            ".dotx",
            ".odt",
            ".fodt",
            ".rtf",
            ".pages",
            ".wps",
            ".pptx",
            ".ppt",
            ".odp");

    private FileKind() {}

    /** Whether a name has the extension of a spreadsheet or word processor. */
    public static boolean isOffice(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return OFFICE_ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /** Whether Windows added a second extension to the visible one: {@code 2026.md.txt}. */
    public static boolean hasHiddenEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv.txt") || lower.endsWith(".md.txt") || lower.endsWith(".yaml.txt");
    }

    /** What kind of file the first bytes show, as a term of the message bundle; empty for text. */
    static Optional<String> betrayedBy(byte[] bytes) {
        if (TextDecoding.startsWith(bytes, 'P', 'K', 3, 4)) {
            return Optional.of("@kind_office");
        }
        if (TextDecoding.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of("@kind_old_office");
        }
        if (TextDecoding.startsWith(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of("@kind_pdf");
        }
        return TextDecoding.startsWith(bytes, '{', '\\', 'r', 't', 'f')
                ? Optional.of("@kind_rich_text")
                : Optional.empty();
    }
}
