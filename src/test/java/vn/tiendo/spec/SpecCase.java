package vn.tiendo.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case of a specification page: the heading, the fenced files under it, and the fenced result.
 *
 * @param files text by file name, as the fences name them
 * @param result the lines of the fence {@code ket-qua}
 */
record SpecCase(String page, String heading, Map<String, String> files, List<String> result) {

    private static final String RESULT = "ket-qua";

    static List<SpecCase> of(String page) {
        List<SpecCase> cases = new ArrayList<>();
        String heading = "";
        Map<String, String> files = new LinkedHashMap<>();
        String[] lines = read(page).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith("#")) {
                heading = lines[i].replaceFirst("^#+ *", "");
            } else if (lines[i].startsWith("````")) {
                String name = lines[i].substring(4).strip();
                List<String> content = new ArrayList<>();
                for (i++; !lines[i].equals("````"); i++) {
                    content.add(lines[i]);
                }
                if (name.equals(RESULT)) {
                    cases.add(new SpecCase(page, heading, files, content));
                    files = new LinkedHashMap<>();
                } else {
                    files.put(name, RowSpecTest.unescaped(String.join("\n", content) + "\n"));
                }
            }
        }
        return cases;
    }

    private static String read(String page) {
        try (InputStream in = SpecCase.class.getResourceAsStream("/spec/" + page)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return page + ": " + heading;
    }
}
