package vn.tiendo.model;

/** What an administrative unit is. */
public enum UnitKind implements DataToken {
    /** A place with its government. */
    AUTHORITY("chinh_quyen"),
    /** A state agency. */
    AGENCY("co_quan"),
    /** A public service unit. */
    PUBLIC_SERVICE_UNIT("don_vi_su_nghiep"),
    /** A political or social organisation. */
    ORGANISATION("to_chuc"),
    /** A division of an agency. */
    DIVISION("phong_ban");

    private final String token;

    UnitKind(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
