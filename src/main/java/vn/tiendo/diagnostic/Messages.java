package vn.tiendo.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Vietnamese words of diagnostics, from {@code diagnostics_vi.properties}. */
final class Messages {

    private static final int MAX_ARGUMENT = 400;

    /** Prefix of keys for forms, whose messages do not show column names of data files. */
    private static final String OF_FORM = "form.";

    /** What a path begins with, without the ending of a file: what rows there are about. */
    private static final String OF_TABLE = "bang.";

    private static final String OF_MAPPING = "anh-xa.";
    private static final Pattern MAPPING = Pattern.compile("(?<!(^|/)cau-hinh)\\.ya?ml$");
    private static final Pattern KIND_OF_FILE = Pattern.compile("[^/.]*");

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Messages vietnamese() {
        return new Messages(ResourceBundle.getBundle(
                "vn.tiendo.diagnostic.diagnostics",
                Locale.forLanguageTag("vi"),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** What is wrong, and the key of the row where it can be acknowledged. */
    String message(Diagnostic diagnostic) {
        String message = filled("message", diagnostic);
        return diagnostic.key().isEmpty() ? message : message + phrase("label.key", Map.of("key", diagnostic.key()));
    }

    /** Why that is a problem. */
    String why(Diagnostic diagnostic) {
        return filled("why", diagnostic);
    }

    /** How to mend it. */
    String fix(Diagnostic diagnostic) {
        return filled("fix", diagnostic);
    }

    String severity(Severity severity) {
        return bundle.getString("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    /** A phrase of the printed form, with {@code {name}} replaced. */
    String phrase(String key, Map<String, String> values) {
        return fill(bundle.getString(key), values, List.of());
    }

    private String filled(String part, Diagnostic diagnostic) {
        SourceLocation location = diagnostic.location();
        String key = diagnostic.code().id() + "." + part;
        String special = Stream.of(kind(location) + key, (location.spot().isOnSheet() ? OF_FORM : "") + key)
                .filter(bundle::containsKey)
                .findFirst()
                .orElse(key);
        return fill(
                bundle.getString(special),
                Map.of(
                        "file", location.file(),
                        "line", Integer.toString(location.line()),
                        "column", location.column(),
                        "value", PrintableText.ofValue(location.value()),
                        "foreign", ForeignLetters.named(location.value())),
                diagnostic.arguments().stream()
                        .map(argument -> inWords(argument, diagnostic.arguments()))
                        .toList());
    }

    /**
     * The prefix of keys where the usual words would be untrue: for one kind of file, such as {@code muc-tieu.}, for a
     * mapping, or for a table drawn by hand, of which columns have only letters.
     */
    private static String kind(SourceLocation location) {
        if (location.spot().isOnSheet()) {
            return location.column().matches("[A-Z]{1,3}") ? OF_TABLE : OF_FORM;
        }
        if (MAPPING.matcher(location.file()).find()) {
            return OF_MAPPING;
        }
        Matcher kind = KIND_OF_FILE.matcher(location.file());
        return (kind.lookingAt() ? kind.group() : "") + ".";
    }

    /** An argument such as {@code @cell} stands for words of the bundle, in which others are amounts. */
    private String inWords(String argument, List<String> all) {
        String term = argument.startsWith("@") ? "term." + argument.substring(1) : "";
        return bundle.containsKey(term)
                ? fill(
                        bundle.getString(term),
                        Map.of(),
                        all.stream().map(Messages::grouped).toList())
                : argument;
    }

    /** A whole number with a dot before each three digits; any other text unchanged. */
    private static String grouped(String number) {
        return number.matches("[0-9]+") ? number.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ".") : number;
    }

    /**
     * Replaces {@code {name}} and {@code {0}}. A part {@code [[…]]} is left out where an argument in it is empty:
     * so a sentence can name the nearest code only if there is one.
     */
    private static String fill(String pattern, Map<String, String> values, List<String> arguments) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf("[[", at);
            int close = open < 0 ? -1 : pattern.indexOf("]]", open);
            if (close < 0) {
                break;
            }
            replace(pattern.substring(at, open), values, arguments, out);
            StringBuilder optional = new StringBuilder();
            if (replace(pattern.substring(open + 2, close), values, arguments, optional)) {
                out.append(optional);
            }
            at = close + 2;
        }
        replace(pattern.substring(at), values, arguments, out);
        return out.toString();
    }

    /** @return whether every value put in was something */
    private static boolean replace(
            String pattern, Map<String, String> values, List<String> arguments, StringBuilder out) {
        boolean complete = true;
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String value = value(pattern.substring(open + 1, close), values, arguments);
            complete &= !value.isEmpty();
            out.append(pattern, at, open).append(PrintableText.of(value, MAX_ARGUMENT));
            at = close + 1;
        }
        out.append(pattern, at, pattern.length());
        return complete;
    }

    private static String value(String name, Map<String, String> values, List<String> arguments) {
        String named = values.get(name);
        if (named != null) {
            return named;
        }
        int index = Integer.parseInt(name);
        return index < arguments.size() ? arguments.get(index) : "";
    }
}
