package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import vn.tiendo.view.ReportText;

/** Whatever text a narrative is: its page holds no element, attribute or address but those that it may. */
class MarkdownFuzzTest {

    private static final Set<MarkdownProblemKind> LEFT_OUT =
            Set.of(MarkdownProblemKind.IMAGE, MarkdownProblemKind.REFUSED_LINK);

    private final MarkdownHtml markdown = new MarkdownHtml();

    @FuzzTest(maxDuration = "3m")
    void markdown(byte[] bytes) {
        String text =
                new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
        List<MarkdownProblem> problems = markdown.problems(text);
        if (problems.stream().anyMatch(problem -> !LEFT_OUT.contains(problem.kind()))) {
            return;
        }
        markdown.parts(new ReportText(text, "loi")).values().forEach(html -> assertHarmless(html.markup()));
    }

    private static void assertHarmless(String html) {
        for (Element element :
                Jsoup.parseBodyFragment(html, "").body().children().select("*")) {
            assertThat(MarkdownHtmlTest.ELEMENTS).as(html).contains(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(MarkdownHtmlTest.ATTRIBUTES.getOrDefault(element.normalName(), Set.of()))
                        .as(html)
                        .contains(attribute.getKey());
                if (attribute.getKey().equals("href")) {
                    assertThat(LinkPolicy.allows(attribute.getValue())).as(html).isTrue();
                }
            }
        }
    }
}
