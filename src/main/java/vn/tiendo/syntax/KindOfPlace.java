package vn.tiendo.syntax;

import java.util.regex.Pattern;

/** The kind of place in front of a name as people write it: {@code Xã}, {@code P.}, {@code UBND huyện}. */
final class KindOfPlace {

    private static final Pattern KIND = Pattern.compile(
            "(ubnd |hđnd |ủy ban nhân dân )?"
                    + "(tỉnh|thành phố|tp\\.?|huyện|h\\.|quận|q\\.|thị xã|tx\\.|thị trấn|tt\\.|phường|p\\.|xã|x\\.|đặc khu|thôn|ấp|bản)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private KindOfPlace() {}

    /** The name alone; the same if it has no kind of place in front. */
    static String removedFrom(String name) {
        return KIND.matcher(name).replaceFirst("");
    }
}
