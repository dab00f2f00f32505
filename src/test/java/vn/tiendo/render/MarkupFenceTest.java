package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupFenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>Đạt &amp; vượt 😀<br>\n<em>một</em> <strong>hai</strong></p>\n<hr>",
                "<h3 id=\"bc-1\">I</h3>\n<ul><li>a<ol start=\"7\"><li>b</li></ol></li></ul>",
                "<ol class=\"paren\"><li>a</li></ol><ol class=\"paren\" start=\"3\"><li>b</li></ol>",
                "<blockquote><pre><code>&lt;script&gt; &quot;x&quot;</code></pre></blockquote>",
                "<a href=\"https://a.example/?x=1&amp;y=2\" rel=\"noopener noreferrer\">a</a>",
                "<table><thead><tr><th scope=\"col\">a</th><th scope=\"col\" class=\"num\">b</th></tr></thead>"
                        + "<tbody><tr><td>c</td><td class=\"num\">d</td></tr></tbody></table>"
            })
    void whatTheWriterWritesIsAdmitted(String markup) {
        assertThat(MarkupFence.admits(markup)).isTrue();
        assertThat(MarkdownHtml.sanitized(markup)).isSameAs(markup);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<P>x</P>",
                "<p onclick=\"x\">x</p>",
                "<p >x</p>",
                "<p>x",
                "x</p>",
                "<p><em>x</p></em>",
                "<p>x<",
                "a > b",
                "a & b",
                "&#106;avascript",
                "<!--x-->",
                "<hr id=\"phan-causes\">",
                "<h1 id=\"a\">x</h1>",
                "<h2 id=\"a\" onclick=\"b\">x</h2>",
                "<h2 id=\"\">x</h2>",
                "<ol start=\"1\" onclick=\"2\"><li>x</li></ol>",
                "<ol start=\"\"><li>x</li></ol>",
                "<ol class=\"q\"><li>x</li></ol>",
                "<ol class=\"paren\" onclick=\"x\"><li>x</li></ol>",
                "<td class=\"q\">x</td>",
                "<a href=\"https://a.example/\">x</a>",
                "<a href=\"\" rel=\"noopener noreferrer\">x</a>",
                "<a href=\" rel=\"noopener noreferrer\">x</a>",
                "<a href=\"javascript:x\" rel=\"noopener noreferrer\">x</a>",
                "<a href=\"java&#115;cript:x\" rel=\"noopener noreferrer\">x</a>",
                "<a href=\"//evil.example\" rel=\"noopener noreferrer\">x</a>",
                "<a href=\"a\" onclick=\"b\" rel=\"noopener noreferrer\">x</a>",
                "x\u202ey",
                "x\u0000y",
                "x\ud800y"
            })
    void anythingElseGoesThroughTheSanitizer(String markup) {
        assertThat(MarkupFence.admits(markup)).isFalse();
        assertThat(MarkdownHtml.sanitized(markup))
                .isNotSameAs(markup)
                .doesNotContain("<script", "onclick=", "javascript:", "//evil", "<h1", "<!--");
    }
}
