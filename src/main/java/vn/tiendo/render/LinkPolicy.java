package vn.tiendo.render;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a link in foreign text may lead: to the web, to a mail address or telephone, or to a file of the site. */
final class LinkPolicy {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    /** Of files that sites have; {@code vn} is the end of an address that lacks its {@code https://}. */
    private static final Set<String> ENDINGS =
            Set.of("csv", "docx", "html", "json", "jsonld", "svg", "txt", "xlsx", "xml");

    private static final Pattern PAST_PATH = Pattern.compile("[?#]");

    private LinkPolicy() {}

    /**
     * Whether a browser that follows the address stays within the policy. Browsers drop blanks at the ends and tabs and
     * line ends anywhere, and read {@code \} as {@code /}; an address that relies on that is refused.
     */
    static boolean allows(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c == '\\' || Character.isISOControl(c)) {
                return false;
            }
        }
        int colon = address.indexOf(':');
        boolean hasScheme = colon >= 0 && !containsAny(address.substring(0, colon), "/?#");
        return hasScheme
                ? SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT))
                : isFileOfSite(address);
    }

    /**
     * Whether a relative address stays within the site, seen from a page in one of its folders, and ends in the name of
     * a file: a folder has no page where the site is opened by double click.
     */
    private static boolean isFileOfSite(String address) {
        String[] segments = PAST_PATH
                .split(address, 2)[0]
                .toLowerCase(Locale.ROOT)
                .replace("%2e", ".")
                .split("/", -1);
        String name = segments[segments.length - 1];
        int depth = segments[0].isEmpty() ? -1 : 1;
        for (int i = 0; i < segments.length - 1 && depth >= 0; i++) {
            depth += segments[i].equals("..") ? -1 : segments[i].equals(".") ? 0 : 1;
        }
        int dot = name.lastIndexOf('.');
        return address.startsWith("#") || (depth >= 0 && dot > 0 && ENDINGS.contains(name.substring(dot + 1)));
    }

    private static boolean containsAny(String text, String characters) {
        return text.chars().anyMatch(c -> characters.indexOf(c) >= 0);
    }
}
