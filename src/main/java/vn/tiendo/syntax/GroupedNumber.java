package vn.tiendo.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number whose thousands are set apart by signs that data may not have there, but that can be read in one way only.
 *
 * @param sign the name of the term for the sign between its thousands
 * @param plain the number without these signs, and with a decimal comma
 */
public record GroupedNumber(String sign, String plain) {

    private static final Pattern GROUPED =
            Pattern.compile("-?[1-9][0-9]{0,2}([., \u00A0\u202F])[0-9]{3}(\\1[0-9]{3})*(?:([.,])([0-9]+))?");

    /** The number in a text; empty if it is not such a number, or could be read in two ways. */
    public static Optional<GroupedNumber> of(String text) {
        Matcher parts = GROUPED.matcher(text);
        if (!parts.matches() || isAmbiguous(parts)) {
            return Optional.empty();
        }
        boolean hasDecimals = parts.group(3) != null;
        String whole = hasDecimals ? text.substring(0, parts.start(3)) : text;
        return Optional.of(new GroupedNumber(
                sign(parts.group(1)), whole.replace(parts.group(1), "") + (hasDecimals ? "," + parts.group(4) : "")));
    }

    /** Whether it has no decimals. */
    public boolean isWhole() {
        return plain.indexOf(',') < 0;
    }

    /** {@code 1,234} may be one and a bit; {@code 1 234.567} may be more than a million. */
    private static boolean isAmbiguous(Matcher parts) {
        boolean isSpaced = !parts.group(1).equals(".") && !parts.group(1).equals(",");
        if (parts.group(3) == null) {
            return !isSpaced && parts.group(2) == null;
        }
        return parts.group(3).equals(parts.group(1))
                || (isSpaced && parts.group(4).length() == 3);
    }

    private static String sign(String sign) {
        return switch (sign) {
            case "." -> "@grouped_by_dot";
            case "," -> "@grouped_by_comma";
            default -> "@grouped_by_space";
        };
    }
}
