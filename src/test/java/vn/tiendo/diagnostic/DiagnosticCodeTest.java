package vn.tiendo.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code has its words and its page, and no words or pages are left over. */
class DiagnosticCodeTest {

    private static final Path PAGES = Path.of("src/docs/loi");

    private static final Set<String> IDS = Arrays.stream(DiagnosticCode.values())
            .map(DiagnosticCode::id)
            .collect(Collectors.toCollection(TreeSet::new));

    private final ResourceBundle bundle =
            ResourceBundle.getBundle("vn.tiendo.diagnostic.diagnostics", Locale.forLanguageTag("vi"));

    @Test
    void noTwoCodesShareANumber() {
        assertThat(IDS).hasSize(DiagnosticCode.values().length).allMatch(id -> id.matches("TD\\d{3}"));
    }

    @Test
    void everyCodeHasAMessageAReasonAndAWayToMendIt() {
        Set<String> expected = IDS.stream()
                .flatMap(id -> Stream.of(id + ".message", id + ".why", id + ".fix"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> actual = bundle.keySet().stream()
                .filter(key -> key.startsWith("TD"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(actual).isEqualTo(expected);
        assertThat(actual).allSatisfy(key -> assertThat(bundle.getString(key)).isNotBlank());
    }

    @Test
    void whatIsSaidOfFormsOrOneKindOfFileIsSaidInPlaceOfSomething() {
        assertThat(bundle.keySet().stream().filter(key -> key.matches("[a-z-]+\\.TD.*")))
                .anyMatch(key -> key.startsWith("form."))
                .anyMatch(key -> key.startsWith("muc-tieu."))
                .allMatch(key -> bundle.containsKey(key.substring(key.indexOf('.') + 1)));
    }

    @Test
    void everyCodeHasAPageWithABadAndAGoodExample() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(
                            IDS.stream().map(id -> id + ".md").toList());
        }
        for (String id : IDS) {
            String page = Files.readString(PAGES.resolve(id + ".md"));
            assertThat(page).startsWith("# " + id + ": ").contains("## Sai\n", "## Đúng\n", "## Cách sửa\n");
            List<String> examples =
                    Arrays.stream(page.split("```[a-z]*\n")).skip(1).toList();
            assertThat(examples).as(id).hasSize(4).noneMatch(example -> example.contains("{0}"));
        }
    }

    @Test
    void noMessageIsWrittenForProgrammers() {
        for (String key : bundle.keySet()) {
            assertThat(bundle.getString(key)).as(key).doesNotContain("Exception", "java.", "null", "Optional");
        }
    }
}
