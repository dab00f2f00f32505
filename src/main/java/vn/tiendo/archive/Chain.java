package vn.tiendo.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of all snapshots ever made, in the order in which they were made. Each line has the name of a snapshot, the
 * hash of its tag manifest, and a hash over the hash of the line before and these two; so no line can be changed or
 * taken out without changing every later one.
 *
 * @param brokenLines numbers, 1-based, of lines that do not follow from the one before
 */
record Chain(List<Link> links, List<Integer> brokenLines) {

    static final String FILE_NAME = "chuoi.txt";

    /** What the first line follows. */
    private static final String BEGINNING = "0".repeat(Sha512.DIGITS);

    private static final Pattern LINE =
            Pattern.compile("(\\S+) ([0-9a-f]{" + Sha512.DIGITS + "}) ([0-9a-f]{" + Sha512.DIGITS + "})");

    Chain {
        links = List.copyOf(links);
        brokenLines = List.copyOf(brokenLines);
    }

    /** One line. */
    record Link(SnapshotName name, String tagManifest, String hash) {}

    /** @return an empty chain if there is no such file */
    static Chain read(Path file) throws IOException {
        String text;
        try {
            text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return new Chain(List.of(), List.of());
        }
        List<Link> links = new ArrayList<>();
        List<Integer> broken = new ArrayList<>();
        String before = BEGINNING;
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            Optional<Link> link = parse(lines[i]);
            if (link.isPresent()
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

    private static Optional<Link> parse(String line) {
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

    /** The hash of the tag manifest of each snapshot that an unbroken line has. */
    Map<SnapshotName, String> tagManifests() {
        Map<SnapshotName, String> hashes = new HashMap<>();
        links.forEach(link -> hashes.put(link.name(), link.tagManifest()));
        return hashes;
    }
}
