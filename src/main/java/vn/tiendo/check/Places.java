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

    /** A level in the words of messages. */
    static String level(AdministrativeLevel level) {
        return "@level_" + level.token();
    }

    /** File and line as people write them. */
    static String text(RowOrigin origin) {
        return origin.file() + ":" + origin.line();
    }
}
