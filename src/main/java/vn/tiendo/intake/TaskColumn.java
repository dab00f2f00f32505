package vn.tiendo.intake;

/** The columns of the sheet of tasks, from left to right. */
public enum TaskColumn implements SheetColumn {
    /** Identifies the task for the program; hidden from people. */
    KEY("khoa"),
    NUMBER("tt"),
    PLAN("ke_hoach"),
    CONTENT("noi_dung"),
    LEAD("chu_tri"),
    TIMING("thoi_gian"),
    /** The last reported state of the task. */
    EARLIER("lan_truoc"),
    STATE("trang_thai", true),
    RESULT("ket_qua", true),
    NOTE("ghi_chu", true);

    public static final SheetColumns<TaskColumn> ALL = new SheetColumns<>(values());

    private final String key;
    private final boolean entry;

    TaskColumn(String key) {
        this(key, false);
    }

    TaskColumn(String key, boolean entry) {
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
}
