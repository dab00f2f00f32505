package vn.tiendo.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of the sheet of tasks, from left to right. */
public enum TaskColumn {
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

    private static final List<TaskColumn> ENTRIES =
            Arrays.stream(values()).filter(column -> column.entry).toList();

    private final String key;
    private final boolean entry;

    TaskColumn(String key) {
        this(key, false);
    }

    TaskColumn(String key, boolean entry) {
        this.key = key;
        this.entry = entry;
    }

    /** Its name in the hidden row of names; for a column to be filled in, the name of the column of results. */
    public String key() {
        return key;
    }

    /** Its position in a new form, counted from 0. */
    public int position() {
        return List.of(values()).indexOf(this);
    }

    /** The columns to be filled in. */
    public static List<TaskColumn> entries() {
        return ENTRIES;
    }

    static Optional<TaskColumn> of(String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }
}
