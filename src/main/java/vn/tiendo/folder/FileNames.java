package vn.tiendo.folder;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.StringJoiner;

/**
 * Names of files as text, the same on every machine. On platforms set to ASCII, such as servers and scheduled jobs
 * without {@code LANG}, Java can neither read nor write other letters in a name; the URI of a path still has its bytes.
 */
public final class FileNames {

    private static final char UNREADABLE = '\uFFFD';
    private static final String PLAIN = "/-._~";

    private FileNames() {}

    /** The path's text, with {@code /}; bytes that are not UTF-8 become the replacement character. */
    public static String of(Path path) {
        StringJoiner text = new StringJoiner("/");
        for (Path name : path) {
            text.add(isReadable(name.toString()) ? name.toString() : ofBytes(name));
        }
        return text.toString();
    }

    /** Whether the name had no bytes that are not UTF-8. */
    public static boolean isReadable(String name) {
        return name.indexOf(UNREADABLE) < 0;
    }

    private static String ofBytes(Path name) {
        String address = name.toUri().getRawPath();
        String last = address.substring(address.lastIndexOf('/') + 1);
        ByteBuffer bytes = ByteBuffer.allocate(last.length());
        for (int i = 0; i < last.length(); i++) {
            if (last.charAt(i) == '%') {
                bytes.put((byte) Integer.parseInt(last.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.put((byte) last.charAt(i));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return name.toString();
        }
    }

    /**
     * The file with a name, which may contain {@code /}, below a folder.
     *
     * @throws InvalidPathException if no file can have that name
     */
    public static Path resolve(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            if (name.chars().anyMatch(Character::isISOControl)) {
                throw e;
            }
            String above = folder.toUri().toString();
            return Path.of(URI.create((above.endsWith("/") ? above : above + "/") + inAddress(name)));
        }
    }

    private static String inAddress(String name) {
        StringBuilder address = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (b >= 0 && (Character.isLetterOrDigit(b) || PLAIN.indexOf(b) >= 0)) {
                address.append((char) b);
            } else {
                address.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return address.toString();
    }
}
