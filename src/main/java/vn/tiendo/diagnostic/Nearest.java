package vn.tiendo.diagnostic;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate with the fewest changes from the written word, ignoring case and diacritics; empty if none is near.
     * Of two equally near, the first.
     */
    public static Optional<String> to(String written, Collection<String> candidates) {
        String from = plain(written);
        int best = Math.max(1, from.length() / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String candidate : candidates) {
            String to = plain(candidate);
            if (Math.abs(to.length() - from.length()) < best) {
                int distance = distance(from, to, best);
                if (distance < best) {
                    best = distance;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    /** The same word in lower case, without diacritics, and with {@code _} for spaces. */
    private static String plain(String text) {
        String shortened = text.length() > 80 ? text.substring(0, 80) : text;
        String bare = shortened.chars().allMatch(c -> c < 0x80)
                ? shortened
                : Normalizer.normalize(shortened, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('đ', 'd')
                        .replace('Đ', 'D');
        return bare.toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    /** Levenshtein's distance, or any number not below the limit if it is that far. */
    private static int distance(String from, String to, int limit) {
        int[] previous = new int[to.length() + 1];
        int[] current = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            current[0] = i;
            int lowest = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
                lowest = Math.min(lowest, current[j]);
            }
            if (lowest >= limit) {
                return limit;
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[to.length()];
    }
}
