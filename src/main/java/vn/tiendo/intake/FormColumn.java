package vn.tiendo.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of an input form, from left to right. */
public enum FormColumn {
    /** Identifies the row for the program; hidden from people. */
    KEY("khoa"),
    NUMBER("tt"),
    INDICATOR("ten_chi_tieu"),
    BREAKDOWN("phan_to"),
    MEASURE_UNIT("don_vi_tinh"),
    NUMERATOR_NAME("ten_tu_so"),
    NUMERATOR("tu_so", true),
    DENOMINATOR_NAME("ten_mau_so"),
    DENOMINATOR("mau_so", true),
    VALUE("gia_tri", true),
    /** The nearest earlier figure, for comparison. */
    EARLIER("so_truoc"),
    STATUS("trang_thai", true),
    CUTOFF("ngay_chot", true),
    PUBLISHED("cong_khai", true),
    SOURCE("nguon", true),
    NOTE("ghi_chu", true);

    private static final List<FormColumn> ENTRIES =
            Arrays.stream(values()).filter(column -> column.entry).toList();

    private final String key;
    private final boolean entry;

    FormColumn(String key) {
        this(key, false);
    }

    FormColumn(String key, boolean entry) {
        this.key = key;
        this.entry = entry;
    }

    /** Its name in the hidden row of names; for a column to be filled in, the name of the column of observations. */
    public String key() {
        return key;
    }

    /** Its position in a new form, counted from 0. */
    public int position() {
        return List.of(values()).indexOf(this);
    }

    /** The columns to be filled in. */
    public static List<FormColumn> entries() {
        return ENTRIES;
    }

    static Optional<FormColumn> of(String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }

    /** Whether it holds only numbers and the signs for missing ones. */
    boolean isNumeric() {
        return this == NUMERATOR || this == DENOMINATOR || this == VALUE;
    }
}
