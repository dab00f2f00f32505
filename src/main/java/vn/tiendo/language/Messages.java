package vn.tiendo.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All words of the interface, by key. A text may contain {@code {0}}, {@code {1}} and so on for arguments, and {@code
 * *…*} around emphasised words. Brackets of an argument that stands in brackets become square ones.
 */
public final class Messages {

    private static final int TYPICAL_LENGTH = 80;

    private final Map<String, List<Piece>> byKey = new HashMap<>();

    public Messages(Map<String, String> texts) {
        texts.forEach((key, text) -> byKey.put(key, parse(text)));
    }

    /** @throws MissingMessageException if there is no such key */
    public String text(String key, Object... arguments) {
        List<Piece> pieces = get(key);
        if (pieces.size() == 1 && pieces.get(0).argument() < 0) {
            return pieces.get(0).text();
        }
        StringBuilder text = new StringBuilder(TYPICAL_LENGTH);
        for (Piece piece : pieces) {
            text.append(piece.fill(key, arguments));
        }
        return text.toString();
    }

    /** A text without arguments; empty if there is no such key, or its text needs arguments. */
    public Optional<String> fixed(String key) {
        List<Piece> pieces = byKey.getOrDefault(key, List.of());
        for (Piece piece : pieces) {
            if (piece.argument() >= 0) {
                return Optional.empty();
            }
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(text(key));
    }

    /**
     * The text in runs; those between {@code *} are strong.
     *
     * @throws MissingMessageException if there is no such key
     */
    public List<TextRun> runs(String key, Object... arguments) {
        List<TextRun> runs = new ArrayList<>();
        for (Piece piece : get(key)) {
            String text = piece.fill(key, arguments);
            if (text.isEmpty()) {
                continue;
            }
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).strong() == piece.strong()) {
                runs.set(last, new TextRun(runs.get(last).text() + text, piece.strong()));
            } else {
                runs.add(new TextRun(text, piece.strong()));
            }
        }
        return runs;
    }

    /** Every key, in plain text order. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(new TreeSet<>(byKey.keySet()));
    }

    private List<Piece> get(String key) {
        List<Piece> pieces = byKey.get(key);
        if (pieces == null) {
            throw new MissingMessageException(key);
        }
        return pieces;
    }

    private static List<Piece> parse(String text) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean strong = false;
        int brackets = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean argument =
                    c == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}' && isDigit(text.charAt(i + 1));
            if (argument || c == '*') {
                if (!run.isEmpty()) {
                    pieces.add(new Piece(run.toString(), -1, strong, false));
                    run.setLength(0);
                }
                if (argument) {
                    pieces.add(new Piece("", text.charAt(i + 1) - '0', strong, brackets > 0));
                    i += 2;
                } else {
                    strong = !strong;
                }
            } else {
                brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
                run.append(c);
            }
        }
        if (!run.isEmpty() || pieces.isEmpty()) {
            pieces.add(new Piece(run.toString(), -1, strong, false));
        }
        return List.copyOf(pieces);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * A run of a text, or the place of an argument.
     *
     * @param argument its number; -1 for a run
     * @param bracketed whether an argument stands in brackets
     */
    private record Piece(String text, int argument, boolean strong, boolean bracketed) {

        String fill(String key, Object... arguments) {
            if (argument < 0) {
                return text;
            }
            if (argument >= arguments.length) {
                throw new IllegalStateException("message " + key + " needs argument " + argument);
            }
            String filled = String.valueOf(arguments[argument]);
            return bracketed ? filled.replace('(', '[').replace(')', ']') : filled;
        }
    }
}
