package vn.tiendo.plan;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A part of a unit's text about a year, told by the headings that the data contract names. */
public enum ReportPart {
    /** What was reached; also what stands before any heading. */
    RESULTS(3, "ket qua"),
    /** Difficulties and shortcomings. */
    DIFFICULTIES(4, "kho khan", "han che"),
    /** Their causes. */
    CAUSES(4, "nguyen nhan"),
    /** What is proposed. */
    PROPOSALS(3, "de xuat", "kien nghi", "phuong huong");

    private static final Pattern NUMBERING = Pattern.compile("^(?:[ivx]+|[0-9]+)[.)\\s]+\\s*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final int headingLevel;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> beginnings;

    ReportPart(int headingLevel, String... beginnings) {
        this.headingLevel = headingLevel;
        this.beginnings = List.of(beginnings);
    }

    /** The level of the highest headings within the part: one below that of the part's own heading on the page. */
    public int headingLevel() {
        return headingLevel;
    }

    /** The part that a heading begins, whatever its numbering, case and diacritics; none for a heading within a part. */
    public static Optional<ReportPart> begunBy(String heading) {
        String plain = MARKS.matcher(Normalizer.normalize(heading, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .strip();
        String name = NUMBERING.matcher(plain).replaceFirst("");
        for (ReportPart part : values()) {
            if (part.beginnings.stream().anyMatch(name::startsWith)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
