package vn.tiendo.syntax;

import java.util.List;
import java.util.Optional;
import vn.tiendo.diagnostic.DiagnosticCode;

/**
 * The codes that a cell may name.
 *
 * @param <K> the type of the code
 */
public interface KnownCodes<K extends Comparable<K>> {

    /** The file that defines the codes, by its name for users. */
    String file();

    /** The stored code, so that equal codes are one object. */
    Optional<K> find(String code);

    /** Whether the code belongs, or could belong, to a row that could not be used. */
    boolean isFaulty(String code);

    /** The codes of entries with this name, in file order; empty if there is none. */
    List<K> named(String name);

    /** Describes an entry beside its code, so that two with the same name can be told apart. */
    String descriptionOf(K key);

    /** The message about a code that is not here. */
    Stranger strangerOf(String code);

    /**
     * The message about a code that no row defines.
     *
     * @param suggestion the code that was probably meant; empty if none is near
     */
    record Stranger(DiagnosticCode problem, String file, String suggestion) {}
}
