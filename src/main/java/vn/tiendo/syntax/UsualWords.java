package vn.tiendo.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that offices use in place of the contract's; they serve only as hints and are never accepted. */
public final class UsualWords {

    private static final List<Map.Entry<String, String>> MEANINGS = List.of(
            // places, the longer words first
            Map.entry("thành phố trực thuộc trung ương", "tinh"),
            Map.entry("thành phố thuộc tỉnh", "huyen"),
            Map.entry("thành phố thuộc thành phố", "huyen"),
            Map.entry("thành phố", "huyen"),
            Map.entry("thị trấn", "xa"),
            Map.entry("thị xã", "huyen"),
            Map.entry("tổ dân phố", "thon"),
            Map.entry("khu phố", "thon"),
            Map.entry("phường", "xa"),
            Map.entry("đặc khu", "xa"),
            Map.entry("quận", "huyen"),
            Map.entry("trung ương", "quoc_gia"),
            Map.entry("cả nước", "quoc_gia"),
            Map.entry("toàn quốc", "quoc_gia"),
            Map.entry("nhà nước", "quoc_gia"),
            Map.entry("bản", "thon"),
            Map.entry("buôn", "thon"),
            Map.entry("khóm", "thon"),
            Map.entry("ấp", "thon"),
            Map.entry("làng", "thon"),
            // kinds of units
            Map.entry("ủy ban nhân dân", "chinh_quyen"),
            Map.entry("hội đồng nhân dân", "chinh_quyen"),
            Map.entry("ubnd", "chinh_quyen"),
            Map.entry("hđnd", "chinh_quyen"),
            Map.entry("địa phương", "chinh_quyen"),
            Map.entry("sở", "co_quan"),
            Map.entry("ban ngành", "co_quan"),
            Map.entry("bộ", "co_quan"),
            Map.entry("phòng", "phong_ban"),
            Map.entry("trường", "don_vi_su_nghiep"),
            Map.entry("bệnh viện", "don_vi_su_nghiep"),
            Map.entry("trung tâm", "don_vi_su_nghiep"),
            Map.entry("trạm y tế", "don_vi_su_nghiep"),
            Map.entry("hội", "to_chuc"),
            Map.entry("đoàn thể", "to_chuc"),
            Map.entry("đảng ủy", "to_chuc"),
            // indicators
            Map.entry("tỉ lệ", "ty_le"),
            Map.entry("phần trăm", "ty_le"),
            Map.entry("%", "ty_le"),
            Map.entry("số đếm", "so_luong"),
            Map.entry("số tuyệt đối", "so_luong"),
            Map.entry("chỉ số", "so_do"),
            Map.entry("cao hơn tốt hơn", "tang"),
            Map.entry("càng cao càng tốt", "tang"),
            Map.entry("thấp hơn tốt hơn", "giam"),
            Map.entry("càng thấp càng tốt", "giam"),
            Map.entry("tổng", "cong"),
            // comparisons
            Map.entry("tối thiểu", ">="),
            Map.entry("ít nhất", ">="),
            Map.entry("từ", ">="),
            Map.entry("không dưới", ">="),
            Map.entry("không thấp hơn", ">="),
            Map.entry("tối đa", "<="),
            Map.entry("không quá", "<="),
            Map.entry("không vượt quá", "<="),
            Map.entry("nhiều nhất", "<="),
            Map.entry("lớn hơn hoặc bằng", ">="),
            Map.entry("nhỏ hơn hoặc bằng", "<="),
            Map.entry("lớn hơn", ">"),
            Map.entry("trên", ">"),
            Map.entry("nhỏ hơn", "<"),
            Map.entry("dưới", "<"),
            Map.entry("bằng", "="),
            Map.entry("năm sau cao hơn năm trước", "tang_dan"),
            Map.entry("tăng", "tang_dan"),
            // reorganisations, tasks, figures
            Map.entry("nguyên trạng", "toan_bo"),
            Map.entry("toàn phần", "toan_bo"),
            Map.entry("xong", "hoan_thanh"),
            Map.entry("đã thực hiện", "hoan_thanh"),
            Map.entry("đang làm", "dang_thuc_hien"),
            Map.entry("chưa làm", "chua_thuc_hien"),
            Map.entry("hằng năm", "hang_nam"),
            Map.entry("mỗi năm", "hang_nam"),
            Map.entry("ước", "uoc_tinh"),
            Map.entry("chính thức", "chinh_thuc"));

    private UsualWords() {}

    /** The token usually meant by a word, or by a text that begins with it. */
    static Optional<String> meaning(String written, List<String> tokens) {
        String words = written.toLowerCase(Locale.ROOT) + " ";
        String folded = Characters.folded(written);
        return MEANINGS.stream()
                .filter(meaning -> tokens.contains(meaning.getValue()))
                .filter(meaning ->
                        words.startsWith(meaning.getKey() + " ") || folded.equals(Characters.folded(meaning.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
