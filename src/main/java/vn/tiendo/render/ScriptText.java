package vn.tiendo.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Removes from a script what only its authors read: comments, indentation, blanks around signs, and the repeated
 * keyword of consecutive declarations. Names stay as they are. A line end stays, too, unless a sign shows that the
 * statement continues.
 */
final class ScriptText {

    /** A statement continues after these, so line ends after them can go. */
    private static final String OPEN_AFTER = "{([,;:?=&|+*<>";

    private static final String CLOSING = "})],;:?.=&|+*<>";

    /** After these a slash begins a regular expression; after anything else it divides. */
    private static final String BEFORE_PATTERN = "{}([,;:?=&|+*<>!-";

    private static final List<String> DECLARATIONS = List.of("const", "let");

    private final String source;
    private final StringBuilder text;
    private int at;
    /** Where in the output the current statement of each open block begins, outermost block first. */
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

    /** Copies code up to the end of the script or, in a template, to the brace that closes the expression. */
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

    /** Skips blanks and comments. */
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

    /** Copies a string or regular expression up to the sign that began it. */
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
