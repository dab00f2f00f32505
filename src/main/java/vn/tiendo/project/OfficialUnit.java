package vn.tiendo.project;

import java.util.Set;

/**
 * A province or commune of the official list, a former district, or the country.
 *
 * @param officialCode two digits for a province, three for a district, five for a commune; empty for the country
 * @param name with its kind, such as {@code Xã Vĩnh Phong}
 * @param province the official code of the province of a district or commune; empty for others
 */
public record OfficialUnit(String officialCode, String name, String province) {

    private static final Set<String> KINDS =
            Set.of("Tỉnh", "Thành phố", "Xã", "Phường", "Đặc khu", "Thị trấn", "Thị xã", "Quận", "Huyện");

    /** The unit above all provinces. */
    static final OfficialUnit COUNTRY = new OfficialUnit("", "Việt Nam", "");

    boolean isCountry() {
        return officialCode.isEmpty();
    }

    public boolean isProvince() {
        return officialCode.length() == 2;
    }

    boolean isDistrict() {
        return officialCode.length() == 3;
    }

    /** The code in a data folder. */
    public String code() {
        return isCountry() ? "VN" : (isProvince() ? "T" : isDistrict() ? "H" : "X") + officialCode;
    }

    String level() {
        return isCountry() ? "quoc_gia" : isProvince() ? "tinh" : isDistrict() ? "huyen" : "xa";
    }

    /** The name without its kind. */
    String shortName() {
        return KINDS.stream()
                .filter(kind -> name.startsWith(kind + " "))
                .map(kind -> name.substring(kind.length() + 1))
                .findFirst()
                .orElse(name);
    }
}
