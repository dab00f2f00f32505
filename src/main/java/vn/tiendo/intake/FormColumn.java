package vn.tiendo.intake;

/** The columns of an input form, from left to right. */
public enum FormColumn implements SheetColumn {
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

    /** Key, in the hidden column, of the row with the cut-off day for all rows that have none of their own. */
    public static final String CUTOFF_OF_ALL = "ngay_chot_chung";

    public static final SheetColumns<FormColumn> ALL = new SheetColumns<>(values());

    private final String key;
    private final boolean entry;

    FormColumn(String key) {
        this(key, false);
    }

    FormColumn(String key, boolean entry) {
        this.key = key;
        this.entry = entry;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public boolean isEntry() {
        return entry;
    }

    /** Whether it holds only numbers and the signs for missing ones. */
    boolean isNumeric() {
        return this == NUMERATOR || this == DENOMINATOR || this == VALUE;
    }
}
