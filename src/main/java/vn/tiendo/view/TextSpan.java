package vn.tiendo.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.language.TextRun;

/**
 * Words of one look within a text that is no web page.
 *
 * @param address where they lead; empty for most
 */
public record TextSpan(String text, Set<Look> looks, Optional<String> address) {

    /** What sets words apart. */
    public enum Look {
        STRONG,
        EMPHASIS,
        CODE,
        /** Left for the writer to fill in. */
        OPEN
    }

    public TextSpan {
        looks = looks.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(looks));
    }

    /** Words like those around them. */
    public static TextSpan plain(String text) {
        return new TextSpan(text, Set.of(), Optional.empty());
    }

    /** Words that stand out. */
    public static TextSpan strong(String text) {
        return new TextSpan(text, Set.of(Look.STRONG), Optional.empty());
    }

    /** What the writer has to fill in. */
    public static TextSpan open(String text) {
        return new TextSpan(text, Set.of(Look.OPEN), Optional.empty());
    }

    /** A sentence of the pages. */
    public static List<TextSpan> of(List<TextRun> runs) {
        List<TextSpan> spans = new ArrayList<>();
        for (TextRun run : runs) {
            spans.add(run.strong() ? strong(run.text()) : plain(run.text()));
        }
        return spans;
    }

    /** The words alone. */
    public static String text(List<TextSpan> spans) {
        return spans.stream().map(TextSpan::text).collect(Collectors.joining());
    }

    public boolean is(Look look) {
        return looks.contains(look);
    }
}
