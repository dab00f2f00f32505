package vn.tiendo.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The texts of a workbook, each kept once: its cells name the place of their text. Codes and names are in thousands of
 * cells, so the sheets become half as long.
 */
final class SharedStrings {

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private long cells;

    /** The place of a text, from 0; called once for each cell that shows it. */
    int placeOf(String text) {
        cells++;
        Integer place = places.putIfAbsent(text, places.size());
        return place == null ? places.size() - 1 : place;
    }

    /** Writes the element {@code sst} (ECMA-376, 18.4.9). */
    void write(String namespace, Writer xml) throws IOException {
        xml.write("<sst xmlns=\"" + namespace + "\" count=\"" + cells + "\" uniqueCount=\"" + places.size() + "\">");
        for (String text : places.keySet()) {
            xml.write(
                    text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' '
                            ? "\n<si><t xml:space=\"preserve\">"
                            : "\n<si><t>");
            xml.write(XmlText.escaped(withoutEscapes(text)));
            xml.write("</t></si>");
        }
        xml.write("</sst>");
    }

    /** Excel reads {@code _x0041_} as a letter; escaping its first character keeps the text as it is. */
    private static String withoutEscapes(String text) {
        return text.contains("_x") ? text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_") : text;
    }
}
