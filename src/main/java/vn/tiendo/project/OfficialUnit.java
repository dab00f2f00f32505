package vn.tiendo.project;

import java.util.Set;

/**
 * A province or commune of the official list.
 *
 * @param officialCode two digits of a province, five of a commune
 * @param name with its kind, such as {@code Xã Vĩnh Phong}
 * @param province the official code of a commune's province; empty for a province
 */
public record OfficialUnit(String officialCode, String name, String province) {

    private static final Set<String> KINDS =
            Set.of("Tỉnh", "Thành phố", "Xã", "Phường", "Đặc khu", "Thị trấn", "Thị xã", "Quận", "Huyện");

    public boolean isProvince() {
        return officialCode.length() == 2;
    }

    /** The code in a data folder. */
    public String code() {
        return (isProvince() ? "T" : "X") + officialCode;
    }

    String level() {
        return isProvince() ? "tinh" : "xa";
    }

    /** Without its kind. */
    String shortName() {
        return KINDS.stream()
                .filter(kind -> name.startsWith(kind + " "))
                .map(kind -> name.substring(kind.length() + 1))
                .findFirst()
                .orElse(name);
    }
}
