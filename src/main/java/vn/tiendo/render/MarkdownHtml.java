package vn.tiendo.render;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import vn.tiendo.model.ReportPart;
import vn.tiendo.view.ReportText;

/**
 * Turns Markdown that anyone may have written into HTML that is safe on any page: no markup of its own, no images,
 * links only where {@link LinkPolicy} allows. Two fences protect the page: the writer knows a few elements and escapes
 * the rest; and output that is not exactly these elements, tag by tag, must pass through a sanitizer.
 */
final class MarkdownHtml {

    /** Twice what the longest paragraph and the deepest nesting within {@link MarkdownLimits} need. */
    private static final long DEEP_STACK_BYTES = 256L * 1024 * 1024;

    private static final Pattern HEADING_ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern NUMBER_CELL = Pattern.compile("num");
    private static final Pattern NUMBERS_IN_PARENTHESES = Pattern.compile("paren");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern COLUMN = Pattern.compile("col");

    private static final AttributePolicy LINK_TARGET =
            (element, attribute, value) -> LinkPolicy.allows(value) ? value : null;

    private static final PolicyFactory SANITIZER = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code")
            .allowElements("em", "strong", "hr", "br", "a", "table", "thead", "tbody", "tr", "th", "td")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href")
            .matching(LINK_TARGET)
            .onElements("a")
            .requireRelsOnLinks("noopener", "noreferrer")
            .allowAttributes("id")
            .matching(HEADING_ID)
            .onElements("h2", "h3", "h4", "h5", "h6")
            .allowAttributes("class")
            .matching(NUMBER_CELL)
            .onElements("th", "td")
            .allowAttributes("class")
            .matching(NUMBERS_IN_PARENTHESES)
            .onElements("ol")
            .allowAttributes("scope")
            .matching(COLUMN)
            .onElements("th")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("value")
            .matching(NUMBER)
            .onElements("li")
            .toFactory();

    /** Reports contain no program text, so an indented text is a paragraph. */
    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .toImmutable();

    private final Parser parser = Parser.builder(OPTIONS)
            .customDelimiterProcessor(new MeantEmphasis())
            .paragraphPreProcessorFactory(new SharedTableParser())
            .build();

    /**
     * The parts of a text that have content.
     *
     * @throws IllegalArgumentException if the text exceeds a limit that {@link #problems} would have named
     */
    Map<ReportPart, SafeHtml> parts(ReportText text) {
        MarkdownLimits limits = MarkdownLimits.of(text.markdown());
        limits.exceeded().ifPresent(problem -> {
            throw new IllegalArgumentException("Markdown beyond its limits: " + problem);
        });
        return withEnoughStack(limits, () -> {
            Document document = parser.parse(NarrativeSource.of(text.markdown()).markdown());
            return fenced(NarrativeWriter.write(document, NarrativeHeadings.of(document, text)));
        });
    }

    private static Map<ReportPart, SafeHtml> fenced(Map<ReportPart, StringBuilder> written) {
        Map<ReportPart, SafeHtml> parts = new EnumMap<>(ReportPart.class);
        written.forEach((part, html) -> {
            String markup = html.toString().strip();
            if (!markup.isEmpty()) {
                parts.put(part, SafeHtml.sanitized(sanitized(markup)));
            }
        });
        return parts;
    }

    /**
     * The sanitizer costs more than everything else, and would change nothing if the writer has written what it should.
     */
    static String sanitized(String markup) {
        return MarkupFence.admits(markup) ? markup : SANITIZER.sanitize(PrintedText.withoutUnseen(markup));
    }

    /** The problems that keep the text from being published; if there are none, those that its page will leave out. */
    List<MarkdownProblem> problems(String markdown) {
        MarkdownLimits limits = MarkdownLimits.of(markdown);
        return limits.exceeded().map(List::of).orElseGet(() -> within(limits, markdown));
    }

    private List<MarkdownProblem> within(MarkdownLimits limits, String markdown) {
        NarrativeSource.Read read = NarrativeSource.of(markdown);
        List<MarkdownProblem> found = new ArrayList<>(NarrativeFlaws.ofOutline(read.markdown()));
        if (NarrativeFlaws.mayHaveStrayMarks(read.markdown()) || mayHaveDoubtfulLinks(markdown)) {
            Document document = withEnoughStack(limits, () -> parser.parse(read.markdown()));
            found.addAll(NarrativeFlaws.leftOver(document));
            found.addAll(leftOut(document));
        }
        return found.stream()
                .map(problem ->
                        problem.at(problem.line() == 0 ? 0 : 1 + read.origins().get(problem.line() - 1)))
                .sorted(Comparator.comparingInt(MarkdownProblem::line))
                .toList();
    }

    /**
     * A cheap test that spares most texts the parser: they have only links to the web in the plainest form, or none.
     */
    private static boolean mayHaveDoubtfulLinks(String markdown) {
        for (int i = markdown.indexOf("]("); i >= 0; i = markdown.indexOf("](", i + 1)) {
            if (!markdown.startsWith("https://", i + 2)) {
                return true;
            }
        }
        return markdown.contains("![") || markdown.contains("]:") || markdown.indexOf('<') >= 0;
    }

    private static List<MarkdownProblem> leftOut(Document document) {
        List<MarkdownProblem> found = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Image || node instanceof ImageRef) {
                found.add(NarrativeFlaws.problem(MarkdownProblemKind.IMAGE, document, node, node.getChars()));
            } else if (node instanceof Link link) {
                addIfRefused(link.getUrl(), document, node, found);
            } else if (node instanceof Reference reference) {
                addIfRefused(reference.getUrl(), document, node, found);
            } else if (node instanceof AutoLink link) {
                addIfRefused(link.getText(), document, node, found);
            }
        }
        return found;
    }

    private static void addIfRefused(BasedSequence address, Document document, Node node, List<MarkdownProblem> found) {
        if (!LinkPolicy.allows(address.unescape())) {
            found.add(NarrativeFlaws.problem(MarkdownProblemKind.REFUSED_LINK, document, node, address));
        }
    }

    private static <T> T withEnoughStack(MarkdownLimits limits, Supplier<T> work) {
        return limits.needDeepStack() ? onDeepStack(work) : work.get();
    }

    /** Runs the work on a thread of its own, and throws here whatever it throws. */
    private static <T> T onDeepStack(Supplier<T> work) {
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> result.set(work.get()), "markdown", DEEP_STACK_BYTES);
        thread.setUncaughtExceptionHandler((where, thrown) -> failure.set(thrown));
        thread.start();
        joinUninterruptibly(thread);
        T value = result.get();
        if (value == null) {
            throw new IllegalStateException("rendering Markdown failed", failure.get());
        }
        return value;
    }

    private static void joinUninterruptibly(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
