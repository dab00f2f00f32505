package vn.tiendo.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.tiendo.view.ChartSize;
import vn.tiendo.view.ChartSpec;

/**
 * A drawn chart as a reader's browser sees it: where its texts and shapes are.
 *
 * @param chartWidth that the page gives to a chart drawn for any width
 */
record Svg(Element root, double chartWidth) {

    /** Narrow screens in the largest text, phones, the least and the most that shows everything. */
    private static final List<Double> WIDTHS = List.of(256.0, 286.0, 326.0, 440.0, 560.0, 606.0, 720.0, 860.0);

    private static final double SHOWS_EVERYTHING = 560;

    private static final Pattern COMMAND = Pattern.compile("([Mhvlz])([^Mhvlz]*)");
    private static final Pattern NUMBER = Pattern.compile("-?(\\d+(\\.\\d+)?|\\.\\d+)");

    /** A line of text. */
    record Text(String words, double x, Box box, String inkClass) {}

    /**
     * A circle or a path.
     *
     * @param path its commands; empty for a circle
     */
    record Shape(String name, String inkClass, String path, String tooltip, Box box) {}

    /** The SVG of a chart as it stands in a page. */
    static String drawn(ChartSpec chart, ChartSize size) {
        StringWriter out = new StringWriter();
        try {
            new ChartRenderer().draw(chart, size, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static Svg parse(String svg) {
        try {
            return new Svg(
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(svg)))
                            .getDocumentElement(),
                    ChartSize.ANY.width());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }

    /** As it looks at every width that a page may give it; the only way of a chart drawn for one. */
    static List<Svg> ofEveryWidth(String svg) {
        Svg parsed = parse(svg);
        return parsed.isStretched()
                ? WIDTHS.stream().map(width -> new Svg(parsed.root, width)).toList()
                : List.of(parsed);
    }

    boolean isStretched() {
        return !root.hasAttribute("viewBox");
    }

    /** What nothing may leave. */
    Box frame() {
        double height = Double.parseDouble(root.getAttribute("height"));
        return new Box(-margin("l"), 0, plotWidth() + margin("r"), height);
    }

    private double plotWidth() {
        return isStretched() ? chartWidth - margin("l") - margin("r") : Double.parseDouble(root.getAttribute("width"));
    }

    private double margin(String side) {
        Matcher margin = Pattern.compile("\\b" + side + "(\\d+)\\b").matcher(root.getAttribute("class"));
        return margin.find() ? Double.parseDouble(margin.group(1)) : 0;
    }

    private boolean isShown(Element element) {
        for (Node node = element; node instanceof Element ancestor; node = node.getParentNode()) {
            if (ancestor.getAttribute("class").endsWith(" k-w") && chartWidth < SHOWS_EVERYTHING) {
                return false;
            }
        }
        return true;
    }

    Text text(String words) {
        return texts().stream()
                .filter(text -> text.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no text " + words + " in " + texts()));
    }

    List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        forEach(root, element -> {
            if (element.getTagName().equals("text") && isShown(element)) {
                texts.add(textOf(element));
            }
        });
        return texts;
    }

    boolean isMark(Text text) {
        return text.inkClass().equals("k-mark");
    }

    /** All words in one ink, line after line. */
    String wordsOf(String inkClass) {
        List<String> words = new ArrayList<>();
        forEach(root, element -> {
            if (element.getTagName().equals("text")
                    && inherited(element, "class").equals(inkClass)) {
                words.add(element.getFirstChild().getTextContent());
            }
        });
        return String.join(" ", words);
    }

    List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        forEach(root, element -> {
            if (element.getTagName().equals("circle")) {
                Box box = Box.around(across(element, "cx"), number(element, "cy"), number(element, "r"));
                shapes.add(new Shape("circle", inherited(element, "class"), "", element.getTextContent(), box));
            } else if (element.getTagName().equals("path")) {
                String path = element.getAttribute("d");
                shapes.add(new Shape(
                        "path",
                        inherited(element, "class"),
                        path,
                        element.getTextContent(),
                        inPage(element, bounds(path))));
            }
        });
        return shapes;
    }

    List<String> ids() {
        List<String> ids = new ArrayList<>();
        forEach(root, element -> {
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
        });
        return ids;
    }

    Set<String> elementNames() {
        Set<String> names = new TreeSet<>();
        forEach(root, element -> names.add(element.getTagName()));
        return names;
    }

    private Text textOf(Element element) {
        String words = element.getFirstChild().getTextContent();
        double size = number(root, "font-size");
        Typeface face = inherited(element, "font-weight").equals("700") ? Typeface.BOLD : Typeface.REGULAR;
        double length = face.width(words, size);
        double x = across(element, "x") + (element.hasAttribute("dx") ? number(element, "dx") : 0);
        double left = switch (inherited(element, "text-anchor")) {
            case "middle" -> x - length / 2;
            case "end" -> x - length;
            default -> x;
        };
        double y = element.hasAttribute("y") ? number(element, "y") : baseLine(element);
        // Coordinates are rounded to a tenth: that much may two boxes share.
        return new Text(
                words,
                x,
                new Box(left + 0.1, y - 0.8 * size, left + length - 0.1, y + 0.2 * size),
                inherited(element, "class"));
    }

    /** A place across the plot, be it in pixels or a share of its width. */
    private double across(Element element, String attribute) {
        String place = element.getAttribute(attribute);
        return place.endsWith("%")
                ? Double.parseDouble(place.substring(0, place.length() - 1)) / 100 * plotWidth()
                : Double.parseDouble(place);
    }

    private static double baseLine(Element element) {
        Matcher row = Pattern.compile("translate\\(0 ([0-9.]+)\\)").matcher(inherited(element, "transform"));
        assertThat(row.find()).as("a base line").isTrue();
        return Double.parseDouble(row.group(1));
    }

    /** Lines are drawn out with the plot; marks stand in a box of their own. */
    private Box inPage(Element path, Box box) {
        if (!(path.getParentNode() instanceof Element parent) || parent == root) {
            return box;
        } else if (parent.getTagName().equals("svg") && parent.hasAttribute("viewBox")) {
            double scale = plotWidth()
                    / Double.parseDouble(parent.getAttribute("viewBox").split(" ")[2]);
            return new Box(box.left() * scale, box.top(), box.right() * scale, box.bottom());
        } else if (parent.getTagName().equals("svg")) {
            return box.movedBy(across(parent, "x"));
        }
        return inPage(parent, box);
    }

    private static Box bounds(String path) {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        double x = 0;
        double y = 0;
        Matcher commands = COMMAND.matcher(path);
        while (commands.find()) {
            List<Double> numbers = NUMBER.matcher(commands.group(2))
                    .results()
                    .map(number -> Double.valueOf(number.group()))
                    .collect(Collectors.toList());
            switch (commands.group(1)) {
                case "M" -> {
                    x = numbers.get(0);
                    y = numbers.get(1);
                }
                case "h" -> x += numbers.get(0);
                case "v" -> y += numbers.get(0);
                case "l" -> {
                    x += numbers.get(0);
                    y += numbers.get(1);
                }
                default -> {}
            }
            xs.add(x);
            ys.add(y);
        }
        return new Box(
                xs.stream().min(Double::compare).orElseThrow(),
                ys.stream().min(Double::compare).orElseThrow(),
                xs.stream().max(Double::compare).orElseThrow(),
                ys.stream().max(Double::compare).orElseThrow());
    }

    private static String inherited(Element element, String attribute) {
        for (Node node = element; node instanceof Element ancestor; node = node.getParentNode()) {
            String value = ancestor.getAttribute(attribute);
            if (!value.isEmpty() && !value.equals("k-halo")) {
                return value.replaceAll(" k-w$", "");
            }
        }
        return "";
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static void forEach(Element element, Consumer<Element> visitor) {
        visitor.accept(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element next) {
                forEach(next, visitor);
            }
        }
    }
}
