package vn.tiendo.model;

/** The kinds of differences between an earlier and a later publication. */
public enum ChangeKind implements DataToken {
    /** A figure of a year that the earlier publication did not cover yet. */
    FIGURE_NEW("so_lieu_moi"),
    /** A figure for a year that the earlier publication covered, but without this figure. */
    FIGURE_ADDED("so_lieu_bo_sung"),
    FIGURE_REMOVED("so_lieu_bo"),
    FIGURE_REVISED("so_lieu_sua"),
    /** A figure that went with its unit into another one. */
    FIGURE_MOVED("so_lieu_chuyen"),
    DEFINITION_NEW("chi_tieu_moi"),
    DEFINITION_REMOVED("chi_tieu_bo"),
    DEFINITION_CHANGED("chi_tieu_doi"),
    UNIT_NEW("don_vi_moi"),
    UNIT_REMOVED("don_vi_bo"),
    UNIT_RENAMED("don_vi_doi_ten"),
    /** The same unit under another code. */
    UNIT_RECODED("don_vi_doi_ma"),
    /** A unit that went into one other unit, whole. */
    UNIT_MERGED("don_vi_nhap"),
    /** A unit that went into several others, or only in part. */
    UNIT_SPLIT("don_vi_tach"),
    UNIT_CHANGED("don_vi_doi"),
    TARGET_NEW("muc_tieu_moi"),
    TARGET_REMOVED("muc_tieu_bo"),
    TARGET_CHANGED("muc_tieu_doi"),
    STATUS_CHANGED("danh_gia_doi");

    private final String token;

    ChangeKind(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
