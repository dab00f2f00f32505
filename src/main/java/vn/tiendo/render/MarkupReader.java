package vn.tiendo.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.ReportPart;
import vn.tiendo.view.TextBlock;
import vn.tiendo.view.TextSpan;
import vn.tiendo.view.TextSpan.Look;

/** Reads markup that {@link MarkupFence} admits or the sanitizer has let through: all elements are properly nested. */
final class MarkupReader {

    private final String markup;
    private final int highestHeading;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Deque<String> looks = new ArrayDeque<>();
    private final List<TextSpan> spans = new ArrayList<>();
    private String link = "";
    private boolean keepsSpaces;

    MarkupReader(String markup, ReportPart part) {
        this.markup = markup;
        this.highestHeading = part.headingLevel();
    }

    /** An element that contains blocks, with those read so far. */
    private static final class Level {

        private final Tag tag;
        private final List<TextBlock> blocks = new ArrayList<>();
        private final List<TextBlock.Item> items = new ArrayList<>();
        private final List<TextBlock.Row> rows = new ArrayList<>();
        private final List<TextBlock.Cell> cells = new ArrayList<>();
        private boolean head;
        private int number;

        Level(Tag tag) {
            this.tag = tag;
            this.number = tag.number("start").orElse(1);
        }
    }

    List<TextBlock> blocks() {
        Level document = new Level(new Tag("document"));
        levels.addLast(document);
        int at = 0;
        while (at < markup.length()) {
            int tag = markup.indexOf('<', at);
            addText(markup.substring(at, tag < 0 ? markup.length() : tag));
            if (tag < 0) {
                break;
            }
            int end = markup.indexOf('>', tag);
            read(markup.substring(tag + 1, end));
            at = end + 1;
        }
        endParagraph();
        return document.blocks;
    }

    private void read(String written) {
        if (written.startsWith("/")) {
            close(written.substring(1).strip());
        } else {
            open(new Tag(
                    written.endsWith("/")
                            ? written.substring(0, written.length() - 1).strip()
                            : written));
        }
    }

    private void open(Tag tag) {
        switch (tag.name()) {
            case "br" -> spans.add(span("\n"));
            case "hr" -> {
                endParagraph();
                here().blocks.add(new TextBlock.Rule());
            }
            case "em", "strong", "code" -> looks.addLast(tag.name());
            case "a" -> link = tag.attribute("href").orElse("");
            case "pre" -> {
                endParagraph();
                keepsSpaces = true;
            }
            case "ul", "ol", "li", "blockquote", "table", "tr" -> {
                endParagraph();
                levels.addLast(new Level(tag));
            }
            case "td", "th" -> levels.addLast(new Level(tag));
            default -> endParagraph();
        }
    }

    private void close(String name) {
        switch (name) {
            case "em", "strong", "code" -> looks.removeLast();
            case "a" -> link = "";
            case "pre" -> {
                endParagraph();
                keepsSpaces = false;
            }
            case "h2", "h3", "h4", "h5", "h6" -> endHeading(name.charAt(1) - '0');
            case "ul", "ol", "li", "blockquote", "table" -> {
                endParagraph();
                end(levels.removeLast());
            }
            case "td", "th" -> endCell(levels.removeLast());
            case "tr" -> endRow(levels.removeLast());
            default -> endParagraph();
        }
    }

    private Level here() {
        return levels.getLast();
    }

    private void end(Level ended) {
        switch (ended.tag.name()) {
            case "li" -> {
                int number = ended.tag.number("value").orElse(here().number);
                here().items.add(new TextBlock.Item(number, ended.blocks));
                here().number = number + 1;
            }
            case "blockquote" -> here().blocks.add(new TextBlock.Quote(ended.blocks));
            case "table" -> {
                if (!ended.rows.isEmpty()) {
                    here().blocks.add(new TextBlock.Table(ended.rows));
                }
            }
            default ->
                here().blocks
                        .add(new TextBlock.Items(
                                ended.tag.name().equals("ol"), ended.tag.has("class", "paren"), ended.items));
        }
    }

    private void endCell(Level cell) {
        here().cells.add(new TextBlock.Cell(cell.tag.has("class", "num"), trimmed()));
        here().head |= cell.tag.name().equals("th");
    }

    private void endRow(Level row) {
        here().rows.add(new TextBlock.Row(row.head, row.cells));
    }

    private void endHeading(int level) {
        List<TextSpan> words = trimmed();
        if (!words.isEmpty()) {
            here().blocks.add(new TextBlock.Heading(Math.max(1, level - highestHeading + 1), words));
        }
    }

    private void endParagraph() {
        List<TextSpan> words = trimmed();
        if (!words.isEmpty()) {
            here().blocks.add(new TextBlock.Paragraph(words));
        }
    }

    private void addText(String written) {
        if (written.isEmpty()) {
            return;
        }
        String text = Tag.unescaped(written);
        spans.add(span(keepsSpaces ? text : text.replaceAll("[ \t\n]+", " ")));
    }

    private TextSpan span(String text) {
        Set<Look> set = EnumSet.noneOf(Look.class);
        for (String look : looks) {
            set.add(
                    switch (look) {
                        case "em" -> Look.EMPHASIS;
                        case "strong" -> Look.STRONG;
                        default -> Look.CODE;
                    });
        }
        return new TextSpan(text, set, link.isEmpty() ? Optional.empty() : Optional.of(link));
    }

    /** The spans read so far, without blanks at both ends and around line breaks. */
    private List<TextSpan> trimmed() {
        List<TextSpan> words = new ArrayList<>();
        boolean atStart = true;
        for (TextSpan span : spans) {
            String text = atStart && !keepsSpaces ? span.text().replaceFirst("^ +", "") : span.text();
            if (!text.isEmpty()) {
                words.add(new TextSpan(text, span.looks(), span.address()));
                atStart = text.endsWith("\n") || (text.endsWith(" ") && !keepsSpaces);
            }
        }
        spans.clear();
        while (!words.isEmpty()) {
            int last = words.size() - 1;
            TextSpan span = words.get(last);
            String text = span.text().replaceFirst("\\s+$", "");
            if (text.equals(span.text())) {
                break;
            }
            words.remove(last);
            if (!text.isEmpty()) {
                words.add(new TextSpan(text, span.looks(), span.address()));
            }
        }
        return Collections.unmodifiableList(words);
    }
}
