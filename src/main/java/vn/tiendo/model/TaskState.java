package vn.tiendo.model;

/** How far a task has come. */
public enum TaskState implements DataToken {
    /** Not started. */
    NOT_STARTED("chua_thuc_hien"),
    /** Under way. */
    UNDER_WAY("dang_thuc_hien"),
    /** Done. */
    DONE("hoan_thanh"),
    /** Not applicable. */
    NOT_APPLICABLE("khong_ap_dung");

    private final String token;

    TaskState(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
