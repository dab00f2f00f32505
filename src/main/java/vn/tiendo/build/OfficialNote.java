package vn.tiendo.build;

import java.util.Optional;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.SourceLocation;

/**
 * A figure that stands in the data and on no page.
 *
 * @param page the page that it would be on, as a path in the site
 * @param figure what it is of, such as {@code Xã An Bình, “Nữ trong quy hoạch”, năm 2024}
 * @param value as the row has it, such as {@code 3/17}; empty for one that the program computed
 * @param place the row
 * @param withheld why it is withheld; empty for a draft, which nobody has released yet
 */
public record OfficialNote(
        String page, String figure, String value, SourceLocation place, Optional<Diagnostic> withheld) {}
