package vn.tiendo.intake;

import java.util.List;
import java.util.Locale;
import vn.tiendo.syntax.FormText;

/** What the heads of a column, from top to bottom, probably say about its figures. */
final class HeadMeaning {

    private HeadMeaning() {}

    static boolean isRate(String head) {
        String folded = FormText.folded(head);
        return folded.contains("tyle") || folded.contains("tile") || head.contains("%");
    }

    /** Whether the column holds other numbers than figures: changes, planned values, how much of a plan was done. */
    static boolean isBesideFigures(List<String> heads) {
        return heads.stream().map(FormText::folded).anyMatch(HeadMeaning::isBesideFigures);
    }

    private static boolean isBesideFigures(String folded) {
        return (folded.contains("tang") && folded.contains("giam"))
                || folded.contains("sovoi")
                || folded.contains("chenhlech")
                || folded.matches("(kehoach|kh)([^\\p{L}].*|nam.*|giao.*)?")
                || folded.matches("(chitieu|muctieu)(giao|nam|dera|kehoach)?[^\\p{L}]*")
                || folded.matches(".*(dat|hoanthanh)(kehoach|kh|chitieu|muctieu).*");
    }

    /** The part of a figure, by its name in mappings. */
    static String part(List<String> heads) {
        String last = heads.isEmpty() ? "" : heads.get(heads.size() - 1);
        String whole = SheetGrid.joined(heads);
        if (holdsShares(heads)) {
            return "tu_so/mau_so";
        }
        if (isRate(last) || isRate(whole)) {
            return "gia_tri";
        }
        if (isWomen(last) || (isWomen(whole) && !isAll(last))) {
            return "tu_so";
        }
        return isAll(last) ? "mau_so" : "gia_tri";
    }

    private static boolean isWomen(String head) {
        return (" " + head.toLowerCase(Locale.ROOT) + " ").matches("(?s).*[^\\p{L}](nữ|nu|female|women)[^\\p{L}].*");
    }

    private static boolean isAll(String head) {
        String folded = FormText.folded(head);
        return folded.contains("tong") || folded.equals("total");
    }

    private static boolean holdsShares(List<String> heads) {
        return heads.stream().map(FormText::folded).anyMatch(head -> head.matches("nu/tong.*|.*tuso/mauso.*"));
    }
}
