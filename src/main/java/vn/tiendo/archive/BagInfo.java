package vn.tiendo.archive;

import java.util.LinkedHashMap;
import java.util.Map;

/** The lines of {@code bag-info.txt}: {@code Label: value}. */
final class BagInfo {

    private BagInfo() {}

    static String toText(Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        values.forEach((label, value) -> text.append(label)
                .append(": ")
                .append(value.replaceAll("\\R", " ").strip())
                .append('\n'));
        return text.toString();
    }

    /** The values by label; a line that begins with a space continues the one before. */
    static Map<String, String> parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        String label = "";
        for (String line : text.split("\r\n|\n|\r", -1)) {
            int colon = line.indexOf(':');
            if (line.startsWith(" ") || line.startsWith("\t")) {
                values.merge(label, line.strip(), (before, more) -> before + " " + more);
            } else if (colon > 0) {
                label = line.substring(0, colon).strip();
                values.put(label, line.substring(colon + 1).strip());
            }
        }
        return values;
    }
}
