package vn.tiendo.syntax;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.Nearest;
import vn.tiendo.diagnostic.SourceLocation;

/** The known keys of one YAML mapping, read by kind; what does not fit is reported with its path and line. */
public final class YamlKeys {

    private final String file;
    private final String path;
    private final Map<String, YamlTree.Node> values = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    /** @param path of the mapping, such as {@code lien_he.}; empty at the top */
    public YamlKeys(String file, String path, List<YamlTree.Entry> entries, Diagnostics diagnostics, String... known) {
        this.file = file;
        this.path = path;
        this.diagnostics = diagnostics;
        List<String> names = Arrays.asList(known);
        for (YamlTree.Entry entry : entries) {
            if (!names.contains(entry.key())) {
                diagnostics.add(
                        DiagnosticCode.UNKNOWN_KEY,
                        SourceLocation.ofCell(file, entry.line(), path + entry.key(), entry.key()),
                        Nearest.to(entry.key(), names).orElse(""),
                        String.join(", ", names));
            } else if (!YamlTree.isNothing(entry.value())) {
                values.put(entry.key(), entry.value());
            }
        }
    }

    /** The text of a key; empty if it is missing or not a text. */
    public Optional<String> text(String key) {
        return node(key).flatMap(node -> {
            if (node instanceof YamlTree.Node.Text text && !isNullWord(text)) {
                return Optional.of(checked(key, text));
            }
            diagnostics.add(DiagnosticCode.WRONG_TYPE, locationOf(key, node), "@text");
            return Optional.empty();
        });
    }

    /** Whether a text is YAML's word for nothing; in quotes it is an ordinary text. */
    private static boolean isNullWord(YamlTree.Node.Text text) {
        return text.plain()
                && (text.text().equalsIgnoreCase("null") || text.text().equals("~"));
    }

    private String checked(String key, YamlTree.Node.Text text) {
        CharacterScreen.report(text.text(), locationOf(key, text), diagnostics);
        return Characters.onOneLine(text.text());
    }

    /**
     * The text of a key, if it is one of those expected.
     *
     * @param expected the term by which messages name these
     */
    public Optional<String> textThat(String key, Predicate<String> fits, String expected) {
        return parsed(key, text -> Optional.of(text).filter(fits), expected);
    }

    /**
     * The parsed text of a key.
     *
     * @param expected the term by which messages name the accepted texts
     */
    public <T> Optional<T> parsed(String key, Function<String, Optional<T>> parser, String expected) {
        return text(key).flatMap(text -> {
            Optional<T> value = parser.apply(text);
            if (value.isEmpty()) {
                reject(key, expected);
            }
            return value;
        });
    }

    /**
     * Reports the value of a key.
     *
     * @param expected the term by which messages name what is expected
     */
    public void reject(String key, String expected) {
        node(key).ifPresent(node -> diagnostics.add(DiagnosticCode.BAD_SETTING, locationOf(key, node), expected));
    }

    /**
     * Reports a colour that is hardly legible.
     *
     * @param contrast of the colour
     * @param least the required contrast
     */
    public void rejectContrast(String key, String contrast, String least) {
        node(key)
                .ifPresent(
                        node -> diagnostics.add(DiagnosticCode.LOW_CONTRAST, locationOf(key, node), contrast, least));
    }

    /**
     * Reports an image that cannot be used.
     *
     * @param fault the term by which messages name what is wrong with it
     */
    public void rejectEmblem(String key, String fault) {
        node(key).ifPresent(node -> diagnostics.add(DiagnosticCode.BAD_EMBLEM, locationOf(key, node), fault));
    }

    /** A day; empty if the key is missing, or if its value was reported. */
    public Optional<LocalDate> date(String key) {
        return parsed(key, CellGrammar::date, "@date");
    }

    /** Yes or no; empty if the key is missing, or if its value was reported. */
    public Optional<Boolean> yesNo(String key) {
        return parsed(
                key,
                text -> switch (text) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> CellGrammar.yesNo(text);
                },
                "@yes_no");
    }

    /** A share of 1, with a decimal comma or dot. */
    public Optional<BigDecimal> share(String key) {
        return parsed(
                key,
                text -> NumberGrammar.decimal(text).filter(share -> share.compareTo(BigDecimal.ONE) <= 0),
                "@share");
    }

    /** A whole number from 0 to the highest; empty if the key is missing, or if its value was reported. */
    public Optional<Integer> integer(String key, int highest) {
        return parsed(
                key,
                text -> Optional.of(NumberGrammar.count(text))
                        .filter(number -> number >= 0 && number <= highest)
                        .map(Long::intValue),
                "@small_integer");
    }

    /** The keys of the mapping below a key; without entries if there is none. */
    public YamlKeys below(String key, String... known) {
        List<YamlTree.Entry> entries = node(key)
                .map(node -> {
                    if (node instanceof YamlTree.Node.Mapping mapping) {
                        return mapping.entries();
                    }
                    diagnostics.add(DiagnosticCode.WRONG_TYPE, locationOf(key, node), "@mapping");
                    return List.<YamlTree.Entry>of();
                })
                .orElse(List.of());
        return new YamlKeys(file, path + key + ".", entries, diagnostics, known);
    }

    /** All texts of the mapping below a key, by their own keys; empty if there is none. */
    public Map<String, String> texts(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        node(key).ifPresent(node -> {
            if (node instanceof YamlTree.Node.Mapping mapping) {
                for (YamlTree.Entry entry : mapping.entries()) {
                    if (entry.value() instanceof YamlTree.Node.Text text) {
                        texts.put(entry.key(), checked(entry.key(), text));
                    } else {
                        diagnostics.add(DiagnosticCode.WRONG_TYPE, locationOf(entry.key(), entry.value()), "@text");
                    }
                }
            } else {
                diagnostics.add(DiagnosticCode.WRONG_TYPE, locationOf(key, node), "@mapping");
            }
        });
        return texts;
    }

    /** Where a key stands, with its text; the whole file if it is missing. */
    public SourceLocation place(String key) {
        return node(key).map(node -> locationOf(key, node)).orElseGet(() -> SourceLocation.ofFile(file));
    }

    /**
     * Reports a code below a key that no file of the data defines.
     *
     * @param file the file that would define it
     */
    public void rejectCode(String key, String code, String file, Collection<String> known) {
        SourceLocation place = place(key);
        diagnostics.add(
                DiagnosticCode.UNKNOWN_REFERENCE,
                new SourceLocation(place.file(), place.spot(), place.column(), code),
                file,
                Nearest.to(code, known).orElse(""));
    }

    /** The keys of each mapping in the list below a key. */
    public List<YamlKeys> each(String key, String... known) {
        List<YamlKeys> items = new ArrayList<>();
        node(key).ifPresent(node -> {
            if (!(node instanceof YamlTree.Node.Items list)) {
                diagnostics.add(DiagnosticCode.WRONG_TYPE, locationOf(key, node), "@list");
                return;
            }
            for (YamlTree.Node item : list.items()) {
                String name = key + "[" + items.size() + "]";
                if (item instanceof YamlTree.Node.Mapping mapping) {
                    items.add(new YamlKeys(file, path + name + ".", mapping.entries(), diagnostics, known));
                } else {
                    diagnostics.add(DiagnosticCode.WRONG_TYPE, locationOf(name, item), "@mapping");
                }
            }
        });
        return items;
    }

    private Optional<YamlTree.Node> node(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private SourceLocation locationOf(String key, YamlTree.Node node) {
        String value = node instanceof YamlTree.Node.Text text ? text.text() : "";
        return SourceLocation.ofCell(file, node.line(), path + key, value);
    }
}
