package vn.tiendo.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/**
 * Formatted words as lines to compare, one for each paragraph, item or row: {@code - } or {@code 3) } before items, further in for
 * each list around them, and what is bold, italic, code or a link between signs; read from a page or from a Word file.
 */
public final class WrittenWords {

    private static final int DEEPEST_LIST = 2;

    private final List<String> lines = new ArrayList<>();

    private WrittenWords() {}

    /** Pieces of text with their looks; neighbours of one look are one. */
    private static final class Line {

        private final StringBuilder text = new StringBuilder();
        private String look = "";

        void add(String words, String of) {
            String plain = words.replaceAll("[\\s\u00a0]+", " ");
            if (plain.isBlank()) {
                text.append(plain);
            } else {
                change(of);
                text.append(plain);
            }
        }

        private void change(String other) {
            if (!other.equals(look)) {
                text.append(look.isEmpty() ? "" : "»").append(other.isEmpty() ? "" : "«" + other + ":");
                look = other;
            }
        }

        String end() {
            change("");
            return text.toString()
                    .replaceAll(" +", " ")
                    .replaceAll(" »", "» ")
                    .replaceAll(" +", " ")
                    .replaceAll("(«[^:]*:) ", " $1")
                    .replaceAll(" +", " ")
                    .strip();
        }
    }

    /** What a part of a page says. */
    public static List<String> ofPage(List<Element> prose) {
        WrittenWords words = new WrittenWords();
        prose.forEach(element -> words.readChildren(element, ""));
        return words.lines;
    }

    private void readChildren(Element parent, String mark) {
        Line line = new Line();
        String before = mark;
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                before = flush(line, before);
                line = new Line();
                if (element.normalName().equals("ul") || element.normalName().equals("ol")) {
                    before = before.isEmpty() ? "" : flushEmpty(before);
                    readList(element);
                } else if (element.normalName().equals("table")) {
                    element.select("tr").forEach(this::readRow);
                } else {
                    int size = lines.size();
                    readChildren(element, before);
                    before = lines.size() > size ? "" : before;
                }
            } else {
                addInline(node, "", "", line);
            }
        }
        before = flush(line, before);
        if (!before.isEmpty()) {
            flushEmpty(before);
        }
    }

    private String flush(Line line, String mark) {
        String text = line.end();
        if (text.isEmpty()) {
            return mark;
        }
        lines.add(mark + text);
        return "";
    }

    private String flushEmpty(String mark) {
        lines.add(mark);
        return "";
    }

    private static boolean isBlock(Element element) {
        return switch (element.normalName()) {
            case "p", "ul", "ol", "table", "blockquote", "pre", "hr", "h2", "h3", "h4", "h5", "h6", "div" -> true;
            default -> false;
        };
    }

    private void readList(Element list) {
        int depth = Math.min(DEEPEST_LIST, (int) list.parents().stream()
                .filter(one -> one.normalName().matches("[uo]l"))
                .count());
        int number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
        for (Element item : list.children()) {
            number = item.hasAttr("value") ? Integer.parseInt(item.attr("value")) : number;
            String sign = list.normalName().equals("ul") ? "-" : number + (list.hasClass("paren") ? ")" : ".");
            readChildren(item, "  ".repeat(depth) + sign + " ");
            number++;
        }
    }

    private void readRow(Element row) {
        lines.add(String.join(
                " | ",
                row.select("> th, > td").stream()
                        .map(cell -> {
                            Line line = new Line();
                            cell.childNodes().forEach(node -> addInline(node, "", "", line));
                            return line.end();
                        })
                        .toList()));
    }

    private static void addInline(Node node, String looks, String link, Line line) {
        if (node instanceof TextNode text) {
            line.add(text.getWholeText(), looks + link);
        } else if (node instanceof Element element) {
            String inner = switch (element.normalName()) {
                case "strong" -> with(looks, "b");
                case "em" -> with(looks, "i");
                case "code" -> with(looks, "c");
                default -> looks;
            };
            String to = element.normalName().equals("a") ? "→" + element.attr("href") : link;
            if (element.normalName().equals("br")) {
                line.add(" ", looks + link);
            }
            element.childNodes().forEach(child -> addInline(child, inner, to, line));
        }
    }

    private static String with(String looks, String look) {
        String all = looks + look;
        return (all.contains("b") ? "b" : "") + (all.contains("i") ? "i" : "") + (all.contains("c") ? "c" : "");
    }

    /** What a Word file says. */
    public static List<String> ofWord(WordFile file) {
        List<String> lines = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (IBodyElement element : file.document().getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                lines.add(mark(paragraph, counts) + line(paragraph));
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    lines.add(String.join(
                            " | ",
                            row.getTableCells().stream()
                                    .map(cell -> line(cell.getParagraphs().get(0)))
                                    .toList()));
                }
            }
        }
        return lines;
    }

    private static String mark(XWPFParagraph paragraph, Map<String, Integer> counts) {
        if (paragraph.getNumID() == null) {
            return "";
        }
        int level = paragraph.getNumIlvl().intValue();
        XWPFNum count = paragraph.getDocument().getNumbering().getNum(paragraph.getNumID());
        int kind = count.getCTNum().getAbstractNumId().getVal().intValue();
        if (kind == 0) {
            return "  ".repeat(level) + "- ";
        }
        CTNumLvl override = count.getCTNum().getLvlOverrideArray(0);
        int number = counts.merge(
                paragraph.getNumID() + "/" + level,
                override.getStartOverride().getVal().intValue(),
                (one, start) -> one + 1);
        return "  ".repeat(level) + number + (kind == 1 ? ". " : ") ");
    }

    private static String line(XWPFParagraph paragraph) {
        Line line = new Line();
        for (XWPFRun run : paragraph.getRuns()) {
            String looks = (run.isBold() ? "b" : "")
                    + (run.isItalic() ? "i" : "")
                    + ("Courier New".equals(run.getFontFamily()) ? "c" : "");
            String link = run instanceof XWPFHyperlinkRun linked
                    ? "→" + linked.getHyperlink(paragraph.getDocument()).getURL()
                    : "";
            line.add(run.text(), looks + link);
        }
        return line.end();
    }
}
