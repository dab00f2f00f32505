package vn.tiendo.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON as objects, lists, texts and numbers. Duplicate keys and deep nesting are refused. */
public final class JsonTree {

    private static final int DEPTH = 20;
    private static final int NUMBER_CHARACTERS = 40;

    private JsonTree() {}

    /** A piece of JSON. */
    public sealed interface Node {

        /**
         * Values by name.
         *
         * @param line where it begins, 1-based
         */
        record Members(Map<String, Node> values, int line) implements Node {

            public Optional<Node> get(String name) {
                return Optional.ofNullable(values.get(name));
            }
        }

        /** Values in order. */
        record Items(List<Node> values) implements Node {}

        /** A text. */
        record Text(String text) implements Node {}

        /** A number. */
        record Numeral(double value) implements Node {}

        /** {@code true}, {@code false} or {@code null}. */
        record Word() implements Node {}
    }

    /**
     * Parses a whole text.
     *
     * @param longest the most characters that a text within it may have
     */
    public static Node read(String text, int longest) throws MalformedJsonException {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxNumberLength(NUMBER_CHARACTERS)
                        .maxStringLength(longest)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(text)) {
            parser.nextToken();
            Node root = node(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "more than one value");
            }
            return root;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new MalformedJsonException(line, e);
        } catch (IOException e) {
            throw new IllegalStateException("text in memory can always be read", e);
        }
    }

    private static Node node(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            int line = parser.currentTokenLocation().getLineNr();
            Map<String, Node> values = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                values.put(name, node(parser));
            }
            return new Node.Members(values, line);
        } else if (token == JsonToken.START_ARRAY) {
            List<Node> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(node(parser));
            }
            return new Node.Items(values);
        } else if (token == JsonToken.VALUE_STRING) {
            return new Node.Text(parser.getText());
        } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return new Node.Numeral(parser.getDoubleValue());
        }
        return new Node.Word();
    }
}
