package vn.tiendo.diagnostic;

import java.util.Map;
import vn.tiendo.model.Spot;

/** Says where something is so that people find it: {@code bieu.xlsx, Biểu 1, ô D14} or {@code so-lieu/a.csv:5}. */
public final class PlaceText {

    private static final int LONGEST = 400;
    private static final Messages MESSAGES = Messages.vietnamese();

    private PlaceText() {}

    /** Within its file; empty for the file as a whole. */
    public static String of(Spot spot) {
        String cell =
                spot.address().map(address -> phrase("place.cell", address)).orElse("");
        if (spot.sheet().isEmpty()) {
            return spot.line() > 0 ? phrase("place.line", Integer.toString(spot.line())) : cell;
        }
        return cell.isEmpty() ? spot.sheet() : spot.sheet() + ", " + cell;
    }

    /** With the file in front. */
    public static String of(String file, Spot spot) {
        if (spot.line() > 0) {
            return file + ":" + spot.line();
        }
        String within = of(spot);
        return within.isEmpty() ? file : file + ", " + within;
    }

    /** The place as printable text. */
    static String of(SourceLocation location) {
        return PrintableText.of(of(location.file(), location.spot()), LONGEST);
    }

    private static String phrase(String key, String value) {
        return MESSAGES.phrase(key, Map.of("value", value));
    }
}
