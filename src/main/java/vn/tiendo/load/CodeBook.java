package vn.tiendo.load;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tiendo.diagnostic.DiagnosticCode;

/**
 * What one file defines, by code. Remembers the codes of faulty rows too, so that whoever refers to them is not blamed
 * for it.
 *
 * @param <K> the type of the code
 * @param <V> what is defined
 */
final class CodeBook<K extends Comparable<K>, V> {

    private final Function<String, K> toKey;
    private final Map<String, K> keys = new HashMap<>();
    private final Map<K, V> entries = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Set<String> faulty = new HashSet<>();
    private boolean unreadable;

    CodeBook(Function<String, K> toKey) {
        this.toKey = toKey;
    }

    /** Takes a code for a row; a second row with it, or with one that differs in case alone, is reported. */
    void claim(CsvRow row, Column column, String code) {
        claim(row, column, code, code);
    }

    /** @param key the code together with what it is only unique in */
    void claim(CsvRow row, Column column, String key, String code) {
        Claim first = claims.putIfAbsent(
                key.toLowerCase(Locale.ROOT), new Claim(key, code, row.origin().line()));
        if (first == null) {
            return;
        }
        String line = Integer.toString(first.line());
        if (first.key().equals(key)) {
            row.report(DiagnosticCode.DUPLICATE_CODE, column, line);
        } else {
            row.report(DiagnosticCode.CODES_DIFFER_IN_CASE, column, first.code(), line);
        }
    }

    void put(K key, V value) {
        keys.putIfAbsent(key.toString(), key);
        entries.putIfAbsent(key, value);
    }

    /** Remembers that a row which defines the code could not be used. */
    void markFaulty(String code) {
        faulty.add(code);
    }

    /** Remembers that the whole file could not be read. */
    void markUnreadable() {
        unreadable = true;
    }

    boolean isUnreadable() {
        return unreadable;
    }

    /** Whether the code is, or could be, that of a row which could not be used. */
    boolean isFaulty(String code) {
        return unreadable || faulty.contains(code);
    }

    /** The code as this book holds it, so that equal codes are one object. */
    Optional<K> find(String code) {
        return Optional.ofNullable(keys.get(code));
    }

    Optional<V> get(K key) {
        return Optional.ofNullable(entries.get(key));
    }

    K keyOf(String code) {
        return toKey.apply(code);
    }

    /** Everything defined, in file order. */
    Map<K, V> entries() {
        return Collections.unmodifiableMap(entries);
    }

    private record Claim(String key, String code, int line) {}
}
