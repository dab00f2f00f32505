package vn.tiendo.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Nearest;
import vn.tiendo.model.Codes;
import vn.tiendo.syntax.Column;
import vn.tiendo.syntax.CsvRow;
import vn.tiendo.syntax.KnownCodes;
import vn.tiendo.syntax.LeadingZeros;
import vn.tiendo.syntax.NameIndex;

/**
 * Everything that one file defines, by code. It also remembers the codes of faulty rows, so that rows which refer to
 * these are not reported, too.
 *
 * @param <K> the type of the code
 * @param <V> the type of what is defined
 */
final class CodeBook<K extends Comparable<K>, V> implements KnownCodes<K> {

    private final String file;
    private final Function<String, K> toKey;
    private final Map<String, K> keys = new LinkedHashMap<>();
    private final Map<K, V> entries = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    /** The first use of each code that is unique only within something else. */
    private final Map<String, Claim> spellings = new HashMap<>();

    private final Set<String> faulty = new HashSet<>();
    private final List<OpenReference> open = new ArrayList<>();

    /** The same wrong code is often in many rows, which several threads read. */
    private final Map<String, Stranger> strangers = new ConcurrentHashMap<>();

    private final NameIndex<K> names = new NameIndex<>();
    private Function<V, String> description = value -> "";
    private boolean unreadable;

    /** @param file that defines the codes, by its name for users */
    CodeBook(String file, Function<String, K> toKey) {
        this.file = file;
        this.toKey = toKey;
    }

    /** Reserves a code for a row; a second row with it, or with one that differs only in case, is reported. */
    void claim(CsvRow row, Column column, String code) {
        claim(row, column, code, code);
    }

    /**
     * Reserves a code that is unique only within something else; elsewhere it may be used again, but not in another
     * case.
     *
     * @param key the code together with what it is unique within
     */
    void claim(CsvRow row, Column column, String key, String code) {
        Claim claim = new Claim(key, code, row.origin().line());
        Claim first = claims.putIfAbsent(key.toLowerCase(Locale.ROOT), claim);
        if (first != null && first.key().equals(key)) {
            row.report(DiagnosticCode.DUPLICATE_CODE, column, Integer.toString(first.line()));
            return;
        }
        Claim alike = key.equals(code) ? first : spellings.putIfAbsent(code.toLowerCase(Locale.ROOT), claim);
        if (alike != null && !alike.code().equals(code)) {
            row.report(DiagnosticCode.CODES_DIFFER_IN_CASE, column, alike.code(), Integer.toString(alike.line()));
        }
    }

    void put(K key, V value) {
        keys.putIfAbsent(key.toString(), key);
        entries.putIfAbsent(key, value);
    }

    /** Remembers the names of an entry, to recognise them where they are written in place of the code. */
    void name(K key, String... called) {
        for (String name : called) {
            names.add(key, name);
        }
    }

    /** @param words describes an entry beside its code, so that two with the same name can be told apart */
    void describe(Function<V, String> words) {
        description = words;
    }

    @Override
    public List<K> named(String name) {
        return names.find(name);
    }

    @Override
    public String descriptionOf(K key) {
        return get(key).map(description).orElse("");
    }

    @Override
    public String file() {
        return file;
    }

    /** Remembers that a row with this code could not be used. */
    void markFaulty(String code) {
        faulty.add(code);
    }

    /** Remembers what stands in a row that could not be split into cells: one of them may be its code. */
    void markFaulty(List<String> cells) {
        faulty.addAll(cells);
    }

    /** Remembers that the whole file could not be read. */
    void markUnreadable() {
        unreadable = true;
    }

    boolean isUnreadable() {
        return unreadable;
    }

    @Override
    public boolean isFaulty(String code) {
        return unreadable || faulty.contains(code);
    }

    @Override
    public Optional<K> find(String code) {
        return Optional.ofNullable(keys.get(code));
    }

    Optional<V> get(K key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** The code in a cell that names another row of the same file, perhaps a later one. */
    Optional<K> referenceWithin(CsvRow row, Column column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        open.add(new OpenReference(row, column, text));
        if (Codes.isValid(text)) {
            return Optional.of(toKey.apply(text));
        }
        row.abandon();
        return Optional.empty();
    }

    /** Reports references within the file to codes that no row defines. Call it after all rows are read. */
    void resolve() {
        for (OpenReference reference : open) {
            if (find(reference.code()).isEmpty() && !isFaulty(reference.code())) {
                reference.row().reportNoReference(reference.column(), reference.code(), this);
            }
        }
        open.clear();
    }

    @Override
    public Stranger strangerOf(String code) {
        return strangers.computeIfAbsent(code, wrong -> {
            Optional<String> meant = LeadingZeros.differingIn(wrong, keys.keySet());
            return new Stranger(
                    meant.isPresent() ? DiagnosticCode.OTHER_LEADING_ZEROS : DiagnosticCode.UNKNOWN_REFERENCE,
                    file,
                    meant.or(() -> Nearest.to(wrong, keys.keySet())).orElse(""));
        });
    }

    /** All entries, in file order. */
    Map<K, V> entries() {
        return Collections.unmodifiableMap(entries);
    }

    /** A cell that refers to a row which may not have been read yet. */
    private record OpenReference(CsvRow row, Column column, String code) {}

    private record Claim(String key, String code, int line) {}
}
