package vn.tiendo.load;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides which addresses may become links. */
public final class WebAddress {

    private static final Pattern MAILBOX =
            Pattern.compile("[^\\s\\p{Cntrl}@,;:<>()?&%#\"\\\\]+@[^\\s\\p{Cntrl}@,;:<>()?&%#\"\\\\]+");

    /** Escaped line ends: in a mail address they add lines to the head of the message. */
    private static final Pattern LINE_END = Pattern.compile("(?i)%0[ad]");

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
                .filter(uri -> !LINE_END.matcher(text).find())
                .isPresent();
    }

    /** Whether the text is the address of a folder: absolute, without query and fragment. */
    public static boolean isBase(String text) {
        return isAbsolute(text)
                && parse(text)
                        .filter(uri -> uri.getRawQuery() == null && uri.getRawFragment() == null)
                        .isPresent();
    }

    /** The address of a folder as pages and files have it. */
    public static String ofFolder(String text) {
        return HostInAscii.of(text.endsWith("/") ? text : text + "/");
    }

    /** Whether the text is a mail address, and nothing that a mail program would read more into. */
    static boolean isMailbox(String text) {
        return MAILBOX.matcher(text).matches();
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(HostInAscii.of(text)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
