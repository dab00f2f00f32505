package vn.tiendo.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the project's documents point to is there. */
class DocumentsTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(<?([^)\\s>]+)>?[^)]*\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*?) *$");

    static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (String name : List.of("README.md", "CHANGELOG.md", "THIRD-PARTY.md")) {
            documents.add(Path.of(name));
        }
        try (Stream<Path> files = Files.walk(Path.of("src/docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        return documents;
    }

    /** Only what the glossary forbids outright; a word that is "never just" something may stand beside others. */
    @Test
    void wordsThatTheGlossaryForbidsStandNowhereInTheProgram() throws IOException {
        Matcher forbidden =
                Pattern.compile("never “([a-z ]+)”").matcher(Files.readString(Path.of("src/docs/GLOSSARY.md")));
        List<String> words = forbidden.results().map(word -> word.group(1)).toList();
        assertThat(words).contains("goal");
        Pattern anyOfThem = Pattern.compile("(?i)(" + String.join("|", words) + ")");
        List<String> found = new ArrayList<>();
        for (Path root : List.of(Path.of("src/main/java"), Path.of("templates"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|ftlh|css|js|properties)"))
                        .toList()) {
                    anyOfThem
                            .matcher(Files.readString(file))
                            .results()
                            .forEach(match -> found.add(file + ": " + match.group()));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyRelativeLinkLeadsToAFileAndItsHeading(Path document) throws IOException {
        List<String> broken = new ArrayList<>();
        Matcher link = LINK.matcher(CODE.matcher(Files.readString(document)).replaceAll(""));
        while (link.find()) {
            String address = link.group(1);
            if (!address.matches("(?i)[a-z]+:.*") && !leadsSomewhere(document, address)) {
                broken.add(address);
            }
        }
        assertThat(broken).as("broken links of " + document).isEmpty();
    }

    private static boolean leadsSomewhere(Path document, String address) throws IOException {
        int hash = address.indexOf('#');
        String file = URLDecoder.decode(hash < 0 ? address : address.substring(0, hash), StandardCharsets.UTF_8);
        Path target = file.isEmpty()
                ? document.toAbsolutePath()
                : document.toAbsolutePath().resolveSibling(file).normalize();
        return target.startsWith(PROJECT)
                && Files.exists(target)
                && (hash < 0 || anchorsOf(target).contains(address.substring(hash + 1)));
    }

    /** The names that a code host gives to headings: lower case, words joined by hyphens, other signs left out. */
    private static Set<String> anchorsOf(Path document) throws IOException {
        String text = Pattern.compile("(?ms)^```.*?^```$")
                .matcher(Files.readString(document))
                .replaceAll("");
        return HEADING.matcher(text)
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}\\s_-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
