package vn.tiendo.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of all snapshots ever made, in the order in which they were made. Each line has the name of a snapshot, the
 * hash of its tag manifest, and a hash over the hash of the line before and these two; so no line can be changed or
 * taken out without changing every later one.
 *
 * @param brokenLines numbers, 1-based, of lines that do not follow from the one before, or name a snapshot again
 */
record Chain(List<Link> links, List<Integer> brokenLines) {

    static final String FILE_NAME = "chuoi.txt";

    static final Chain EMPTY = new Chain(List.of(), List.of());

    /** Stands for the hash of the line before the first. */
    private static final String BEGINNING = "0".repeat(Sha512.DIGITS);

    /** Enough for some ten thousand lines: more than a thousand years. */
    private static final int MOST_BYTES = 4 << 20;

    private static final Pattern LINE =
            Pattern.compile("(\\S+) ([0-9a-f]{" + Sha512.DIGITS + "}) ([0-9a-f]{" + Sha512.DIGITS + "})");

    Chain {
        links = List.copyOf(links);
        brokenLines = List.copyOf(brokenLines);
    }

    record Link(SnapshotName name, String tagManifest, String hash) {}

    /** @return an empty chain if there is no such file, or a link instead */
    static Chain read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return EMPTY;
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return parse(in.readNBytes(MOST_BYTES));
        }
    }

    static Chain parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<Link> links = new ArrayList<>();
        Set<SnapshotName> names = new HashSet<>();
        List<Integer> broken = new ArrayList<>();
        String before = BEGINNING;
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            Optional<Link> link = link(lines[i]);
            if (link.isPresent()
                    && names.add(link.get().name())
                    && link.get()
                            .hash()
                            .equals(hash(before, link.get().name(), link.get().tagManifest()))) {
                links.add(link.get());
            } else {
                broken.add(i + 1);
            }
            before = link.map(Link::hash).orElse(BEGINNING);
        }
        if (!lines[lines.length - 1].isEmpty()) {
            broken.add(lines.length);
        }
        return new Chain(links, broken);
    }

    private static Optional<Link> link(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches()
                ? SnapshotName.parse(matcher.group(1)).map(name -> new Link(name, matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    private static String hash(String before, SnapshotName name, String tagManifest) {
        return Sha512.of(before + " " + name + " " + tagManifest + "\n");
    }

    Chain with(SnapshotName name, String tagManifest) {
        String before =
                links.isEmpty() ? BEGINNING : links.get(links.size() - 1).hash();
        List<Link> longer = new ArrayList<>(links);
        longer.add(new Link(name, tagManifest, hash(before, name, tagManifest)));
        return new Chain(longer, brokenLines);
    }

    /** Whether this is the other chain with one line more, and both are unbroken. */
    boolean continues(Chain other) {
        return brokenLines.isEmpty()
                && other.brokenLines.isEmpty()
                && links.size() == other.links.size() + 1
                && links.subList(0, other.links.size()).equals(other.links);
    }

    /** The snapshot of the last line; the chain must not be empty. */
    SnapshotName lastName() {
        return links.get(links.size() - 1).name();
    }

    /** The hash of the last line, which stands for the whole chain; empty if the chain is empty or broken. */
    Optional<String> lastHash() {
        return brokenLines.isEmpty() && !links.isEmpty()
                ? Optional.of(links.get(links.size() - 1).hash())
                : Optional.empty();
    }

    String toText() {
        StringBuilder text = new StringBuilder();
        for (Link link : links) {
            text.append(link.name())
                    .append(' ')
                    .append(link.tagManifest())
                    .append(' ')
                    .append(link.hash())
                    .append('\n');
        }
        return text.toString();
    }

    /** The hash of the tag manifest of each snapshot, from unbroken lines only. */
    Map<SnapshotName, String> tagManifests() {
        Map<SnapshotName, String> hashes = new HashMap<>();
        links.forEach(link -> hashes.put(link.name(), link.tagManifest()));
        return hashes;
    }
}
