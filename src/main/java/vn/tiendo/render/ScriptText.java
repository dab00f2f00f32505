package vn.tiendo.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A script without what only its authors read: comments, indents, the blanks around signs, the word that begins each
 * of several declarations one after the other. Every name stays as it is. Where a line ends and no sign says that the
 * statement goes on, the end of the line stays, too.
 */
final class ScriptText {

    /** After these a statement goes on, so that a line may end or begin with them or not. */
    private static final String OPEN_AFTER = "{([,;:?=&|+*<>";

    private static final String CLOSING = "})],;:?.=&|+*<>";

    /** After these a slash begins a pattern; after anything else it divides. */
    private static final String BEFORE_PATTERN = "{}([,;:?=&|+*<>!-";

    private static final List<String> DECLARATIONS = List.of("const", "let");

    private final String source;
    private final StringBuilder text;
    private int at;
    /** Where in the text the statement begins that is being written, of each block from the outermost to the one at hand. */
    private final Deque<Integer> statements = new ArrayDeque<>();

    private ScriptText(String source) {
        this.source = source;
        this.text = new StringBuilder(source.length());
    }

    static String bare(String source) {
        ScriptText script = new ScriptText(source);
        script.code(false);
        return script.text.toString();
    }

    /** Up to the end, or in a template to the brace that closes its part that is code. */
    private void code(boolean inTemplate) {
        int depth = 0;
        statements.addLast(text.length());
        while (at < source.length()) {
            char c = source.charAt(at);
            if (isBlank(c) || source.startsWith("//", at) || source.startsWith("/*", at)) {
                gap();
            } else if (c == '"' || c == '\'' || (c == '/' && BEFORE_PATTERN.indexOf(last()) >= 0)) {
                literal(c);
            } else if (c == '`') {
                template();
            } else {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (depth < 0 && inTemplate) {
                    statements.removeLast();
                    return;
                }
                text.append(c);
                at++;
                statementsAfter(c);
            }
        }
    }

    private void statementsAfter(char sign) {
        if (sign == '{') {
            statements.addLast(text.length());
        } else if (sign == '}' && statements.size() > 1) {
            statements.removeLast();
        } else if (sign == ';') {
            gap();
            int begin = statements.removeLast();
            statements.addLast(text.length());
            DECLARATIONS.stream()
                    .filter(word -> isWordAt(begin, text, word) && isWordAt(at, source, word))
                    .forEach(word -> {
                        at += word.length();
                        text.setLength(text.lastIndexOf(";"));
                        text.append(',');
                        statements.removeLast();
                        statements.addLast(begin);
                        gap();
                    });
        }
    }

    private static boolean isWordAt(int position, CharSequence in, String word) {
        int end = position + word.length();
        return end < in.length()
                && in.subSequence(position, end).toString().equals(word)
                && !isPartOfName(in.charAt(end));
    }

    /** Blanks and comments. */
    private void gap() {
        boolean ends = false;
        while (at < source.length()) {
            if (source.startsWith("//", at)) {
                at = orEnd(source.indexOf('\n', at));
            } else if (source.startsWith("/*", at)) {
                at = orEnd(source.indexOf("*/", at + 2));
                at = Math.min(at + 2, source.length());
            } else if (isBlank(source.charAt(at))) {
                ends |= source.charAt(at++) == '\n';
            } else {
                break;
            }
        }
        char before = last();
        char after = at < source.length() ? source.charAt(at) : '}';
        if (ends && OPEN_AFTER.indexOf(before) < 0 && CLOSING.indexOf(after) < 0) {
            text.append('\n');
            statements.removeLast();
            statements.addLast(text.length());
        } else if (!ends
                && ((isPartOfName(before) && isPartOfName(after)) || (before == after && "+-".indexOf(after) >= 0))) {
            text.append(' ');
        }
    }

    /** A string or a pattern, up to the sign that begins it. */
    private void literal(char sign) {
        boolean inClass = false;
        do {
            char c = source.charAt(at);
            inClass = sign == '/' && (c == '[' || (inClass && c != ']'));
            copy(c == '\\' ? 2 : 1);
        } while (at < source.length() && (inClass || source.charAt(at) != sign));
        copy(1);
    }

    private void template() {
        copy(1);
        while (at < source.length() && source.charAt(at) != '`') {
            if (source.startsWith("${", at)) {
                copy(2);
                code(true);
            }
            copy(at < source.length() && source.charAt(at) == '\\' ? 2 : 1);
        }
        copy(1);
    }

    private void copy(int length) {
        int end = Math.min(at + length, source.length());
        text.append(source, at, end);
        at = end;
    }

    private int orEnd(int place) {
        return place < at ? source.length() : place;
    }

    private char last() {
        return text.isEmpty() ? ';' : text.charAt(text.length() - 1);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private static boolean isPartOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }
}
