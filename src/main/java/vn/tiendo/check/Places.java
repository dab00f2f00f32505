package vn.tiendo.check;

import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.RowOrigin;

/** Names the places in files where a rule found something. */
final class Places {

    private Places() {}

    static SourceLocation cell(RowOrigin origin, String column, String value) {
        return SourceLocation.ofCell(origin.file(), origin.line(), column, value);
    }

    /** The cell with the day of a report: a form that came in is recorded in a file of its own. */
    static SourceLocation submitted(RowOrigin origin, String day) {
        return cell(origin, origin.file().endsWith("nop-bao-cao.csv") ? "ngay_nop" : "ngay_nhan", day);
    }

    /** A level in the words of messages. */
    static String level(AdministrativeLevel level) {
        return "@level_" + level.token();
    }

    /** File and line as people write them. */
    static String text(RowOrigin origin) {
        return origin.file() + ":" + origin.line();
    }
}
