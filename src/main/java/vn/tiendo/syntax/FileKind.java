package vn.tiendo.syntax;

import java.util.Locale;
import java.util.Set;

/** Recognises files by their names: those of office programs, and those to which Windows added an extension. */
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
}
