package vn.tiendo.render;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.ReportPart;

/** Finds what in a text will probably not appear on the page as it was meant. */
final class NarrativeFlaws {

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t].*");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-+)[ \\t]*");
    private static final Pattern TABLE_RULE = Pattern.compile("(?m)^[ \t]*\\|?[ \t]*:?-{3,}:?[ \t]*\\|");
    /** Bold words between blanks or brackets, with no other marks in them. */
    private static final Pattern PLAIN_BOLD =
            Pattern.compile("(?<![^\\s(])\\*\\*(?=[^\\s*])[^*\\n\\[\\]<|]*[^\\s*\\[\\]<|]\\*\\*(?![^\\s.,;:!?)])");

    private static final Pattern PLAIN_RULE = Pattern.compile("\\|(?:-{3,}\\|)+");
    private static final Pattern INDENTED_MARKS = Pattern.compile("\\n[ \t]+[^\\n]*[|*]");
    /** A text with so many characters has more than one subject. */
    private static final int LONG = 600;

    private NarrativeFlaws() {}

    /** Reports a text that has several parts but no headings to show them. */
    static List<MarkdownProblem> ofOutline(String markdown) {
        boolean hasHeading = headings(markdown).stream()
                .anyMatch(heading -> ReportPart.begunBy(heading).isPresent());
        Set<ReportPart> others = EnumSet.complementOf(EnumSet.of(ReportPart.RESULTS));
        return hasHeading
                        || (markdown.length() < LONG && others.stream().noneMatch(part -> part.isSpokenOfIn(markdown)))
                ? List.of()
                : List.of(new MarkdownProblem(MarkdownProblemKind.NO_HEADINGS, 1, ""));
    }

    private static List<String> headings(String markdown) {
        List<String> headings = new ArrayList<>();
        String before = "";
        for (String line : List.of(markdown.split("\n", -1))) {
            if (HEADING.matcher(line).matches()) {
                headings.add(line.strip().replaceFirst("^#+", ""));
            } else if (UNDERLINE.matcher(line).matches()) {
                headings.add(before);
            }
            before = line;
        }
        return headings;
    }

    /** A cheap test that spares most texts the parser: bold words and tables in their plainest form leave no marks. */
    static boolean mayHaveStrayMarks(String markdown) {
        boolean hasStars = markdown.contains("**");
        boolean hasCells = markdown.contains("|");
        if (!hasStars && !hasCells) {
            return false;
        }
        return isStrange(markdown)
                || (hasStars && !hasPlainBoldAlone(markdown))
                || (hasCells && !hasPlainTables(List.of(markdown.split("\n", -1))));
    }

    /** Whether it has characters that change the meaning of marks, or indented marks. */
    private static boolean isStrange(String markdown) {
        return markdown.indexOf('`') >= 0
                || markdown.indexOf('~') >= 0
                || markdown.indexOf('\\') >= 0
                || markdown.indexOf('&') >= 0
                || ((markdown.contains("\n ") || markdown.contains("\n\t"))
                        && INDENTED_MARKS.matcher(markdown).find());
    }

    private static boolean hasPlainBoldAlone(String markdown) {
        Matcher bold = PLAIN_BOLD.matcher(markdown).useTransparentBounds(true);
        int at = markdown.indexOf("**");
        while (at >= 0 && bold.region(at, markdown.length()).lookingAt()) {
            at = markdown.indexOf("**", bold.end());
        }
        return at < 0;
    }

    /** Whether all lines with cells belong to separate tables that have a rule, and as many cells in each row. */
    private static boolean hasPlainTables(List<String> lines) {
        int head = 0;
        for (int i = 0; i < lines.size(); i++) {
            int marks = marks(lines.get(i));
            if (marks == 0) {
                head = 0;
            } else if (head > 0) {
                if (marks != head) {
                    return false;
                }
            } else {
                boolean apart = i == 0 || lines.get(i - 1).isEmpty();
                String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
                if (!apart
                        || marks < 2
                        || marks != marks(next)
                        || !PLAIN_RULE.matcher(next).matches()) {
                    return false;
                }
                head = marks;
            }
        }
        return true;
    }

    /** How many cell marks a line has that begins and ends with one; negative for any other line. */
    private static int marks(String line) {
        int marks = (int) line.chars().filter(c -> c == '|').count();
        return marks == 0 || (line.startsWith("|") && line.endsWith("|")) ? marks : -1;
    }

    /** Reports marks that stay in the text, and rows wider than the head of their table. */
    static List<MarkdownProblem> leftOver(Document document) {
        List<MarkdownProblem> found = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof Text
                    && !(node.getParent() instanceof FencedCodeBlock)
                    && node.getChars().indexOf("**") >= 0) {
                found.add(problem(
                        MarkdownProblemKind.STRAY_MARKS,
                        document,
                        node,
                        node.getChars().trim()));
            } else if (node instanceof Paragraph
                    && TABLE_RULE.matcher(node.getChars()).find()) {
                found.add(problem(
                        MarkdownProblemKind.STRAY_MARKS,
                        document,
                        node,
                        node.getChars().trim()));
            } else if (node instanceof TableBlock table) {
                addWideRows(table, document, found);
            }
        }
        return found;
    }

    private static void addWideRows(TableBlock table, Document document, List<MarkdownProblem> found) {
        int head = 0;
        for (Node section : table.getChildren()) {
            for (Node row : section.getChildren()) {
                int cells = TableShape.cells(row);
                if (section instanceof TableHead) {
                    head = Math.max(head, cells);
                } else if (cells > head) {
                    found.add(problem(
                            MarkdownProblemKind.WIDE_ROW,
                            document,
                            row,
                            row.getChars().trim()));
                }
            }
        }
    }

    static MarkdownProblem problem(MarkdownProblemKind kind, Document document, Node node, BasedSequence detail) {
        return new MarkdownProblem(kind, document.getLineNumber(node.getStartOffset()) + 1, detail.toString());
    }
}
