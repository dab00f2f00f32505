package vn.tiendo.load;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Codes;
import vn.tiendo.model.Narrative;
import vn.tiendo.model.ReportPart;
import vn.tiendo.model.RowOrigin;
import vn.tiendo.syntax.CellGrammar;
import vn.tiendo.syntax.CharacterScreen;
import vn.tiendo.syntax.Characters;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.FormText;
import vn.tiendo.syntax.KnownCodes;
import vn.tiendo.syntax.Limits;
import vn.tiendo.syntax.NameForCode;
import vn.tiendo.syntax.PersonalData;
import vn.tiendo.syntax.PhysicalLines;
import vn.tiendo.syntax.TextFile;
import vn.tiendo.syntax.YamlKeys;
import vn.tiendo.syntax.YamlTree;

/** A file {@code bao-cao/<unit>/<year>.md}: what a unit wrote about one year, after optional front matter. */
final class NarrativeMarkdown {

    private static final String HEADINGS =
            Arrays.stream(ReportPart.values()).map(ReportPart::heading).collect(Collectors.joining("; "));

    private static final String FRONT_MATTER_MARK = "---";
    private static final String ILLUSTRATIVE = "minh_hoa";
    private static final Pattern STRAY_MARK = Pattern.compile(ILLUSTRATIVE + "\\s*[:=]", Pattern.CASE_INSENSITIVE);
    private static final int SEGMENTS = 3;

    private final CodeBook<AdminUnitCode, AdministrativeUnit> units;

    NarrativeMarkdown(CodeBook<AdminUnitCode, AdministrativeUnit> units) {
        this.units = units;
    }

    /** The narrative; empty if it cannot be used, which is reported unless its unit's row was. */
    Optional<Narrative> read(DataFile file, Diagnostics diagnostics) throws IOException {
        String[] segments = file.segments();
        String name = segments[segments.length - 1];
        OptionalInt year =
                name.length() > 3 ? CellGrammar.year(name.substring(0, name.length() - 3)) : OptionalInt.empty();
        boolean named = segments.length == SEGMENTS
                && year.isPresent()
                && units.find(segments[1]).isEmpty();
        List<AdminUnitCode> ofName = named ? units.named(segments[1]) : List.of();
        if (!ofName.isEmpty()) {
            NameForCode hint = NameForCode.of(segments[1], ofName, units);
            diagnostics.add(
                    DiagnosticCode.NAME_FOR_CODE,
                    SourceLocation.ofCell(file.name(), 0, "", segments[1]),
                    units.file(),
                    hint.codesOfNames(),
                    hint.codes());
            return Optional.empty();
        }
        if (segments.length != SEGMENTS || year.isEmpty() || !Codes.isValid(segments[1])) {
            diagnostics.add(DiagnosticCode.MISNAMED_NARRATIVE, SourceLocation.ofFile(file.name()));
            return Optional.empty();
        }
        Optional<String> text = TextFile.read(file, Limits.MARKDOWN_BYTES, diagnostics);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<AdminUnitCode> unit = units.find(segments[1]);
        if (unit.isEmpty() && !units.isFaulty(segments[1])) {
            KnownCodes.Stranger stranger = units.strangerOf(segments[1]);
            diagnostics.add(
                    stranger.problem(),
                    SourceLocation.ofCell(file.name(), 0, "", segments[1]),
                    stranger.file(),
                    stranger.suggestion());
        }
        return unit.map(known -> read(file.name(), known, year.getAsInt(), text.get(), diagnostics));
    }

    private static Narrative read(String file, AdminUnitCode unit, int year, String text, Diagnostics diagnostics) {
        List<String> lines = PhysicalLines.of(text);
        if ((Characters.flagsOf(text) & Characters.UNCLEAN) != 0) {
            lines = cleaned(file, lines, diagnostics);
        }
        int end = endOfFrontMatter(lines);
        boolean illustrative = false;
        if (end > 0) {
            String yaml = String.join("\n", lines.subList(1, end)) + "\n";
            illustrative = new YamlKeys(file, "", YamlTree.read(file, yaml, 1, diagnostics), diagnostics, ILLUSTRATIVE)
                    .yesNo(ILLUSTRATIVE)
                    .orElse(false);
        }
        int begin = end > 0 ? end + 1 : 0;
        while (begin < lines.size() && lines.get(begin).isBlank()) {
            begin++;
        }
        checkMark(file, lines, begin, diagnostics);
        checkHeadings(file, lines, begin, diagnostics);
        checkPersonalData(file, lines, begin, diagnostics);
        if ((Characters.flagsOf(text) & Characters.SPOILT) != 0) {
            checkCharacterSet(file, lines, diagnostics);
        }
        String markdown = String.join("\n", lines.subList(begin, lines.size()));
        return new Narrative(unit, year, markdown, illustrative, new RowOrigin(file, begin + 1));
    }

    /** The line that closes the front matter; 0 if there is none. */
    private static int endOfFrontMatter(List<String> lines) {
        if (!lines.get(0).stripTrailing().equals(FRONT_MATTER_MARK)) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(FRONT_MATTER_MARK)) {
                return i;
            }
        }
        return 0;
    }

    /** Reports the mark of a made-up text where it is mere text: published so, the text would pass for a true one. */
    private static void checkMark(String file, List<String> lines, int begin, Diagnostics diagnostics) {
        for (int i = begin; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (STRAY_MARK.matcher(line).lookingAt()) {
                diagnostics.add(DiagnosticCode.MARK_OUTSIDE_FRONT_MATTER, SourceLocation.ofCell(file, i + 1, "", line));
            }
        }
    }

    private static List<String> cleaned(String file, List<String> lines, Diagnostics diagnostics) {
        List<String> cleaned = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int flags = Characters.flagsOf(line);
            if ((flags & (Characters.SUSPECT | Characters.MARKED)) != 0) {
                line = withoutInvisible(SourceLocation.ofCell(file, i + 1, "", line), diagnostics);
            }
            cleaned.add(Normalizer.normalize(line, Normalizer.Form.NFC));
        }
        return cleaned;
    }

    private static String withoutInvisible(SourceLocation location, Diagnostics diagnostics) {
        String line = location.value();
        CharacterScreen.report(line, location, diagnostics);
        int invisible = Characters.firstInvisible(line);
        if (invisible >= 0 && Characters.firstRefused(line) < 0) {
            diagnostics.add(DiagnosticCode.INVISIBLE_CHARACTER, location, Characters.nameOf(line.charAt(invisible)));
        }
        StringBuilder visible = new StringBuilder(line.length());
        line.chars().filter(c -> !Characters.isInvisible((char) c)).forEach(c -> visible.append((char) c));
        return visible.toString();
    }

    private static void checkCharacterSet(String file, List<String> lines, Diagnostics diagnostics) {
        for (int i = 0; i < lines.size(); i++) {
            SourceLocation location =
                    SourceLocation.ofCell(file, i + 1, "", lines.get(i).strip());
            FormText.spoiltBy(lines.get(i)).ifPresent(code -> diagnostics.add(code, location));
        }
    }

    /** Reports personal data: narratives name people, and with them may come what must not be published. */
    private static void checkPersonalData(String file, List<String> lines, int begin, Diagnostics diagnostics) {
        for (int i = begin; i < lines.size(); i++) {
            String line = lines.get(i);
            if (PersonalData.isIn(line, line.indexOf('@') >= 0)) {
                diagnostics.add(DiagnosticCode.PERSONAL_DATA, SourceLocation.ofCell(file, i + 1, "", line.strip()));
            }
        }
    }

    /**
     * Checks only headings of the highest rank in the text, which are those of the report; lower ones are the writer's
     * own.
     */
    private static void checkHeadings(String file, List<String> lines, int begin, Diagnostics diagnostics) {
        int highest = Integer.MAX_VALUE;
        List<Integer> headings = new ArrayList<>();
        boolean inCode = false;
        for (int i = begin; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("```") || line.startsWith("~~~")) {
                inCode = !inCode;
            } else if (!inCode && rankOf(line) > 0) {
                headings.add(i);
                highest = Math.min(highest, rankOf(line));
            }
        }
        for (int heading : headings) {
            String line = lines.get(heading);
            String title = titleOf(line);
            if (rankOf(line) == highest && !isKnown(title)) {
                diagnostics.add(
                        DiagnosticCode.UNKNOWN_HEADING, SourceLocation.ofCell(file, heading + 1, "", title), HEADINGS);
            }
        }
    }

    private static boolean isKnown(String title) {
        return ReportPart.begunBy(title).isPresent();
    }

    /** How many {@code #} a heading begins with; 0 if the line is not a heading. */
    private static int rankOf(String line) {
        int rank = 0;
        while (rank < line.length() && line.charAt(rank) == '#') {
            rank++;
        }
        return rank >= 1 && rank <= 6 && rank < line.length() && line.charAt(rank) == ' ' ? rank : 0;
    }

    private static String titleOf(String heading) {
        int end = heading.length();
        while (end > 0 && (heading.charAt(end - 1) == '#' || heading.charAt(end - 1) == ' ')) {
            end--;
        }
        int rank = rankOf(heading);
        return end > rank ? heading.substring(rank, end).strip() : "";
    }
}
