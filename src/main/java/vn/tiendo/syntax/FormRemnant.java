package vn.tiendo.syntax;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Rows that remain from a form in a table made from it: totals, notes, signatures. */
public enum FormRemnant {
    NONE,
    TOTAL,
    FOOTER;

    private static final Set<String> TOTALS = Set.of(
            "tong",
            "tongcong",
            "cong",
            "congchung",
            "congtong",
            "tongso",
            "tongsochung",
            "toancong",
            "tongcongchung",
            "congdon",
            "congcot",
            "congtrang",
            "total");

    /** Such as Cộng toàn tỉnh, Tổng cộng toàn ngành, Cộng khối phường. */
    private static final Pattern TOTAL_OF = Pattern.compile(
            "(tong|cong|tongcong|tongso)toan"
                    + "(tinh|thanhpho|huyen|quan|thixa|xa|phuong|thitran|dackhu|nganh|khoi|donvi|coquan)|cong(khoi|nhom|muc|phan).{0,40}");

    private static final List<String> FOOTERS = List.of(
            "ghichu",
            "luuy",
            "nguoilap",
            "nguoibaocao",
            "nguoitonghop",
            "nguoikiemtra",
            "nguoikyduyet",
            "canbolap",
            "lapbieu",
            "kiemtrabieu",
            "thutruong",
            "chutich",
            "phochutich",
            "giamdoc",
            "truongphong",
            "ketoan",
            "vanthu",
            "noinhan",
            "tm.uyban",
            "tm.ubnd",
            "kt.chutich",
            "tl.chutich",
            "xacnhancua",
            "(ky",
            "(kyten",
            "kyten",
            "nguonsolieu:",
            "nguon:");

    private static final Pattern PLACE_AND_DAY = Pattern.compile("(.{0,60},)?ngay[\\d.…]*thang[\\d.…]*nam[\\d.…]*");
    private static final Pattern ROMAN_NUMERAL = Pattern.compile("^[ivx\\d]{1,4}[.)]");

    /** The kind of a row that begins with such a cell. */
    static FormRemnant of(String firstCell) {
        if (firstCell.length() > 200) {
            return NONE;
        }
        String folded = Characters.folded(firstCell);
        if (isTotal(folded)) {
            return TOTAL;
        }
        return FOOTERS.stream().anyMatch(folded::startsWith)
                        || PLACE_AND_DAY.matcher(folded).matches()
                ? FOOTER
                : NONE;
    }

    /** Whether a text is the head of a row of totals, such as {@code Tổng cộng:}. */
    static boolean isTotalWord(String text) {
        return text.length() < 60 && isTotal(Characters.folded(text));
    }

    private static boolean isTotal(String folded) {
        String word = ROMAN_NUMERAL.matcher(folded).replaceFirst("").replaceAll("[(=].*|[:.*\\-]+", "");
        return TOTALS.contains(word)
                || TOTAL_OF.matcher(word).matches()
                || word.startsWith("tongcong")
                || word.startsWith("tongso");
    }
}
