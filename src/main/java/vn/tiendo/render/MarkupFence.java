package vn.tiendo.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Recognises markup that consists only of what {@link NarrativeWriter} should write, letter by letter. It knows the
 * writer's tags, and shares with the writer only the rules for visible characters and for links.
 */
final class MarkupFence {

    private static final Set<String> EMPTY_ELEMENTS = Set.of("hr", "br");

    private static final Set<String> BARE_ELEMENTS = Set.of(
            "p", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong", "table", "thead", "tbody", "tr", "td");

    private static final Set<String> CELLS =
            Set.of("td class=\"num\"", "th scope=\"col\"", "th scope=\"col\" class=\"num\"");

    private static final Set<String> ENTITIES = Set.of("amp", "lt", "gt", "quot");

    private static final String LINK = "a href=\"";
    private static final String LINK_END = "\" rel=\"noopener noreferrer\"";
    private static final String NUMBERED_LIST = "ol start=\"";
    private static final String PARENTHESES = "ol class=\"paren\"";
    private static final String NUMBERED_ITEM = "li value=\"";
    private static final String HEADING_ID = " id=\"";

    private final String markup;
    private final Deque<String> open = new ArrayDeque<>();

    private MarkupFence(String markup) {
        this.markup = markup;
    }

    /** Whether every tag is one of ours, all are properly nested, and the rest is text. */
    static boolean admits(String markup) {
        return new MarkupFence(markup).isOurs();
    }

    private boolean isOurs() {
        int i = 0;
        while (i >= 0 && i < markup.length()) {
            char c = markup.charAt(i);
            if (c == '<') {
                i = afterTag(i);
            } else if (c == '&') {
                i = afterEntity(markup, i);
            } else if (c == '>' || PrintedText.isUnseen(markup.codePointAt(i))) {
                return false;
            } else {
                i += Character.isHighSurrogate(c) ? 2 : 1;
            }
        }
        return i >= 0 && open.isEmpty();
    }

    /** The position after a tag of ours; negative for any other. */
    private int afterTag(int position) {
        int end = markup.indexOf('>', position);
        if (end < 0) {
            return -1;
        }
        boolean closing = markup.charAt(position + 1) == '/';
        String tag = markup.substring(position + (closing ? 2 : 1), end);
        return (closing ? closes(tag) : opens(tag)) ? end + 1 : -1;
    }

    private boolean closes(String name) {
        return name.equals(open.pollLast());
    }

    private boolean opens(String tag) {
        if (EMPTY_ELEMENTS.contains(tag)) {
            return true;
        }
        if (BARE_ELEMENTS.contains(tag)) {
            open.addLast(tag);
        } else if (CELLS.contains(tag)) {
            open.addLast(tag.substring(0, 2));
        } else if (isLink(tag)) {
            open.addLast("a");
        } else if (tag.equals(PARENTHESES)
                || isNumbered(PARENTHESES + " start=\"", tag)
                || isNumbered(NUMBERED_LIST, tag)
                || isNumbered(NUMBERED_ITEM, tag)) {
            open.addLast(tag.substring(0, 2));
        } else if (isHeading(tag)) {
            open.addLast(tag.substring(0, 2));
        } else {
            return false;
        }
        return true;
    }

    private static boolean isLink(String tag) {
        if (!tag.startsWith(LINK) || !tag.endsWith(LINK_END) || tag.length() < LINK.length() + LINK_END.length()) {
            return false;
        }
        String written = tag.substring(LINK.length(), tag.length() - LINK_END.length());
        if (written.indexOf('"') >= 0 || written.indexOf('<') >= 0) {
            return false;
        }
        for (int i = written.indexOf('&'); i >= 0; i = written.indexOf('&', i + 1)) {
            if (afterEntity(written, i) < 0) {
                return false;
            }
        }
        return LinkPolicy.allows(written.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&"));
    }

    private static boolean isNumbered(String beginning, String tag) {
        return tag.startsWith(beginning)
                && tag.endsWith("\"")
                && tag.length() > beginning.length() + 1
                && tag.substring(beginning.length(), tag.length() - 1).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isHeading(String tag) {
        return tag.length() > 2 + HEADING_ID.length() + 1
                && tag.charAt(0) == 'h'
                && tag.charAt(1) >= '2'
                && tag.charAt(1) <= '6'
                && tag.startsWith(HEADING_ID, 2)
                && tag.endsWith("\"")
                && tag.substring(2 + HEADING_ID.length(), tag.length() - 1)
                        .chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }

    /** The position after an entity that we write; negative for any other. */
    private static int afterEntity(String text, int position) {
        int end = text.indexOf(';', position);
        return end > 0 && ENTITIES.contains(text.substring(position + 1, end)) ? end + 1 : -1;
    }
}
