package vn.tiendo.chart;

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

/** A drawn chart as a reader's browser sees it: where its texts and shapes are. */
record Svg(Element root) {

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
            return new Svg(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }

    double width() {
        return Double.parseDouble(root.getAttribute("width"));
    }

    double height() {
        return Double.parseDouble(root.getAttribute("height"));
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
            if (element.getTagName().equals("text")) {
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
                Box box = Box.around(number(element, "cx"), number(element, "cy"), number(element, "r"));
                shapes.add(new Shape("circle", inherited(element, "class"), "", element.getTextContent(), box));
            } else if (element.getTagName().equals("path")) {
                String path = element.getAttribute("d");
                shapes.add(
                        new Shape("path", inherited(element, "class"), path, element.getTextContent(), bounds(path)));
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
        double x = number(element, "x");
        double left = switch (inherited(element, "text-anchor")) {
            case "middle" -> x - length / 2;
            case "end" -> x - length;
            default -> x;
        };
        double y = number(element, "y");
        // Coordinates are rounded to a tenth: that much may two boxes share.
        return new Text(
                words,
                x,
                new Box(left + 0.1, y - 0.8 * size, left + length - 0.1, y + 0.2 * size),
                inherited(element, "class"));
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
                return value;
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
