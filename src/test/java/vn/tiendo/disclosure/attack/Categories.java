package vn.tiendo.disclosure.attack;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads and writes categories of several dimensions as one text, such as {@code trinh_do=dh,tuoi=d30}. */
final class Categories {

    private Categories() {}

    static Map<String, String> parse(String text) {
        Map<String, String> cells = new TreeMap<>();
        for (String cell : text.split(",")) {
            int sign = cell.indexOf('=');
            if (sign > 0) {
                cells.put(cell.substring(0, sign), cell.substring(sign + 1));
            }
        }
        return cells;
    }

    static String text(Map<String, String> cells) {
        return new TreeMap<>(cells)
                .entrySet().stream()
                        .filter(cell -> !cell.getValue().isEmpty())
                        .map(cell -> cell.getKey() + "=" + cell.getValue())
                        .collect(Collectors.joining(","));
    }

    static boolean has(String text, String dimension) {
        return parse(text).containsKey(dimension);
    }

    /** @param category empty to leave the dimension out */
    static String with(String text, String dimension, String category) {
        Map<String, String> cells = parse(text);
        cells.put(dimension, category);
        return text(cells);
    }
}
