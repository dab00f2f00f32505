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

    /** The file that defines the codes, as people know it. */
    String file();

    /** The code as it is known here, so that equal codes are one object. */
    Optional<K> find(String code);

    /** Whether the code is, or could be, that of a row which could not be used. */
    boolean isFaulty(String code);

    /** The codes of what is called so, in file order; empty if nothing is. */
    List<K> named(String name);

    /** What to say of an entry beside its code, so that two of one name can be told apart. */
    String descriptionOf(K key);

    /** What to say about a code that is not here. */
    Stranger strangerOf(String code);

    /**
     * What to say about a code that no row defines.
     *
     * @param suggestion the code that was probably meant; empty if none is near
     */
    record Stranger(DiagnosticCode problem, String file, String suggestion) {}
}
