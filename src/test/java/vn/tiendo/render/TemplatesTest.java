package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

    private static final Pattern TEMPLATE_KEY = Pattern.compile("\\bt\\(\"([a-z0-9_.]+)\"");
    /** A whole key anywhere in Java code, or the beginning of one that is put together. */
    private static final Pattern JAVA_KEY = Pattern.compile("\"([a-z][a-z0-9_]*(?:\\.[a-z0-9_]*)+)\"");

    @TempDir
    private Path folder;

    @Test
    void noTemplateGoesAroundTheEscaping() {
        sources(Path.of("templates"), ".ftlh")
                .forEach((file, text) -> assertThat(text)
                        .as(file.toString())
                        .doesNotContain(
                                "?no_esc", "?interpret", "?eval", "?new", "<#noautoesc", "<#outputformat", "?api"));
    }

    @Test
    void noTemplateHasInlineStylesScriptsOrHandlers() {
        sources(Path.of("templates"), ".ftlh")
                .forEach((file, text) -> assertThat(text)
                        .as(file.toString())
                        .doesNotContain(" style=", "<style")
                        .doesNotContainPattern("\\son[a-z]+=")
                        .doesNotContainPattern("<script(?![^>]*\\ssrc=)(?![^>]*application/)[^>]*>"));
    }

    @Test
    void everyMessageThatIsAskedForIsThereAndEveryOneThatIsThereIsAskedFor() {
        Set<String> keys = new TemplateFiles(Optional.empty()).messages().keys();
        Set<String> asked = new TreeSet<>();
        sources(Path.of("templates"), ".ftlh").values().forEach(text -> collect(TEMPLATE_KEY, text, asked));
        sources(Path.of("templates"), ".js").values().forEach(text -> collect(TEMPLATE_KEY, text, asked));
        assertThat(keys).containsAll(asked);

        Set<String> named = new TreeSet<>(asked);
        for (String stage : List.of("wording", "plan", "render", "export")) {
            sources(Path.of("src/main/java/vn/tiendo", stage), ".java")
                    .values()
                    .forEach(text -> collect(JAVA_KEY, text, named));
        }
        List<String> idle = keys.stream()
                .filter(key -> named.stream()
                        .noneMatch(name -> name.equals(key) || (name.endsWith(".") && key.startsWith(name))))
                .toList();
        assertThat(idle).isEmpty();
    }

    @Test
    void aKeyThatIsNotThereIsNamedWithItsTemplateAndPage() throws IOException {
        Files.createDirectories(folder.resolve("mau/partials"));
        Files.writeString(folder.resolve("mau/partials/breadcrumbs.ftlh"), "<p>\n${t(\"no.such.key\")}</p>");
        assertThatThrownBy(() ->
                        new RenderedSite().templates(folder.resolve("mau")).render(folder.resolve("data")))
                .isInstanceOfSatisfying(TemplateFailure.class, failure -> {
                    assertThat(failure.template()).isEqualTo("partials/breadcrumbs.ftlh");
                    assertThat(failure.line()).isEqualTo(2);
                    assertThat(failure.page()).isEqualTo("index.html");
                    assertThat(failure.reason()).contains("no.such.key");
                });
    }

    @Test
    void aTemplateThatCannotBeReadIsNamedWithThePlace() throws IOException {
        Files.createDirectories(folder.resolve("mau/pages"));
        Files.writeString(folder.resolve("mau/pages/home.ftlh"), "<#if >");
        assertThatThrownBy(() ->
                        new RenderedSite().templates(folder.resolve("mau")).render(folder.resolve("data")))
                .isInstanceOfSatisfying(TemplateFailure.class, failure -> {
                    assertThat(failure.template()).isEqualTo("pages/home.ftlh");
                    assertThat(failure.line()).isEqualTo(1);
                });
    }

    @Test
    void everyFaultyTemplateIsToldAtOnce() throws IOException {
        Files.createDirectories(folder.resolve("mau/pages"));
        Files.createDirectories(folder.resolve("khac/pages"));
        Files.writeString(folder.resolve("mau/pages/home.ftlh"), "<#if >");
        Files.writeString(folder.resolve("mau/pages/unit.ftlh"), "<p>\n<#list >");
        Files.writeString(folder.resolve("khac/pages/home.ftlh"), "${'1'?eval}\n<img src=\"https://a.vn/b.png\">");
        Files.writeString(folder.resolve("khac/pages/unit.ftlh"), "${'1'?interpret}");

        assertThatThrownBy(() ->
                        new RenderedSite().templates(folder.resolve("mau")).render(folder.resolve("data")))
                .isInstanceOfSatisfying(
                        TemplateFailure.class,
                        failure -> assertThat(failure.others())
                                .extracting(other -> other.template() + ":" + other.line())
                                .containsExactly("pages/unit.ftlh:2"));
        assertThatThrownBy(() ->
                        new RenderedSite().templates(folder.resolve("khac")).render(folder.resolve("data2")))
                .isInstanceOfSatisfying(
                        TemplateFailure.class,
                        failure -> assertThat(failure.others())
                                .extracting(other -> other.template() + ":" + other.line() + " " + other.fault())
                                .containsExactly(
                                        "pages/home.ftlh:2 LOADS_FROM_ELSEWHERE", "pages/unit.ftlh:1 RUNS_TEXT"));
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("bi-mat.ftlh"), "bí mật");
        Files.createDirectories(folder.resolve("mau/partials"));
        Files.createSymbolicLink(folder.resolve("mau/partials/footer.ftlh"), secret);
        assertThatThrownBy(() ->
                        new RenderedSite().templates(folder.resolve("mau")).render(folder.resolve("data")))
                .isInstanceOfSatisfying(
                        TemplateFailure.class,
                        failure -> assertThat(failure.template()).isEqualTo("partials/footer.ftlh"));
    }

    @Test
    void aTemplateOfTheUsersOwnComesBeforeTheBuiltInOne() throws IOException {
        Files.createDirectories(folder.resolve("mau/partials"));
        Files.writeString(folder.resolve("mau/partials/footer.ftlh"), "<footer>Của riêng tôi</footer>");
        Files.createDirectories(folder.resolve("mau/messages"));
        Files.writeString(folder.resolve("mau/messages/ui_vi.properties"), "skip = Bỏ qua\n");
        RenderedSite site = new RenderedSite().templates(folder.resolve("mau")).render(folder.resolve("data"));
        assertThat(site.document("index.html").select("footer").text()).isEqualTo("Của riêng tôi");
        assertThat(site.document("index.html").select(".skip").text()).isEqualTo("Bỏ qua");
        assertThat(site.document("index.html").select("nav").attr("aria-label")).isEqualTo("Điều hướng chính");
    }

    private static void collect(Pattern pattern, String text, Set<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
    }

    private static TreeMap<Path, String> sources(Path root, String ending) {
        TreeMap<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                sources.put(file, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }
}
