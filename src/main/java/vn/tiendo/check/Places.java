package vn.tiendo.check;

import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.RowOrigin;

/** Where in the files a rule found something. */
final class Places {

    static final String UNITS = "don-vi.csv";
    static final String INDICATORS = "chi-tieu.csv";
    static final String PLANS = "ke-hoach.csv";
    static final String TARGETS = "muc-tieu.csv";
    static final String TASKS = "nhiem-vu.csv";
    static final String DIMENSIONS = "phan-to.csv";
    static final String SETTINGS = "cau-hinh.yaml";

    private Places() {}

    static SourceLocation cell(RowOrigin origin, String column, String value) {
        return SourceLocation.ofCell(origin.file(), origin.line(), column, value);
    }

    /** File and line as people write them. */
    static String text(RowOrigin origin) {
        return origin.file() + ":" + origin.line();
    }
}
