package vn.tiendo.load;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Which addresses may become links. */
public final class WebAddress {

    private WebAddress() {}

    /** Whether the text is an http or https address of a host, without a user's name or password in it. */
    static boolean isAbsolute(String text) {
        return parse(text)
                .filter(uri -> "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                .filter(uri -> uri.getHost() != null && uri.getRawUserInfo() == null)
                .isPresent();
    }

    /** Whether the text is absolute, a mail or telephone address, or relative to the site. */
    static boolean isLink(String text) {
        if (isAbsolute(text)) {
            return true;
        }
        return parse(text)
                .filter(uri -> uri.getScheme() == null
                        ? uri.getRawAuthority() == null && !text.isEmpty()
                        : "mailto".equalsIgnoreCase(uri.getScheme()) || "tel".equalsIgnoreCase(uri.getScheme()))
                .isPresent();
    }

    /** Whether the text is the address of a folder: absolute, without query and fragment. */
    public static boolean isBase(String text) {
        return isAbsolute(text)
                && parse(text)
                        .filter(uri -> uri.getRawQuery() == null && uri.getRawFragment() == null)
                        .isPresent();
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
