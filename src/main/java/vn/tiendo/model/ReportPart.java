package vn.tiendo.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A part of a unit's text about a year; the headings that the data contract names show which part it is. */
public enum ReportPart {
    /** What was achieved; also any text before the first heading. */
    RESULTS("Kết quả đạt được", 3, "ket qua", "tinh hinh trien khai", "tinh hinh thuc hien"),
    /** Difficulties and shortcomings. */
    DIFFICULTIES("Khó khăn, hạn chế", 4, "kho khan", "han che", "ton tai", "vuong mac"),
    /** Their causes. */
    CAUSES("Nguyên nhân", 4, "nguyen nhan"),
    /** What is proposed. */
    PROPOSALS("Đề xuất", 3, "de xuat", "kien nghi", "phuong huong", "de nghi");

    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:phan (?:thu )?)?(?:(?:[ivx]+|[0-9]+(?:\\.[0-9]+){0,5})(?:\\s*[.):/–-]\\s*|\\s+)|[a-z]\\s*[.)/]\\s*)");
    private static final Pattern FILLERS = Pattern.compile("^(?:(?:nhung|mot so|cac|ve)\\s+){1,3}");
    private static final Pattern EMPHASIS = Pattern.compile("[*_]{1,3}");

    /** The words of which headings consist that only name a part, apart from years. */
    private static final Set<String> WORDS_OF_TITLES = Set.of(
            "ket", "qua", "dat", "duoc", "tinh", "hinh", "trien", "khai", "thuc", "hien", "kho", "khan", "han", "che",
            "ton", "tai", "vuong", "mac", "va", "nguyen", "nhan", "cua", "de", "xuat", "kien", "nghi", "phuong",
            "huong", "nhiem", "vu", "giai", "phap", "cac", "nhung", "mot", "so", "trong", "nam", "thoi", "gian", "toi",
            "chu", "yeu", "khach", "quan", "muc", "tieu", "chi", "ke", "hoach", "tiep", "theo", "viec");

    private static final char AFTER_LATIN = '\u0250';
    private static final char VIETNAMESE = '\u1E00';
    private static final char AFTER_VIETNAMESE = '\u1F00';
    private static final String PLAIN_LETTERS = plainLetters();

    private final String heading;
    private final int headingLevel;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> beginnings;

    ReportPart(String heading, int headingLevel, String... beginnings) {
        this.heading = heading;
        this.headingLevel = headingLevel;
        this.beginnings = List.of(beginnings);
    }

    /** Its heading as the data contract names it. */
    public String heading() {
        return heading;
    }

    /** The level of the highest headings within the part: one below that of the part's own heading on the page. */
    public int headingLevel() {
        return headingLevel;
    }

    /**
     * The part that a heading begins, whatever its numbering, case and diacritics; empty for a heading within a part.
     */
    public static Optional<ReportPart> begunBy(String heading) {
        String name = bare(heading);
        for (ReportPart part : values()) {
            if (part.beginnings.stream().anyMatch(name::startsWith)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** The part that a line names, if it says nothing else: such a line is a heading even without a mark. */
    public static Optional<ReportPart> namedBy(String line) {
        for (String word : bare(line).split("[\\s,;:/–-]+")) {
            if (!WORDS_OF_TITLES.contains(word) && !word.matches("[0-9]{4}")) {
                return Optional.empty();
            }
        }
        return begunBy(line);
    }

    /** Whether a text is about the subject of the part, under whatever heading. */
    public boolean isSpokenOfIn(String text) {
        String plain = plain(text);
        return beginnings.stream().anyMatch(plain::contains);
    }

    private static String bare(String heading) {
        String plain = plain(EMPHASIS.matcher(heading).replaceAll(""));
        return FILLERS.matcher(NUMBERING.matcher(plain).replaceFirst("")).replaceFirst("");
    }

    /**
     * The text in small letters without diacritics. It must be in composed form: a letter with its marks is one
     * character.
     */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLatin = isLatin(c);
            if (isLatin || Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(isLatin ? PLAIN_LETTERS.charAt(c) : Character.toLowerCase(c));
            }
        }
        return plain.toString().strip();
    }

    private static boolean isLatin(char c) {
        return c < AFTER_LATIN || (c >= VIETNAMESE && c < AFTER_VIETNAMESE);
    }

    /** All Vietnamese letters without their marks, by character: every narrative is converted letter by letter. */
    private static String plainLetters() {
        StringBuilder letters = new StringBuilder();
        for (char c = 0; c < AFTER_VIETNAMESE; c++) {
            char first = isLatin(c)
                    ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                            .charAt(0)
                    : c;
            letters.append(c == 'đ' || c == 'Đ' ? 'd' : Character.toLowerCase(first));
        }
        return letters.toString();
    }
}
