package vn.tiendo.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import vn.tiendo.language.Messages;
import vn.tiendo.model.ReportedYears;

/** What documents say to people beside what pages do, from {@code document_vi.properties}. */
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

    /** {@code năm 2026}, {@code giai đoạn 2021–2025}. */
    String time(ReportedYears years) {
        return years.isReview() ? text("title.period", years.first(), years.last()) : text("title.year", years.last());
    }

    /** What stands between commas. */
    List<String> list(String key) {
        return List.of(text(key).split(",", -1));
    }

    /** Words and what they stand for, in the order in which they are to be tried. */
    Map<String, String> table(String key) {
        Map<String, String> table = new LinkedHashMap<>();
        for (String entry : list(key)) {
            int colon = entry.indexOf(':');
            table.put(entry.substring(0, colon), entry.substring(colon + 1));
        }
        return table;
    }
}
