package vn.tiendo.syntax;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the code that a spreadsheet took for a number, so that its leading zeros are lost. */
public final class LeadingZeros {

    private LeadingZeros() {}

    /** The known code that differs from a text only by leading zeros, of which one or the other has none. */
    public static Optional<String> differingIn(String text, Collection<String> known) {
        String digits = without(text);
        return lostIn(text, known)
                .or(() -> known.stream().filter(digits::equals).findFirst());
    }

    /** The known code with leading zeros from which a text differs only by these. */
    public static Optional<String> lostIn(String text, Collection<String> known) {
        String digits = without(text);
        return known.stream()
                .filter(code -> code.startsWith("0") && without(code).equals(digits))
                .min(Comparator.naturalOrder());
    }

    private static String without(String code) {
        int at = 0;
        while (at < code.length() - 1 && code.charAt(at) == '0') {
            at++;
        }
        return code.substring(at);
    }
}
