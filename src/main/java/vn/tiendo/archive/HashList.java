package vn.tiendo.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A manifest of a bag: the SHA-512 of each file, as {@code sha512sum} writes and reads it.
 *
 * @param byPath hash by path, in plain text order
 * @param faultyLines numbers, 1-based, of lines that cannot be read, repeat a path, or lead out of the bag
 */
record HashList(SortedMap<String, String> byPath, List<Integer> faultyLines) {

    private static final Pattern LINE =
            Pattern.compile("([0-9a-fA-F]{" + Sha512.DIGITS + "})[ \\t]+\\*?(\\S(?:.*\\S)?)");

    HashList {
        byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
        faultyLines = List.copyOf(faultyLines);
    }

    static HashList of(Map<String, String> hashes) {
        return new HashList(new TreeMap<>(hashes), List.of());
    }

    /** Accepts CRLF line ends and hashes in capital letters. */
    static HashList parse(byte[] bytes) {
        SortedMap<String, String> hashes = new TreeMap<>();
        List<Integer> faulty = new ArrayList<>();
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean ended = i < lines.length - 1;
            String line = ended && lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                String path = decoded(matcher.group(2));
                String hash = matcher.group(1).toLowerCase(Locale.ROOT);
                if (!BagPaths.isSafe(path) || hashes.putIfAbsent(path, hash) != null) {
                    faulty.add(i + 1);
                }
            } else if (!line.isEmpty() || ended) {
                faulty.add(i + 1);
            }
        }
        return new HashList(hashes, faulty);
    }

    Optional<String> hash(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    String toText() {
        StringBuilder text = new StringBuilder();
        byPath.forEach((path, hash) ->
                text.append(hash).append("  ").append(encoded(path)).append('\n'));
        return text.toString();
    }

    /** Escapes a path as RFC 8493, section 2.1.3, says. */
    private static String encoded(String path) {
        return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    private static String decoded(String path) {
        return path.replace("%0A", "\n")
                .replace("%0a", "\n")
                .replace("%0D", "\r")
                .replace("%0d", "\r")
                .replace("%25", "%");
    }
}
