package vn.tiendo.render;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.ReportPart;

/**
 * A line that is meant as a heading although no sign marks it: "I. KẾT QUẢ ĐẠT ĐƯỢC", "Đề xuất, kiến nghị", "**Khó
 * khăn:**".
 *
 * @param rank the number of {@code #} that would mark it
 * @param rest what the line says after the heading and a colon; may be empty
 */
record TypedHeading(int rank, String title, String rest) {

    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:(?<roman>(?:Phần|PHẦN)\\s.{0,20}?[.:)–-]|[IVX]+\\s*[.):/–-]|[A-Z]\\s*[.)])|(?<number>[0-9]{1,2}\\s*[.):/](?![0-9]))"
                    + "|(?<numbers>[0-9]{1,2}(?:\\.[0-9]{1,2}){1,5}[.)]?))\\s*");
    private static final Pattern AFTER_COLON = Pattern.compile("(?:\\*\\*|__)?\\s*(?<rest>\\S.*)");
    /** A line that makes the line above it a heading in Markdown. */
    private static final Pattern UNDERLINE = Pattern.compile("=+|-+");

    private static final int MOST_WORDS = 16;
    private static final int MOST_CHARACTERS = 150;
    private static final int MOST_CHARACTERS_BEFORE_TEXT = 120;

    /**
     * The heading in a line, if it is one.
     *
     * @param next the line below it, without indentation; empty for a blank one
     */
    static Optional<TypedHeading> of(String line, String next) {
        char first = line.charAt(0);
        if ("#>|-+`~".indexOf(first) >= 0 || UNDERLINE.matcher(next).matches()) {
            return Optional.empty();
        }
        if (line.length() > MOST_CHARACTERS) {
            return runIn(line);
        }
        String plain = withoutColon(line);
        boolean isBold = isStressed(plain, "**") || isStressed(plain, "__");
        String words =
                isBold ? withoutColon(plain.substring(2, plain.length() - 2).strip()) : plain;
        if (endsLikeText(words)) {
            return runIn(line);
        }
        Matcher numbering = NUMBERING.matcher(words);
        boolean numbered = numbering.lookingAt();
        if (words.split("\\s+").length <= MOST_WORDS) {
            String title = numbered ? words.substring(numbering.end()) : words;
            boolean stressed = isBold || isUpperCase(title);
            boolean named = ReportPart.namedBy(title).isPresent();
            boolean roman = numbered && numbering.group("roman") != null;
            boolean part = ReportPart.begunBy(title).isPresent();
            boolean isHeading = roman
                    ? stressed || (part && !isListed(numbering, next))
                    : part && (stressed || (named && !isListed(numbering, next)));
            if (isHeading && !title.isEmpty()) {
                return Optional.of(new TypedHeading(rank(numbering, numbered), words, ""));
            }
        }
        return runIn(line);
    }

    /** Whether the whole line is between two marks, with none inside. */
    private static boolean isStressed(String line, String mark) {
        return line.length() > 2 * mark.length()
                && line.startsWith(mark)
                && line.endsWith(mark)
                && line.indexOf(mark, mark.length()) == line.length() - mark.length();
    }

    private static String withoutColon(String line) {
        return line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line;
    }

    private static String withoutMark(String text) {
        return text.endsWith("**") || text.endsWith("__") ? text.substring(0, text.length() - 2) : text;
    }

    private static Optional<TypedHeading> runIn(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String title = withoutMark(line.substring(0, colon).stripTrailing()).stripTrailing();
        if (title.length() > MOST_CHARACTERS_BEFORE_TEXT || title.indexOf('|') >= 0) {
            return Optional.empty();
        }
        Matcher after = AFTER_COLON.matcher(line.substring(colon + 1));
        if (!after.matches()) {
            return Optional.empty();
        }
        title = title.startsWith("**") || title.startsWith("__") ? title.substring(2) : title;
        Matcher numbering = NUMBERING.matcher(title);
        boolean numbered = numbering.lookingAt();
        return title.contains("**")
                        || ReportPart.namedBy(numbered ? title.substring(numbering.end()) : title)
                                .isEmpty()
                ? Optional.empty()
                : Optional.of(new TypedHeading(rank(numbering, numbered), title, after.group("rest")));
    }

    /** Whether the next line continues the numbering, so that both are items of a list. */
    private static boolean isListed(Matcher numbering, String next) {
        Matcher following = NUMBERING.matcher(next);
        return numbering.lookingAt() && following.lookingAt() && rank(numbering, true) == rank(following, true);
    }

    private static int rank(Matcher numbering, boolean numbered) {
        if (!numbered) {
            return 2;
        }
        return numbering.group("roman") != null ? 1 : numbering.group("number") != null ? 3 : 4;
    }

    private static boolean endsLikeText(String words) {
        return words.isEmpty() || ".,;!?".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean isUpperCase(String title) {
        return title.chars().filter(Character::isLetter).count() >= 4 && title.equals(title.toUpperCase(Locale.ROOT));
    }
}
