package vn.tiendo.intake;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.model.DataToken;
import vn.tiendo.model.TaskState;

/** The words of forms, from {@code form_vi.properties}. */
public final class FormWords {

    private final ResourceBundle bundle = ResourceBundle.getBundle(
            "vn.tiendo.intake.form",
            Locale.forLanguageTag("vi"),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    /** @param arguments finished text, numbers too */
    public String text(String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    public String label(DataToken token) {
        return text("token." + token.token());
    }

    public String yesNo(boolean yes) {
        return text(yes ? "token.co" : "token.khong");
    }

    public String state(TaskState state) {
        return text("state." + state.token());
    }

    /** The word for a token as data files write it; the token itself if forms have no word for it. */
    String token(String token) {
        return bundle.containsKey("token." + token) ? text("token." + token) : token;
    }

    /** The same for the state of a task. */
    String state(String token) {
        return bundle.containsKey("state." + token) ? text("state." + token) : token;
    }

    /** Every word that {@link #label} gives, in lower case, with its token. */
    Map<String, String> tokens() {
        return beginningWith("token.");
    }

    /** Every word that {@link #state} gives, in lower case, with its token. */
    Map<String, String> states() {
        return beginningWith("state.");
    }

    /** Every text that a form can show, as it is written without arguments. */
    Set<String> all() {
        return bundle.keySet().stream().map(key -> text(key)).collect(Collectors.toSet());
    }

    private Map<String, String> beginningWith(String start) {
        Map<String, String> tokens = new TreeMap<>();
        for (String key : bundle.keySet()) {
            if (key.startsWith(start)) {
                tokens.put(bundle.getString(key).toLowerCase(Locale.ROOT), key.substring(start.length()));
            }
        }
        return tokens;
    }
}
