package vn.tiendo.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ScannerException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;

/**
 * Reads YAML as mappings, lists and texts with their lines. Interprets nothing: {@code no}, {@code 0123} and dates stay
 * as typed. Refuses anchors, tags, several documents and deep nesting, which no settings need.
 */
public final class YamlTree {

    sealed interface Node {

        /** The line on which it begins, 1-based. */
        int line();

        /**
         * Text as typed, without its quotes.
         *
         * @param plain whether it had no quotes
         */
        record Text(String text, boolean plain, int line) implements Node {}

        /** Values by key, in order. */
        record Mapping(List<Entry> entries, int line) implements Node {}

        /** Values in order. */
        record Items(List<Node> items, int line) implements Node {}
    }

    /**
     * One key of a mapping and its value.
     *
     * @param line of the key
     */
    public record Entry(String key, Node value, int line) {}

    /** Thrown if reading cannot continue; the problem has been reported. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super(null, null, false, false);
        }
    }

    private final String file;
    private final int linesBefore;
    private final Diagnostics diagnostics;
    private final Iterator<Event> events;

    private YamlTree(String file, String yaml, int linesBefore, Diagnostics diagnostics) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.diagnostics = diagnostics;
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit((int) Limits.YAML_BYTES)
                .build();
        this.events = new Parse(settings).parseString(yaml).iterator();
    }

    /**
     * The entries of the mapping at the top; empty if there is none, which is reported unless the text is empty.
     *
     * @param linesBefore lines of the file before the text
     */
    public static List<Entry> read(String file, String yaml, int linesBefore, Diagnostics diagnostics) {
        YamlTree tree = new YamlTree(file, yaml, linesBefore, diagnostics);
        try {
            return tree.document();
        } catch (MarkedYamlEngineException e) {
            diagnostics.add(DiagnosticCode.NOT_YAML, SourceLocation.ofLine(file, lineOf(e, yaml) + 1 + linesBefore));
        } catch (YamlEngineException | NumberFormatException e) {
            // The latter if the text ends within a numeric escape.
            diagnostics.add(DiagnosticCode.NOT_YAML, SourceLocation.ofFile(file));
        } catch (Refused e) {
            // Already reported where it was found.
        }
        return List.of();
    }

    /**
     * The line that is to be mended, from 0. What was begun and never ended, such as a quotation, is wrong where it
     * begins, not where the library noticed.
     */
    private static int lineOf(MarkedYamlEngineException e, String yaml) {
        boolean atEnd = e.getProblemMark()
                .filter(mark -> mark.getIndex()
                        < yaml.codePointCount(0, yaml.stripTrailing().length()))
                .isEmpty();
        Optional<Mark> begin = e instanceof ScannerException || atEnd ? e.getContextMark() : Optional.empty();
        return begin.or(e::getProblemMark).map(Mark::getLine).orElse(0);
    }

    private List<Entry> document() {
        Optional<Node> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent && root.isPresent()) {
                throw refuse(event);
            }
            if (event instanceof NodeEvent) {
                root = Optional.of(node(event, 0));
            }
        }
        if (root.isEmpty() || isNothing(root.get())) {
            return List.of();
        }
        if (root.get() instanceof Node.Mapping mapping) {
            return mapping.entries();
        }
        diagnostics.add(
                DiagnosticCode.WRONG_TYPE,
                SourceLocation.ofLine(file, root.get().line()),
                "@mapping");
        return List.of();
    }

    /** Whether a value was left out: there is nothing after the key. */
    static boolean isNothing(Node node) {
        return node instanceof Node.Text text && text.plain() && text.text().isEmpty();
    }

    /** Recursion is safe: its depth is limited. */
    private Node node(Event event, int depth) {
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw refuse(event);
        }
        if (event instanceof ScalarEvent scalar) {
            if (scalar.getTag().isPresent()) {
                throw refuse(event);
            }
            return new Node.Text(Characters.clean(scalar.getValue()), scalar.isPlain(), lineOf(event));
        }
        if (!(event instanceof CollectionStartEvent collection)
                || collection.getTag().isPresent()
                || depth >= Limits.YAML_DEPTH) {
            throw refuse(event);
        }
        return collection instanceof MappingStartEvent
                ? mapping(lineOf(event), depth + 1)
                : new Node.Items(items(depth + 1), lineOf(event));
    }

    private Node mapping(int line, int depth) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(node(event, depth) instanceof Node.Text key)) {
                throw refuse(event);
            }
            Node value = node(events.next(), depth);
            Integer first = lines.putIfAbsent(key.text(), key.line());
            if (first == null) {
                entries.add(new Entry(key.text(), value, key.line()));
            } else {
                diagnostics.add(
                        DiagnosticCode.DUPLICATE_KEY,
                        SourceLocation.ofCell(file, key.line(), key.text(), key.text()),
                        Integer.toString(first));
            }
        }
        return new Node.Mapping(entries, line);
    }

    private List<Node> items(int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth));
        }
        return items;
    }

    private Refused refuse(Event event) {
        diagnostics.add(DiagnosticCode.YAML_NOT_PLAIN, SourceLocation.ofLine(file, lineOf(event)));
        return new Refused();
    }

    private int lineOf(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1 + linesBefore;
    }
}
