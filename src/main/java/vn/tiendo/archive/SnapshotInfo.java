package vn.tiendo.archive;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code bag-info.txt} says of a snapshot: together with the inputs, all that is needed to make its site again.
 *
 * @param title of the site
 * @param asOf the day as of which progress was judged
 * @param focus code of the unit whose own site it is
 * @param illustrative whether made-up figures were shown
 * @param program name and version of the program that made it
 * @param reason of a correction; empty for a year's first snapshot
 */
public record SnapshotInfo(
        SnapshotName name,
        String title,
        String publisher,
        LocalDate asOf,
        Optional<String> focus,
        boolean illustrative,
        String program,
        String reason) {

    static final String CONFIDENTIAL = "Tiendo-Confidential-Tag-Manifest";

    private static final String DAY = "Bagging-Date";
    private static final String NAME = "External-Identifier";
    private static final String TITLE = "External-Description";
    private static final String PUBLISHER = "Source-Organization";
    private static final String PROGRAM = "Bag-Software-Agent";
    private static final String FOCUS = "Tiendo-Focus";
    private static final String ILLUSTRATIVE = "Tiendo-Illustrative";
    private static final String CORRECTS = "Tiendo-Corrects";
    private static final String REASON = "Tiendo-Reason";
    private static final String TREE = "Tiendo-Site-Tree-Sha512";

    /** @param siteTree the hash over all files of the site */
    Map<String, String> toLines(String siteTree, Optional<String> confidentialTagManifest) {
        Map<String, String> lines = new LinkedHashMap<>();
        if (!publisher.isEmpty()) {
            lines.put(PUBLISHER, publisher);
        }
        lines.put(TITLE, title);
        lines.put(NAME, name.toString());
        lines.put(DAY, asOf.toString());
        lines.put(PROGRAM, program);
        focus.ifPresent(unit -> lines.put(FOCUS, unit));
        lines.put(ILLUSTRATIVE, illustrative ? "yes" : "no");
        name.corrected().ifPresent(corrected -> lines.put(CORRECTS, corrected.toString()));
        if (!reason.isEmpty()) {
            lines.put(REASON, reason);
        }
        lines.put(TREE, siteTree);
        confidentialTagManifest.ifPresent(hash -> lines.put(CONFIDENTIAL, hash));
        return lines;
    }

    /** Reads the lines of {@link #toLines}; empty if they are not those of a snapshot. */
    static Optional<SnapshotInfo> of(Map<String, String> lines) {
        Optional<SnapshotName> name = SnapshotName.parse(lines.getOrDefault(NAME, ""));
        String day = lines.getOrDefault(DAY, "");
        if (name.isEmpty() || !day.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")) {
            return Optional.empty();
        }
        return Optional.of(new SnapshotInfo(
                name.get(),
                lines.getOrDefault(TITLE, ""),
                lines.getOrDefault(PUBLISHER, ""),
                LocalDate.parse(day),
                Optional.ofNullable(lines.get(FOCUS)),
                lines.getOrDefault(ILLUSTRATIVE, "").equals("yes"),
                lines.getOrDefault(PROGRAM, ""),
                lines.getOrDefault(REASON, "")));
    }

    static Optional<String> siteTree(Map<String, String> lines) {
        return Optional.ofNullable(lines.get(TREE));
    }
}
