package vn.tiendo.language;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A run of a sentence.
 *
 * @param strong whether it is emphasised
 */
public record TextRun(String text, boolean strong) {

    /** The sentence as plain text. */
    public static String plain(List<TextRun> runs) {
        return runs.stream().map(TextRun::text).collect(Collectors.joining());
    }
}
