package vn.tiendo.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The rule for all codes in the data: they can be used unescaped in an address and on every file system. */
public final class Codes {

    /** The longest code allowed, in characters. */
    public static final int MAX_LENGTH = 40;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0," + (MAX_LENGTH - 1) + "}");

    /** Names that Windows reserves for devices, whatever follows the first dot. */
    private static final Set<String> DEVICE_NAMES = Set.of(
            "CON", "PRN", "AUX", "NUL", "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
            "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9");

    private Codes() {}

    /** Whether the text may be a code: ASCII letters, digits, {@code - _ .}, no dot at either end, no device name. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches() && !text.endsWith(".") && !isDeviceName(text);
    }

    private static boolean isDeviceName(String text) {
        int dot = text.indexOf('.');
        String stem = dot < 0 ? text : text.substring(0, dot);
        return DEVICE_NAMES.contains(stem.toUpperCase(Locale.ROOT));
    }

    static String requireValid(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not a code: " + text);
        }
        return text;
    }
}
