package vn.tiendo.render;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.ReportPart;

/**
 * Writes the few elements that a text may have, part by part; of everything else, only the words. It places headings
 * below those of the page, replaces images by their descriptions, and marks cells with numbers.
 */
final class NarrativeWriter {

    private static final int MOST_DIGITS = 9;

    private final Document document;
    private final NarrativeHeadings headings;
    private final ListOptions lists;
    private final Map<ReportPart, StringBuilder> parts = new EnumMap<>(ReportPart.class);
    private StringBuilder out = partWriter(ReportPart.RESULTS);
    private boolean withinLink;

    private NarrativeWriter(Document document, NarrativeHeadings headings) {
        this.document = document;
        this.headings = headings;
        this.lists = ListOptions.get(document);
    }

    /** The markup of each part; blank if a part has no words. */
    static Map<ReportPart, StringBuilder> write(Document document, NarrativeHeadings headings) {
        NarrativeWriter writer = new NarrativeWriter(document, headings);
        writer.writeChildren(document);
        return writer.parts;
    }

    private StringBuilder partWriter(ReportPart part) {
        return parts.computeIfAbsent(part, key -> new StringBuilder(1024));
    }

    private void writeChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (!writeInline(child)) {
                writeBlock(child);
            }
        }
    }

    private boolean writeInline(Node node) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            print(unescaped(node.getChars()));
        } else if (node instanceof SoftLineBreak) {
            out.append('\n');
        } else if (node instanceof HardLineBreak) {
            out.append("<br>\n");
        } else if (node instanceof StrongEmphasis) {
            writeWithin("strong", node);
        } else if (node instanceof Emphasis) {
            writeWithin("em", node);
        } else if (node instanceof Code code) {
            out.append("<code>");
            print(code.getText().trim(CharPredicate.SPACE_TAB_EOL).toString().replaceAll("\\s+", " "));
            out.append("</code>");
        } else if (node instanceof Link link) {
            writeLink(link.getUrl().unescape(), link);
        } else if (node instanceof LinkRef link) {
            writeReference(link);
        } else if (node instanceof AutoLink link) {
            writeAddress(link.getText().toString(), link.getText());
        } else if (node instanceof MailLink link) {
            writeAddress("mailto:" + link.getText().unescape(), link.getText());
        } else if (node instanceof HtmlInlineBase) {
            print(node.getChars().normalizeEOL());
        } else if (node instanceof Image || node instanceof ImageRef || node instanceof TextBase) {
            writeChildren(node);
        } else {
            return false;
        }
        return true;
    }

    private void writeBlock(Node node) {
        if (node instanceof Paragraph paragraph) {
            writeParagraph(paragraph);
        } else if (node instanceof Heading heading) {
            writeHeading(heading);
        } else if (node instanceof ListItem) {
            writeWithin("li", node);
        } else if (node instanceof BulletList) {
            writeBlock("ul", node);
        } else if (node instanceof OrderedList list) {
            writeNumbered(list);
        } else if (node instanceof BlockQuote) {
            writeBlock("blockquote", node);
        } else if (node instanceof TableBlock table) {
            writeTable(table);
        } else if (node instanceof FencedCodeBlock) {
            writeCode(node.getChildChars().normalizeEOL());
        } else if (node instanceof IndentedCodeBlock code) {
            writeCode(code.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
        } else if (node instanceof ThematicBreak) {
            out.append("<hr>\n");
        } else if (!(node instanceof Reference)) {
            // Raw markup in the text, and whatever new nodes the library may have one day.
            writeWords(node);
        }
    }

    /** Each item keeps its own number, whatever the ones before it, and the sign after it: 1. or 1). */
    private void writeNumbered(OrderedList list) {
        int expected = list.getStartNumber();
        out.append(list.getDelimiter() == ')' ? "<ol class=\"paren\"" : "<ol");
        out.append(expected == 1 ? ">" : " start=\"" + expected + "\">");
        for (Node item : list.getChildren()) {
            int number = item instanceof OrderedListItem one ? numberOf(one, expected) : expected;
            out.append(number == expected ? "<li>" : "<li value=\"" + number + "\">");
            writeChildren(item);
            out.append("</li>");
            expected = number + 1;
        }
        out.append("</ol>\n");
    }

    private static int numberOf(OrderedListItem item, int otherwise) {
        String mark = item.getOpeningMarker().toString();
        int end = 0;
        while (end < mark.length() && mark.charAt(end) >= '0' && mark.charAt(end) <= '9') {
            end++;
        }
        return end == 0 || end > MOST_DIGITS ? otherwise : Integer.parseInt(mark.substring(0, end));
    }

    private void writeWords(Node node) {
        String words = node.getChars().normalizeEOL().strip();
        if (!words.isEmpty()) {
            out.append(node instanceof HtmlBlockBase ? "<p>" : "");
            print(words);
            out.append(node instanceof HtmlBlockBase ? "</p>\n" : "");
        }
    }

    private void writeParagraph(Paragraph paragraph) {
        if (!paragraph.hasChildren()) {
            return;
        }
        boolean tight = paragraph.getParent() instanceof ParagraphItemContainer item
                && item.isParagraphWrappingDisabled(paragraph, lists, document);
        if (tight) {
            writeChildren(paragraph);
        } else {
            writeBlock("p", paragraph);
        }
    }

    private void writeHeading(Heading heading) {
        Optional<NarrativeHeadings.Place> place = headings.placeOf(heading);
        if (place.isEmpty()) {
            return;
        }
        if (place.get().beginsPart()) {
            out = partWriter(place.get().part());
            return;
        }
        int level = place.get().level();
        out.append("<h").append(level).append(" id=\"").append(place.get().id()).append("\">");
        writeChildren(heading);
        out.append("</h").append(level).append(">\n");
    }

    private void writeBlock(String element, Node node) {
        writeWithin(element, node);
        out.append('\n');
    }

    private void writeWithin(String element, Node node) {
        out.append('<').append(element).append('>');
        writeChildren(node);
        out.append("</").append(element).append('>');
    }

    private void writeCode(String code) {
        out.append("<pre><code>");
        print(code);
        out.append("</code></pre>\n");
    }

    /** A caption, which the library reads from below the table, stays there. */
    private void writeTable(TableBlock table) {
        out.append("<table>");
        int columns = TableShape.columns(table);
        for (Node section : table.getChildren()) {
            if (section instanceof TableHead) {
                writeRows("thead", section, columns);
            } else if (section instanceof TableBody) {
                writeRows("tbody", section, columns);
            }
        }
        out.append("</table>\n");
        for (Node caption : table.getChildren()) {
            if (caption instanceof TableCaption) {
                writeBlock("p", caption);
            } else if (!(caption instanceof TableHead
                    || caption instanceof TableBody
                    || caption instanceof TableSeparator)) {
                writeWords(caption);
            }
        }
    }

    /** Shorter rows are filled up with empty cells. */
    private void writeRows(String element, Node section, int columns) {
        if (!section.hasChildren()) {
            return;
        }
        out.append('<').append(element).append('>');
        for (Node row : section.getChildren()) {
            if (row instanceof TableRow) {
                out.append("<tr>");
                for (Node cell : row.getChildren()) {
                    if (cell instanceof TableCell one) {
                        writeCell(one);
                    }
                }
                out.append("<td></td>".repeat(columns - TableShape.cells(row)));
                out.append("</tr>");
            }
        }
        out.append("</").append(element).append('>');
    }

    private void writeCell(TableCell cell) {
        out.append(cell.isHeader() ? "<th scope=\"col\"" : "<td");
        out.append(cell.getAlignment() == TableCell.Alignment.RIGHT ? " class=\"num\">" : ">");
        writeChildren(cell);
        out.append(cell.isHeader() ? "</th>" : "</td>");
    }

    private void writeReference(LinkRef link) {
        Reference reference = link.isDefined() ? link.getReferenceNode(document) : null;
        if (reference != null) {
            writeLink(reference.getUrl().unescape(), link);
        } else if (link.hasChildren()) {
            // It only looks like a link: its brackets are text.
            BasedSequence all = link.getChars();
            print(all.prefixOf(link.getChildChars()).unescape());
            writeChildren(link);
            print(all.suffixOf(link.getChildChars()).unescape());
        } else {
            print(link.getChars().unescape());
        }
    }

    private void writeLink(String address, Node words) {
        boolean opened = openLink(address);
        writeChildren(words);
        closeLink(opened);
    }

    private void writeAddress(String address, BasedSequence words) {
        boolean opened = openLink(address);
        print(words.unescape());
        closeLink(opened);
    }

    /** Begins a link, if one may begin here; a link in the description of an image within a link may not. */
    private boolean openLink(String address) {
        String seen = PrintedText.withoutUnseen(address);
        if (withinLink || !LinkPolicy.allows(seen)) {
            return false;
        }
        out.append("<a href=\"");
        print(seen);
        out.append("\" rel=\"noopener noreferrer\">");
        withinLink = true;
        return true;
    }

    private void closeLink(boolean opened) {
        if (opened) {
            out.append("</a>");
            withinLink = false;
        }
    }

    /** The library searches escapes with a regular expression, but most texts have none. */
    private static String unescaped(BasedSequence words) {
        String text = words.toString();
        return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : words.unescape();
    }

    private void print(String text) {
        PrintedText.append(out, text);
    }
}
