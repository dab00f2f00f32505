package vn.tiendo.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tiendo.json.JsonWriter;
import vn.tiendo.view.SearchEntry;
import vn.tiendo.view.SitePath;

/**
 * What the search page searches: scripts that each call one function, since a page opened by double click may load
 * scripts but no data. Each names the next one, so that the first results need not wait for the last names.
 *
 * <p>In a script, entries that share folder and note are one line: the folder, the note and its searchable part as
 * numbers into a list of texts, and all names with their codes. A code or name is written without the beginning that it
 * shares with the one before it; the length of that comes first, in base 36: {@code X00097}, {@code X00100} are {@code
 * 0X00097}, {@code 3100}.
 */
public final class SearchIndex {

    /** Keeps even a script of the longest names below 300 KB. */
    private static final int ENTRIES_PER_SCRIPT = 8_000;

    private static final int LONGEST_SHARED = Character.MAX_RADIX - 1;

    private static final String SUFFIX = ".html";

    private SearchIndex() {}

    /** The scripts, in the order in which they load each other. */
    public static List<Download> of(List<SearchEntry> entries) {
        List<Download> scripts = new ArrayList<>();
        int begin = 0;
        do {
            int end = Math.min(begin + ENTRIES_PER_SCRIPT, entries.size());
            List<SearchEntry> part = entries.subList(begin, end);
            String next = end < entries.size() ? fileName(scripts.size() + 1) : "";
            scripts.add(
                    new Download(SitePath.of("tai-san/" + fileName(scripts.size())), out -> write(part, next, out)));
            begin = end;
        } while (begin < entries.size());
        return scripts;
    }

    private static String fileName(int part) {
        return part == 0 ? "chi-muc.js" : "chi-muc-" + (part + 1) + ".js";
    }

    /** What the entries of a line share. */
    private record Group(String folder, List<String> note, List<String> context) {

        static Group of(SearchEntry entry) {
            return new Group(SearchIndex.folder(entry.path()), entry.note(), entry.context());
        }
    }

    private static void write(List<SearchEntry> entries, String next, Writer text) throws IOException {
        Map<Group, List<SearchEntry>> groups = new LinkedHashMap<>();
        Map<String, Integer> noteTexts = new LinkedHashMap<>();
        for (SearchEntry entry : entries) {
            groups.computeIfAbsent(Group.of(entry), group -> new ArrayList<>()).add(entry);
            for (String noteText : entry.note()) {
                noteTexts.putIfAbsent(noteText, noteTexts.size());
            }
        }
        text.write("chiMuc(");
        JsonWriter json = new JsonWriter(text);
        json.beginObject();
        json.name("next").value(next);
        json.name("notes").beginArray();
        for (String noteText : noteTexts.keySet()) {
            json.value(noteText);
        }
        json.endArray();
        json.name("groups").beginArray();
        for (Map.Entry<Group, List<SearchEntry>> group : groups.entrySet()) {
            json.onNewLine().beginArray();
            json.value(group.getKey().folder());
            writeNumbers(group.getKey().note(), noteTexts, json);
            writeNumbers(group.getKey().context(), noteTexts, json);
            json.value(lines(group.getValue()));
            json.endArray();
        }
        json.endArray();
        json.endObject();
        text.write(");\n");
    }

    private static void writeNumbers(List<String> texts, Map<String, Integer> numbers, JsonWriter json)
            throws IOException {
        json.beginArray();
        for (String text : texts) {
            json.value(Objects.requireNonNull(numbers.get(text), text));
        }
        json.endArray();
    }

    /** One line for each entry: its code, a space, its name. */
    private static String lines(List<SearchEntry> entries) {
        StringBuilder lines = new StringBuilder();
        String codeBefore = "";
        String nameBefore = "";
        for (SearchEntry entry : entries) {
            String code = code(entry.path());
            String name = onOneLine(entry.name());
            lines.append(lines.isEmpty() ? "" : "\n");
            appendDifference(codeBefore, code, lines);
            lines.append(' ');
            appendDifference(nameBefore, name, lines);
            codeBefore = code;
            nameBefore = name;
        }
        return lines.toString();
    }

    private static void appendDifference(String before, String text, StringBuilder out) {
        int most = Math.min(Math.min(before.length(), text.length()), LONGEST_SHARED);
        int shared = 0;
        while (shared < most && before.charAt(shared) == text.charAt(shared)) {
            shared++;
        }
        out.append(Character.forDigit(shared, Character.MAX_RADIX)).append(text, shared, text.length());
    }

    private static String onOneLine(String name) {
        return name.replace('\n', ' ');
    }

    private static String folder(SitePath path) {
        return path.text().substring(0, path.text().lastIndexOf('/') + 1);
    }

    private static String code(SitePath path) {
        if (!path.text().endsWith(SUFFIX)) {
            throw new IllegalArgumentException("not a page: " + path);
        }
        return path.text().substring(folder(path).length(), path.text().length() - SUFFIX.length());
    }
}
