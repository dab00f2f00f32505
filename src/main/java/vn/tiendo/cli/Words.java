package vn.tiendo.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the command line, from {@code cli_vi.properties}. */
final class Words {

    private final ResourceBundle bundle = ResourceBundle.getBundle(
            "vn.tiendo.cli.cli",
            Locale.forLanguageTag("vi"),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    /** @param arguments finished text, numbers too */
    String text(String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    /**
     * A number with one decimal.
     *
     * @param tenths the number times ten
     */
    static String decimal(long tenths) {
        return tenths / 10 + "," + tenths % 10;
    }
}
