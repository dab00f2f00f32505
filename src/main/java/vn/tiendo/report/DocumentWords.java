package vn.tiendo.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import vn.tiendo.language.Messages;
import vn.tiendo.model.ReportedYears;

/** The words of documents that pages do not have, from {@code document_vi.properties}. */
public final class DocumentWords {

    private final Messages messages;

    public DocumentWords() {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "vn.tiendo.report.document",
                Locale.forLanguageTag("vi"),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Map<String, String> texts = new TreeMap<>();
        for (String key : bundle.keySet()) {
            texts.put(key, bundle.getString(key));
        }
        this.messages = new Messages(texts);
    }

    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** The years in words: {@code năm 2026}, {@code giai đoạn 2021–2025}. */
    String time(ReportedYears years) {
        return years.isReview() ? text("title.period", years.first(), years.last()) : text("title.year", years.last());
    }

    /** The parts of a text between its commas. */
    List<String> list(String key) {
        return List.of(text(key).split(",", -1));
    }

    /** Words with their meanings, in the order in which to try them. */
    Map<String, String> table(String key) {
        Map<String, String> table = new LinkedHashMap<>();
        for (String entry : list(key)) {
            int colon = entry.indexOf(':');
            table.put(entry.substring(0, colon), entry.substring(colon + 1));
        }
        return table;
    }
}
