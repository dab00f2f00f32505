package vn.tiendo.render;

import java.util.Locale;
import java.util.Set;

/** Where a link in foreign text may lead: to the web, to a mail address or telephone, or to a file of the site. */
final class LinkPolicy {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

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
                : !address.isEmpty() && !address.startsWith("/");
    }

    private static boolean containsAny(String text, String characters) {
        return text.chars().anyMatch(c -> characters.indexOf(c) >= 0);
    }
}
