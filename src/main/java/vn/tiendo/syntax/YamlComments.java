package vn.tiendo.syntax;

import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;

/** Finds comments in YAML, which {@link YamlTree} ignores. */
public final class YamlComments {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setParseComments(true)
            .setCodePointLimit((int) Limits.YAML_BYTES)
            .build();

    private YamlComments() {}

    /** Whether a text that {@link YamlTree} could read has a comment. */
    public static boolean areIn(String yaml) {
        return StreamSupport.stream(new Parse(SETTINGS).parseString(yaml).spliterator(), false)
                .anyMatch(event ->
                        event instanceof CommentEvent comment && comment.getCommentType() != CommentType.BLANK_LINE);
    }
}
