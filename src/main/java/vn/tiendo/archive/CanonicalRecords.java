package vn.tiendo.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Splits the text of a canonical table into records and cells, in linear time. */
final class CanonicalRecords {

    private static final char QUOTE = '"';

    private final String text;
    private int at;
    /** Where the next line end at or after {@link #at} is; the end of the text if there is none. */
    private int lineEnd;

    private int separator;

    private CanonicalRecords(String text) {
        this.text = text;
        this.lineEnd = next('\n');
        this.separator = next(';');
    }

    static List<List<String>> of(String text) {
        CanonicalRecords reading = new CanonicalRecords(text);
        List<List<String>> records = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        Map<String, String> texts = new HashMap<>(); // many cells are alike: each text is kept once
        while (reading.at < text.length()) {
            cells.add(texts.computeIfAbsent(reading.cell(), same -> same));
            boolean ended = reading.at >= text.length() || text.charAt(reading.at) == '\n';
            reading.at++;
            if (!ended && reading.at == text.length()) {
                cells.add("");
                ended = true;
            }
            if (ended) {
                records.add(List.copyOf(cells));
                cells.clear();
            }
        }
        return records;
    }

    private String cell() {
        if (text.charAt(at) != QUOTE) {
            return upToMark();
        }
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            int quote = text.indexOf(QUOTE, at);
            int end = quote < 0 ? text.length() : quote;
            cell.append(text, at, end);
            at = end + 1;
            if (at >= text.length() || text.charAt(at) != QUOTE) {
                break;
            }
            cell.append(QUOTE);
            at++;
        }
        at = Math.min(at, text.length());
        return cell.append(upToMark()).toString();
    }

    private String upToMark() {
        if (at > lineEnd) {
            lineEnd = next('\n');
        }
        if (at > separator) {
            separator = next(';');
        }
        int from = at;
        at = Math.min(lineEnd, separator);
        return text.substring(from, at);
    }

    private int next(char mark) {
        int found = text.indexOf(mark, at);
        return found < 0 ? text.length() : found;
    }
}
