package vn.tiendo.view;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.language.TextRun;

/**
 * Words with the same look within a text that is not a web page.
 *
 * @param address the target of a link; empty for most words
 */
public record TextSpan(String text, Set<Look> looks, Optional<String> address) {

    /** The looks that set words apart. */
    public enum Look {
        STRONG,
        EMPHASIS,
        CODE,
        /** An open place, for the writer to fill in. */
        OPEN
    }

    public TextSpan {
        looks = looks.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(looks));
    }

    /** Ordinary words. */
    public static TextSpan plain(String text) {
        return new TextSpan(text, Set.of(), Optional.empty());
    }

    /** Emphasised words. */
    public static TextSpan strong(String text) {
        return new TextSpan(text, Set.of(Look.STRONG), Optional.empty());
    }

    /** An open place, for the writer to fill in. */
    public static TextSpan open(String text) {
        return new TextSpan(text, Set.of(Look.OPEN), Optional.empty());
    }

    /** A sentence of the pages, as spans. */
    public static List<TextSpan> of(List<TextRun> runs) {
        return runs.stream()
                .map(run -> run.strong() ? strong(run.text()) : plain(run.text()))
                .toList();
    }

    /** The words without their looks. */
    public static String text(List<TextSpan> spans) {
        return spans.stream().map(TextSpan::text).collect(Collectors.joining());
    }

    public boolean is(Look look) {
        return looks.contains(look);
    }
}
