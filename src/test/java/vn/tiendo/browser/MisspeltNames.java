package vn.tiendo.browser;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws names of units and spells them as people who search do; the same ones each time. */
final class MisspeltNames {

    /** How the query differs from the name. */
    enum Misspelling {
        NO_DIACRITICS,
        TONE_ELSEWHERE,
        WRONG_LETTER
    }

    /** @param name what the query stands for, without the word for its type if the query has none */
    record Query(Misspelling misspelling, String name, String text) {}

    private static final Pattern TYPE = Pattern.compile(
            "^(Tỉnh|Thành phố|Quận|Huyện|Thị xã|Thị trấn|Phường|Xã|Đặc khu) ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String LETTERS = "abcdeghiklmnopqrstuvxy";

    private static final Map<String, String> OTHER_PLACE = new TreeMap<>();

    static {
        String[] both =
                "òa oà óa oá ỏa oả õa oã ọa oạ òe oè óe oé ỏe oẻ õe oẽ ọe oẹ ùy uỳ úy uý ủy uỷ ũy uỹ ụy uỵ".split(" ");
        for (int i = 0; i < both.length; i += 2) {
            OTHER_PLACE.put(both[i], both[i + 1]);
            OTHER_PLACE.put(both[i + 1], both[i]);
        }
    }

    private static final Pattern TONE_WITH_TWO_PLACES =
            Pattern.compile("(" + String.join("|", OTHER_PLACE.keySet()) + ")(?!\\p{L})");

    private final SplittableRandom random;
    private final List<String> names;
    private final List<String> namesWithMovableTone;
    private final NavigableSet<String> known = new TreeSet<>();

    MisspeltNames(List<String> names, long seed) {
        this.random = new SplittableRandom(seed);
        this.names = names;
        this.namesWithMovableTone = names.stream()
                .filter(name -> TONE_WITH_TWO_PLACES.matcher(name).find())
                .toList();
        for (String name : names) {
            known.add(folded(name));
            known.add(folded(withoutType(name)));
        }
    }

    List<Query> draw(int count) {
        List<Query> queries = new ArrayList<>();
        while (queries.size() < count) {
            queries.add(
                    switch (Misspelling.values()[queries.size() % Misspelling.values().length]) {
                        case NO_DIACRITICS -> withoutDiacritics();
                        case TONE_ELSEWHERE -> toneElsewhere();
                        case WRONG_LETTER -> wrongLetter();
                    });
        }
        return queries;
    }

    private Query withoutDiacritics() {
        String name = oneOf(names);
        return new Query(Misspelling.NO_DIACRITICS, name, folded(name));
    }

    private Query toneElsewhere() {
        String name = oneOf(namesWithMovableTone);
        return new Query(Misspelling.TONE_ELSEWHERE, name, toneMoved(name));
    }

    /** No query spells, or begins, the name of another unit: nobody could see that another one was meant. */
    private Query wrongLetter() {
        while (true) {
            String name = oneOf(names);
            int place = random.nextInt(name.length());
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            String text = name.substring(0, place) + letter + name.substring(place + 1);
            String folded = folded(text);
            String next = known.ceiling(folded);
            boolean beginsAName = next != null && next.startsWith(folded);
            if (Character.isLetter(name.charAt(place)) && !folded.equals(folded(name)) && !beginsAName) {
                return new Query(Misspelling.WRONG_LETTER, name, text);
            }
        }
    }

    /** With the word for its type or without; always with it where only a number or one letter remained. */
    private String oneOf(List<String> some) {
        String name = some.get(random.nextInt(some.size()));
        String withoutType = withoutType(name);
        return random.nextBoolean() || folded(withoutType).matches("[0-9 ]+|.") ? name : withoutType;
    }

    /** Whether a unit has the name that a query stands for, wherever its tone is written. */
    static boolean isNamed(String unit, String name) {
        return List.of(unit, withoutType(unit)).stream()
                .map(one -> onePlace(one).toLowerCase(Locale.ROOT))
                .anyMatch(onePlace(name).toLowerCase(Locale.ROOT)::equals);
    }

    private static String withoutType(String name) {
        return TYPE.matcher(name).replaceFirst("");
    }

    private static String toneMoved(String name) {
        return TONE_WITH_TWO_PLACES.matcher(name).replaceAll(tone -> OTHER_PLACE.get(tone.group()));
    }

    private static String onePlace(String name) {
        Matcher tones = TONE_WITH_TWO_PLACES.matcher(name);
        return tones.replaceAll(tone -> {
            String moved = OTHER_PLACE.get(tone.group());
            return moved.compareTo(tone.group()) < 0 ? moved : tone.group();
        });
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
