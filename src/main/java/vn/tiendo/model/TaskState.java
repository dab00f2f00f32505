package vn.tiendo.model;

/** How far a task has come. */
public enum TaskState implements DataToken {
    NOT_STARTED("chua_thuc_hien"),
    UNDER_WAY("dang_thuc_hien"),
    DONE("hoan_thanh"),
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
