package vn.tiendo.assess;

import java.util.List;
import vn.tiendo.model.AdminUnitCode;

/**
 * How many of the units below a computed figure rests on.
 *
 * @param reported units that reported
 * @param expected units that should have
 * @param missing the units that should have and did not, in plain text order
 */
public record Coverage(int reported, int expected, List<AdminUnitCode> missing) {

    public Coverage {
        missing = List.copyOf(missing);
    }
}
