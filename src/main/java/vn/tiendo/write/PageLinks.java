package vn.tiendo.write;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links of pages, and what they load, read from their bytes as they are written: the values of {@code href} and
 * {@code src}. Most links are on many pages, so each is kept once for a folder, with one page that has it. Not safe to
 * use from several threads.
 */
final class PageLinks {

    private static final int LONGEST_LINK = 2_000;
    private static final byte[] HREF = " href=".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SRC = " src=".getBytes(StandardCharsets.US_ASCII);

    /** For each byte, the least number of bytes from it to the quote that begins a link; 0 for that quote itself. */
    private static final byte[] STEPS = steps();

    /** An address without a scheme; what follows the file is cut off. */
    private static final Pattern ADDRESS = Pattern.compile("(?<file>[^:#?]*)([#?].*)?", Pattern.DOTALL);

    /** A page for each link, by folder; folders end in a slash, or are empty. */
    private final Map<String, Map<String, String>> byFolder = new HashMap<>();

    private final byte[] link = new byte[LONGEST_LINK];
    private int linkLength;

    /** The quote that ends the link being read; 0 between links. */
    private byte quote;

    /** The last bytes of the previous piece, in which an attribute may begin. */
    private byte[] before = {};

    private String page = "";
    private Map<String, String> pageByLink = Map.of();

    void beginPage(String path) {
        page = path;
        pageByLink = byFolder.computeIfAbsent(folderOf(path), folder -> new HashMap<>());
        before = new byte[HREF.length];
        quote = 0;
    }

    /** Reads the next bytes of the page. */
    void take(byte[] bytes, int count) {
        int i = 0;
        while (i < count) {
            i = quote == 0 ? skipToLink(bytes, i, count) : readLink(bytes, i, count);
        }
        before = lastBytes(bytes, count);
    }

    /** Returns where a link begins; if none does, the end. */
    private int skipToLink(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            int step = STEPS[bytes[i] & 0xFF];
            if (step > 0) {
                i += step;
            } else if (endsIn(HREF, bytes, i) || endsIn(SRC, bytes, i)) {
                quote = bytes[i];
                linkLength = 0;
                return i + 1;
            } else {
                i += SRC.length + 1;
            }
        }
        return to;
    }

    /**
     * By R. N. Horspool: if this byte occurs in no attribute's name, the bytes before it can be skipped. A page is read
     * in a third of the time.
     */
    private static byte[] steps() {
        byte[] steps = new byte[1 << Byte.SIZE];
        Arrays.fill(steps, (byte) (SRC.length + 1));
        for (byte[] attribute : List.of(HREF, SRC)) {
            for (int i = 0; i < attribute.length; i++) {
                steps[attribute[i]] = (byte) Math.min(steps[attribute[i]], attribute.length - i);
            }
        }
        steps['\n'] = steps[' '];
        steps['"'] = 0;
        steps['\''] = 0;
        return steps;
    }

    /** Whether these bytes come right before that place. */
    private boolean endsIn(byte[] ending, byte[] bytes, int end) {
        for (int i = 1; i <= ending.length; i++) {
            int at = end - i;
            byte b = at >= 0 ? bytes[at] : before[before.length + at];
            byte wanted = ending[ending.length - i];
            if (b != wanted && !(wanted == ' ' && b == '\n')) {
                return false;
            }
        }
        return true;
    }

    /** Returns where the link ends; if it does not, the end. */
    private int readLink(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == quote) {
                quote = 0;
                addLink();
                return i + 1;
            }
            if (linkLength < LONGEST_LINK) {
                link[linkLength++] = bytes[i];
            }
        }
        return to;
    }

    /**
     * Keeps the first page, in plain text order, of those that have the link: the same one however many threads there
     * are.
     */
    private void addLink() {
        if (linkLength > 0 && link[0] == '#') {
            return;
        }
        pageByLink.merge(
                new String(link, 0, linkLength, StandardCharsets.UTF_8),
                page,
                (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    private byte[] lastBytes(byte[] bytes, int count) {
        byte[] joined = Arrays.copyOf(before, before.length + Math.min(count, HREF.length));
        int kept = joined.length - before.length;
        System.arraycopy(bytes, count - kept, joined, before.length, kept);
        return Arrays.copyOfRange(joined, joined.length - HREF.length, joined.length);
    }

    /** Passes each page and the place in the site to which it links; links to other sites are left out. */
    void forEachTarget(BiConsumer<String, String> action) {
        byFolder.forEach((folder, pageByThisLink) -> pageByThisLink.forEach(
                (address, itsPage) -> target(folder, address).ifPresent(path -> action.accept(itsPage, path))));
    }

    /** A path from the site's root; empty if it leaves the site or names a folder. */
    private static Optional<String> target(String folder, String address) {
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.matches()) {
            return Optional.empty(); // an address with a scheme: on the web, of a mailbox, or data within the page
        }
        String file = matcher.group("file");
        if (file.startsWith("/")) {
            return Optional.of(file);
        }
        Deque<String> names = new ArrayDeque<>();
        for (String name : (folder + decoded(file)).split("/", -1)) {
            if (name.equals("..") && !names.isEmpty() && !names.getLast().equals("..")) {
                names.removeLast();
            } else if (!name.equals(".")) {
                names.addLast(name);
            }
        }
        return file.isEmpty() ? Optional.empty() : Optional.of(String.join("/", names));
    }

    private static String decoded(String file) {
        try {
            return file.indexOf('%') < 0 ? file : URLDecoder.decode(file.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return file; // not encoded
        }
    }

    private static String folderOf(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
