package vn.tiendo.model;

/** The status of one assessment, as section 4 of the data contract names it. */
public enum ProgressStatus implements DataToken {
    /** Đạt. */
    ACHIEVED("dat"),
    /** Đạt sớm. */
    ACHIEVED_EARLY("dat_som"),
    /** Đúng tiến độ. */
    ON_TRACK("dung_tien_do"),
    /** Chậm. */
    BEHIND("cham"),
    /** Chậm nhiều. */
    FAR_BEHIND("cham_nhieu"),
    /** Đi lùi. */
    REGRESSING("di_lui"),
    /** Không đạt. */
    MISSED("khong_dat"),
    /** Chưa đạt. */
    NOT_YET_MET("chua_dat"),
    /** Chưa đủ số liệu để đánh giá. */
    NOT_ASSESSABLE("chua_danh_gia"),
    /** Chưa có số liệu. */
    NO_DATA("chua_co_so_lieu"),
    /** Không áp dụng. */
    NOT_APPLICABLE("khong_ap_dung"),
    /** Không phát sinh. */
    DID_NOT_OCCUR("khong_phat_sinh"),
    /** Ẩn do số nhỏ. */
    WITHHELD("an_so_nho"),
    /** Kết thúc do sắp xếp. */
    UNIT_DISSOLVED("ket_thuc");

    private final String token;

    ProgressStatus(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
