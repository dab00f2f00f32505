package vn.tiendo.language;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Names of places as they are and as they may be typed: few words, so that many names differ in little. */
public final class RandomNames {

    private static final List<String> SYLLABLES = List.of(
            "Hòa",
            "Hoà",
            "hòa",
            "Hoa",
            "Hóa",
            "Hoá",
            "Thủy",
            "Thuỷ",
            "Thúy",
            "thuỷ",
            "khỏe",
            "khoẻ",
            "An",
            "Ân",
            "Ẩn",
            "Bình",
            "Cư",
            "Dân",
            "Đân",
            "Đắk",
            "Đăk",
            "Rŏ",
            "Ro",
            "H'leo",
            "(mới)",
            "Ea",
            "ê",
            "Ế",
            "a",
            "A",
            "1",
            "01",
            "2",
            "10",
            "1A",
            "01a",
            "1a",
            "2B",
            "10",
            "3/2",
            "03/2",
            "20/12",
            "A1",
            "a01",
            "A10",
            "11B2",
            "/",
            "18446744073709551617",
            "x\u0300",
            "ñ",
            "😀",
            "𝐀");
    private static final List<String> SEPARATORS = List.of(" ", " ", " ", "  ", "-", " – ", ", ", "");

    private RandomNames() {}

    public static String next(SplittableRandom random) {
        StringBuilder name = new StringBuilder();
        int syllables = 1 + random.nextInt(4);
        for (int i = 0; i < syllables; i++) {
            name.append(i == 0 ? "" : any(SEPARATORS, random)).append(any(SYLLABLES, random));
        }
        return random.nextInt(8) == 0 ? name.toString().toUpperCase(Locale.ROOT) : name.toString();
    }

    private static String any(List<String> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }
}
