package vn.tiendo.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.ReportPart;

/**
 * A narrative as a form can hold it: the four parts of a report, each at most once under a heading with one {@code #},
 * and nothing before them. Forms do not touch narratives written in another way.
 */
public final class NarrativeText {

    /** A little less than a cell of Excel can hold. */
    private static final int LONGEST_PART = 32_000;

    private static final Pattern HEADING = Pattern.compile("# +(.*?)[# ]*");
    private static final Pattern OWN_HEADING = Pattern.compile("(?m)^#(?=[ \\t]|$)");

    private final boolean illustrative;
    private final List<Section> sections;

    private NarrativeText(boolean illustrative, List<Section> sections) {
        this.illustrative = illustrative;
        this.sections = List.copyOf(sections);
    }

    /** @param heading the whole line */
    private record Section(ReportPart part, String heading, String body) {}

    public static NarrativeText empty() {
        return new NarrativeText(false, List.of());
    }

    /** Empty if a form cannot hold the narrative without loss. */
    public static Optional<NarrativeText> of(Narrative narrative) {
        List<Section> sections = new ArrayList<>();
        List<String> body = new ArrayList<>();
        String heading = "";
        for (String line : narrative.markdown().lines().toList()) {
            if (HEADING.matcher(line).matches()) {
                if (!close(heading, body, sections)) {
                    return Optional.empty();
                }
                heading = line;
                body.clear();
            } else {
                body.add(line);
            }
        }
        return close(heading, body, sections)
                ? Optional.of(new NarrativeText(narrative.illustrative(), sections))
                : Optional.empty();
    }

    private static boolean close(String heading, List<String> lines, List<Section> sections) {
        String body = String.join("\n", lines).replaceAll("\\A\\s*\\n|\\s+\\z", "");
        if (heading.isEmpty()) {
            return body.isBlank();
        }
        var title = HEADING.matcher(heading);
        Optional<ReportPart> part = title.matches() ? ReportPart.begunBy(title.group(1)) : Optional.empty();
        boolean fits = part.isPresent()
                && body.length() <= LONGEST_PART
                && sections.stream().noneMatch(other -> other.part() == part.get());
        if (fits) {
            sections.add(new Section(part.get(), heading, body));
        }
        return fits;
    }

    /** The text under each heading that there is. */
    public Map<ReportPart, String> parts() {
        Map<ReportPart, String> parts = new EnumMap<>(ReportPart.class);
        sections.forEach(section -> parts.put(section.part(), section.body()));
        return parts;
    }

    /** The same with another text under a heading; a new heading takes its place in the order of parts. */
    public NarrativeText with(ReportPart part, String text) {
        String body = clean(text);
        List<Section> changed = new ArrayList<>();
        boolean isThere = sections.stream().anyMatch(section -> section.part() == part);
        Section added = new Section(part, "# " + part.heading(), body);
        boolean isAdded = isThere;
        for (Section section : sections) {
            if (!isAdded && section.part().compareTo(part) > 0) {
                changed.add(added);
                isAdded = true;
            }
            changed.add(section.part() == part ? new Section(part, section.heading(), body) : section);
        }
        if (!isAdded) {
            changed.add(added);
        }
        return new NarrativeText(illustrative, changed);
    }

    /**
     * The text in the form of a part: without blank lines around it, its own headings below the level of the part's.
     */
    public static String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return OWN_HEADING.matcher(lines.replaceAll("\\A\\s*\\n|\\s+\\z", "")).replaceAll("##");
    }

    /** The text of the file. */
    public String text() {
        StringBuilder text = new StringBuilder(illustrative ? "---\nminh_hoa: co\n---\n\n" : "");
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            text.append(i == 0 ? "" : "\n").append(section.heading()).append('\n');
            if (!section.body().isEmpty()) {
                text.append('\n').append(section.body()).append('\n');
            }
        }
        return text.toString();
    }

    /** The line of the file, 1-based, with the heading of a part; 0 if there is none. */
    public int lineOf(ReportPart part) {
        int line = illustrative ? 5 : 1;
        for (Section section : sections) {
            if (section.part() == part) {
                return line;
            }
            line += section.body().isEmpty()
                    ? 2
                    : 3 + (int) section.body().lines().count();
        }
        return 0;
    }
}
