package vn.tiendo.plan;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A narrative taken apart at the headings that the data contract names, so that each part can stand in its section of
 * the report. Other headings stay in the part in which they stand.
 */
final class NarrativeParts {

    /** A section of the report that holds a part of the narrative. */
    enum Part {
        RESULTS,
        DIFFICULTIES,
        CAUSES,
        PROPOSALS
    }

    private static final Map<String, Part> BY_HEADING = Map.of(
            "ket qua", Part.RESULTS,
            "kho khan", Part.DIFFICULTIES,
            "han che", Part.DIFFICULTIES,
            "nguyen nhan", Part.CAUSES,
            "de xuat", Part.PROPOSALS,
            "kien nghi", Part.PROPOSALS,
            "phuong huong", Part.PROPOSALS);

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]+(.*?)[ \\t]*#*[ \\t]*");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-+)[ \\t]*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");
    private static final Pattern LINK_DEFINITION = Pattern.compile(" {0,3}\\[[^\\]]+\\]:.*");
    private static final Pattern NUMBERING = Pattern.compile("^(?:[ivx]+|[0-9]+)[.)\\s]+\\s*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Map<Part, StringBuilder> texts = new EnumMap<>(Part.class);
    private final StringBuilder definitions = new StringBuilder();

    private NarrativeParts() {}

    static NarrativeParts of(String markdown) {
        NarrativeParts parts = new NarrativeParts();
        List<String> lines = markdown.lines().toList();
        Part part = Part.RESULTS;
        String fence = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher fenceMark = FENCE.matcher(line);
            if (fenceMark.matches()) {
                fence = fence.isEmpty() ? fenceMark.group(1) : fence.equals(fenceMark.group(1)) ? "" : fence;
            }
            Optional<Part> begun = fence.isEmpty() ? partBegunBy(lines, i) : Optional.empty();
            if (begun.isPresent()) {
                part = begun.get();
                i += isUnderlined(lines, i) ? 1 : 0;
                continue;
            }
            if (fence.isEmpty() && LINK_DEFINITION.matcher(line).matches()) {
                parts.definitions.append(line).append('\n');
            } else {
                parts.texts
                        .computeIfAbsent(part, key -> new StringBuilder())
                        .append(line)
                        .append('\n');
            }
        }
        return parts;
    }

    /** The text of a part, with the addresses that its links name; empty where nothing was written. */
    String text(Part part) {
        StringBuilder text = texts.get(part);
        if (text == null || text.toString().isBlank()) {
            return "";
        }
        return definitions.isEmpty() ? text.toString() : text + "\n" + definitions;
    }

    private static Optional<Part> partBegunBy(List<String> lines, int index) {
        String line = lines.get(index);
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            return partNamed(heading.group(1));
        }
        return isUnderlined(lines, index) ? partNamed(line) : Optional.empty();
    }

    private static boolean isUnderlined(List<String> lines, int index) {
        return !lines.get(index).isBlank()
                && !HEADING.matcher(lines.get(index)).matches()
                && index + 1 < lines.size()
                && UNDERLINE.matcher(lines.get(index + 1)).matches();
    }

    private static Optional<Part> partNamed(String heading) {
        String plain = MARKS.matcher(Normalizer.normalize(heading, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace("*", "")
                .strip();
        String name = NUMBERING.matcher(plain).replaceFirst("");
        return BY_HEADING.entrySet().stream()
                .filter(known -> name.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
