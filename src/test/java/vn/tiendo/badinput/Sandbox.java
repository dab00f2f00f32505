package vn.tiendo.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.tiendo.cli.InProcess;
import vn.tiendo.packaged.HtmlChecker;
import vn.tiendo.packaged.PackagedProgram;

/** Where bad inputs are built: a data folder, a site, perhaps templates, and nothing else. */
final class Sandbox {

    private final Path folder;
    private final Path data;
    private final Path templates;
    private final Path site;

    /** Builds a sound site there, unless it has one. */
    Sandbox(Path folder) throws IOException {
        this.folder = folder;
        data = folder.resolve("data");
        templates = folder.resolve("templates");
        site = folder.resolve("site");
        if (!Files.exists(site)) {
            new DataFolder().writeTo(folder);
            InProcess.Outcome outcome = run();
            assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        }
    }

    /** Builds from the input and checks what holds for every one, and what this one expects. */
    void holds(BadInput input) throws IOException {
        String before = PackagedProgram.treeHash(site);
        deleteTree(data);
        deleteTree(templates);
        input.spoil(new DataFolder()).writeTo(folder);

        InProcess.Outcome outcome = run();
        deleteTree(templates);

        assertThat(outcome.exitCode()).as(outcome.messages()).isIn(input.exitCodes());
        assertThat(outcome.messages()).doesNotContain("Exception", "\tat ", "java.", "\u001B", "\u0007", "\u202E");
        if (outcome.exitCode() == 3) { // whose messages quote the template engine's places, never its words
            assertThat(outcome.messages()).doesNotContain("vn.tiendo", "freemarker.", "\\u000A", ":0:0", "template");
        }
        assertThat(input.fragments())
                .allSatisfy(words -> assertThat(outcome.messages()).contains(words));
        if (outcome.exitCode() != 0) {
            assertThat(PackagedProgram.treeHash(site)).as("the old site").isEqualTo(before);
        } else {
            assertPagesAreSound(site);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("data", "site");
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private InProcess.Outcome run() {
        List<String> line = new ArrayList<>(List.of("build", "--data", data.toString(), "--out", site.toString()));
        if (Files.exists(templates)) {
            line.addAll(List.of("--templates", templates.toString()));
        }
        return InProcess.run(line.toArray(String[]::new));
    }

    private static void assertPagesAreSound(Path site) throws IOException {
        HtmlChecker checker = new HtmlChecker();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = site.relativize(file).toString();
                if (name.endsWith(".html")) {
                    Document page = Jsoup.parse(Files.readString(file), "");
                    assertThat(canaries(page)).as(name).isEmpty();
                    assertThat(page.body().text()).as(name).doesNotContainPattern("NaN|∞|\\bnull\\b|uid=|\\b49\\b");
                    if (name.startsWith("don-vi/0") || name.startsWith("bao-cao/") || name.equals("tim-kiem.html")) {
                        assertThat(checker.complaints(file)).isEmpty();
                    }
                }
            }
        }
    }

    /** Elements that came from data, and places other than text and harmless attributes where data stands. */
    private static List<String> canaries(Document page) {
        List<String> found = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                boolean harmless = List.of("content", "title", "alt", "aria-label", "value")
                                .contains(attribute.getKey())
                        || attribute.getKey().startsWith("data-");
                if (attribute.getValue().contains("CANARY") && !harmless) {
                    found.add(element.tagName() + " " + attribute);
                }
            });
            boolean inert = !List.of("script", "style").contains(element.tagName())
                    || element.attr("type").equals("application/ld+json");
            if (element.ownText().contains("CANARY") && !inert || element.data().contains("CANARY") && !inert) {
                found.add(element.outerHtml());
            }
        }
        page.select("[onerror], [onload], [onclick], [onmouseover], iframe, base, [http-equiv=refresh]")
                .forEach(element -> found.add(element.outerHtml()));
        return found;
    }
}
