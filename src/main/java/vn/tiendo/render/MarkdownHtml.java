package vn.tiendo.render;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import vn.tiendo.plan.ReportPart;
import vn.tiendo.plan.ReportText;
import vn.tiendo.render.MarkdownProblem.Kind;

/**
 * Turns Markdown that anyone may have written into HTML that is safe on any page: no markup of the text's own, no
 * images, links only where {@link LinkPolicy} allows. Two fences stand one behind the other: the renderer writes the
 * few elements it knows and escapes the rest, and the sanitizer lets through only these.
 */
final class MarkdownHtml {

    /** What the longest paragraph and the deepest nesting within {@link MarkdownLimits} take, and twice as much again. */
    private static final long DEEP_STACK_BYTES = 256L * 1024 * 1024;

    /** What {@link NarrativeNodes} writes where a part begins; no text can write it, as its own lines have no ids. */
    private static final Pattern PART_MARK = Pattern.compile("<hr id=\"" + NarrativeNodes.PART_MARK_ID + "\" ?/?>");

    private static final Pattern HEADING_ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern NUMBER_CELL = Pattern.compile("num");
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
            .allowAttributes("id")
            .matching(Pattern.compile(NarrativeNodes.PART_MARK_ID))
            .onElements("hr")
            .allowAttributes("class")
            .matching(NUMBER_CELL)
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(COLUMN)
            .onElements("th")
            .allowAttributes("start")
            .onElements("ol")
            .toFactory();

    private final Parser parser;
    private final HtmlRenderer renderer;

    MarkdownHtml() {
        DataHolder options = new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .toImmutable();
        this.parser = Parser.builder(options).build();
        this.renderer = HtmlRenderer.builder(options)
                .nodeRendererFactory(NarrativeNodes.factory())
                .attributeProviderFactory(NarrativeNodes.tableCells())
                .build();
    }

    /**
     * The parts of a text that hold anything.
     *
     * @throws IllegalArgumentException if the text exceeds a limit that {@link #problems} would have named
     */
    Map<ReportPart, SafeHtml> parts(ReportText text) {
        MarkdownLimits.exceededBy(text.markdown()).ifPresent(problem -> {
            throw new IllegalArgumentException("Markdown beyond its limits: " + problem);
        });
        return withEnoughStack(text.markdown(), () -> {
            Document document = parser.parse(text.markdown());
            NarrativeNodes.placeHeadings(document, text);
            return takenApart(SANITIZER.sanitize(withoutUnseen(renderer.render(document))));
        });
    }

    private static Map<ReportPart, SafeHtml> takenApart(String markup) {
        Map<ReportPart, StringBuilder> gathered = new EnumMap<>(ReportPart.class);
        ReportPart part = ReportPart.RESULTS;
        int start = 0;
        Matcher marks = PART_MARK.matcher(markup);
        while (marks.find()) {
            gather(gathered, part, markup.substring(start, marks.start()));
            part = NarrativeNodes.partMarkedBy(marks.group(1));
            start = marks.end();
        }
        gather(gathered, part, markup.substring(start));
        Map<ReportPart, SafeHtml> parts = new EnumMap<>(ReportPart.class);
        gathered.forEach((key, html) -> parts.put(key, SafeHtml.sanitized(html.toString())));
        return parts;
    }

    private static void gather(Map<ReportPart, StringBuilder> gathered, ReportPart part, String html) {
        if (!html.isBlank()) {
            gathered.computeIfAbsent(part, key -> new StringBuilder()).append(html.strip());
        }
    }

    /** Takes out what entities can smuggle in: controls that HTML forbids, and those that turn the reading direction. */
    private static String withoutUnseen(String markup) {
        return markup.codePoints().noneMatch(MarkdownHtml::isUnseen)
                ? markup
                : markup.codePoints()
                        .filter(c -> !isUnseen(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isUnseen(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean turning = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return control || turning || noCharacter || Character.getType(c) == Character.SURROGATE;
    }

    /** What keeps the text from being published, or else what its page will leave out. */
    List<MarkdownProblem> problems(String markdown) {
        return MarkdownLimits.exceededBy(markdown)
                .map(List::of)
                .orElseGet(() -> mayHaveDoubtfulLinks(markdown)
                        ? withEnoughStack(markdown, () -> leftOut(parser.parse(markdown)))
                        : List.of());
    }

    /** A cheap look that spares most texts the parser: they link to the web in the plainest form, or not at all. */
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
                found.add(problem(Kind.IMAGE, document, node, node.getChars()));
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
            found.add(problem(Kind.REFUSED_LINK, document, node, address));
        }
    }

    private static MarkdownProblem problem(Kind kind, Document document, Node node, BasedSequence detail) {
        return new MarkdownProblem(kind, document.getLineNumber(node.getStartOffset()) + 1, detail.toString());
    }

    private static <T> T withEnoughStack(String markdown, Supplier<T> work) {
        return MarkdownLimits.of(markdown).needDeepStack() ? onDeepStack(work) : work.get();
    }

    /** Runs the work on a thread of its own; what it throws is thrown here. */
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
