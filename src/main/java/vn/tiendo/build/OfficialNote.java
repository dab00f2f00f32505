package vn.tiendo.build;

import java.util.Optional;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.SourceLocation;

/**
 * A figure that is in the data but on no page.
 *
 * @param page the page that would show it, as a path in the site
 * @param figure which figure, such as {@code Xã An Bình, “Nữ trong quy hoạch”, năm 2024}
 * @param value as the row has it, such as {@code 3/17}; empty for a computed figure
 * @param place the row
 * @param withheld why it is withheld; empty for a draft, which nobody has released yet
 */
public record OfficialNote(
        String page, String figure, String value, SourceLocation place, Optional<Diagnostic> withheld) {}
