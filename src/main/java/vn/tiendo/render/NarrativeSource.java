package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a text as officials type it, or paste it from a word processor, into the Markdown that they mean: first lines
 * indented by a tab or blanks, headings without a mark, bullets of all kinds, letters and numbers of lists, tables
 * right below a line of text. Markdown stays as it is. Works line by line, in linear time.
 */
final class NarrativeSource {

    private static final Pattern FENCE = Pattern.compile("^(?:```|~~~).*");
    private static final Pattern BULLET = Pattern.compile("[•●○▪■◦‣⁃·➢➤✓\\uf0b7\\uf02d\\uf0a7]\\s*(?=\\S)");
    private static final Pattern DASH = Pattern.compile("[–—](?:\\s+(?=\\S)|(?=\\p{Lu}))");
    private static final Pattern TIGHT_MARK = Pattern.compile("[-+](?=\\p{Lu})");
    private static final Pattern ITEM = Pattern.compile("(?:[-+*]|[0-9]{1,9}[.)])\\s+(?=\\S)");
    /** Marks that Markdown does not know: a), đ), 1.2., II. */
    private static final Pattern LETTERED =
            Pattern.compile("^(?:[a-zđ]{1,2}[.)]|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,5}[.)]?|[IVX]+[.)])\\s.*");

    private static final Pattern SEPARATOR_ROW = Pattern.compile("[:|\\s]*-[-:|\\s]*");
    private static final int TAB = 4;
    private static final int INDENT_OF_NUMBERS = 3;
    /** People who break lines by hand break them before this length. */
    private static final int LONG_LINE = 110;

    private final List<String> source;
    private final List<String> lines = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();
    private int at;
    private boolean inFence;
    private boolean inTable;
    /** The indentation of the current list; negative outside of lists. */
    private int list = -1;
    /** The sign of the first item in the current list. */
    private char firstMark;
    /** The previous line as typed, without indentation; empty after a blank line or a heading. */
    private String before = "";

    private NarrativeSource(List<String> source) {
        this.source = source;
    }

    /**
     * The text as Markdown.
     *
     * @param origins for each of its lines the line of the typed text, both from 0
     */
    record Read(String markdown, List<Integer> origins) {}

    static Read of(String text) {
        NarrativeSource reading = new NarrativeSource(List.of(text.split("\n", -1)));
        for (reading.at = 0; reading.at < reading.source.size(); reading.at++) {
            reading.readLine();
        }
        return new Read(String.join("\n", reading.lines), List.copyOf(reading.origins));
    }

    private void readLine() {
        String line = source.get(at);
        String content = line.strip();
        if (FENCE.matcher(content).matches() && indentOf(line) < TAB) {
            inFence = !inFence;
            write(line);
            before = "";
        } else if (inFence) {
            write(line);
        } else if (content.isEmpty()) {
            write("");
            before = "";
            inTable = false;
        } else if (!writeAsHeading(content)) {
            writeAsText(line, content);
        }
    }

    private boolean writeAsHeading(String content) {
        if (!endsSentence(before) && !isLettered(content)) {
            return false;
        }
        return TypedHeading.of(content, nextContent())
                .map(heading -> {
                    write("#".repeat(heading.rank()) + " " + heading.title());
                    if (!heading.rest().isEmpty()) {
                        write(heading.rest());
                    }
                    before = heading.rest();
                    list = -1;
                    inTable = false;
                    return true;
                })
                .orElse(false);
    }

    private void writeAsText(String line, String content) {
        String text = withBullet(content);
        int indent = indentOf(line);
        Matcher item = ITEM.matcher(text);
        if (item.lookingAt() && (list >= 0 || endsSentence(before) || isLettered(before) || !isNumber(text))) {
            writeItem(item.group().strip() + " " + text.substring(item.end()), indent);
        } else if (list >= 0 && (indent > list || !before.isEmpty()) && !text.startsWith("#")) {
            writeInList(text, indent);
        } else {
            writeParagraph(text, indent);
        }
        before = content;
    }

    private void writeItem(String item, int indent) {
        if (list < 0 || (indent < list && before.isEmpty())) {
            if (!before.isEmpty() && isNumber(item)) {
                write("");
            }
            list = indent;
            firstMark = item.charAt(0);
        }
        int within = Math.max(0, indent - list);
        // In Vietnamese documents + is a level below -, though in the same column.
        boolean below = item.charAt(0) == '+' && firstMark != '+' && within < 2 && !before.isEmpty();
        write(" ".repeat(below ? INDENT_OF_NUMBERS - (isNumber(Character.toString(firstMark)) ? 0 : 1) : within)
                + item);
    }

    private void writeInList(String text, int indent) {
        boolean lettered = isLettered(text);
        int within = Math.max(0, indent - list);
        if (lettered && !before.isEmpty()) {
            write("");
        }
        if (lettered && within == 0) {
            list = -1;
        }
        write(" ".repeat(within > 0 ? Math.max(INDENT_OF_NUMBERS, within) : 0) + text);
    }

    private void writeParagraph(String text, int indent) {
        list = -1;
        boolean cells = text.contains("|");
        boolean head = cells
                && SEPARATOR_ROW.matcher(nextContent()).matches()
                && nextContent().contains("|");
        boolean apart = (isLettered(text) && (endsSentence(before) || isLettered(before)))
                || (endsSentence(before) && (indent >= 2 || before.length() > LONG_LINE));
        if (!before.isEmpty() && (inTable ? !cells : head || apart)) {
            write("");
            inTable = false;
        }
        inTable |= head;
        write(text);
    }

    private String withBullet(String content) {
        if (Character.isLetterOrDigit(content.charAt(0))) {
            return content;
        }
        Matcher dash = DASH.matcher(content);
        if (dash.lookingAt()) {
            return endsSentence(before) || list >= 0 ? "- " + content.substring(dash.end()) : content;
        }
        Matcher bullet = BULLET.matcher(content);
        String text = bullet.lookingAt() ? "- " + content.substring(bullet.end()) : content;
        return TIGHT_MARK.matcher(text).lookingAt() ? text.charAt(0) + " " + text.substring(1) : text;
    }

    private String nextContent() {
        return at + 1 < source.size() ? source.get(at + 1).strip() : "";
    }

    private void write(String line) {
        lines.add(line);
        origins.add(at);
    }

    /** Whether the next line may begin something new; true after a blank line. */
    private static boolean endsSentence(String line) {
        return line.isEmpty() || ".:;!?…\"”)|".indexOf(line.charAt(line.length() - 1)) >= 0 || line.endsWith("**");
    }

    private static boolean isLettered(String line) {
        return LETTERED.matcher(line).matches();
    }

    private static boolean isNumber(String item) {
        return item.charAt(0) >= '0' && item.charAt(0) <= '9';
    }

    private static int indentOf(String line) {
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\t') {
                columns += TAB - columns % TAB;
            } else if (Character.isWhitespace(line.charAt(i)) || line.charAt(i) == '\u00a0') {
                columns++;
            } else {
                break;
            }
        }
        return columns;
    }
}
