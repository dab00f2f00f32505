package vn.tiendo.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.tiendo.model.DataToken;
import vn.tiendo.model.Fraction;

/** Receives the cells of a table, one call for each cell, row by row. */
interface Cells {

    void empty() throws IOException;

    /** @param text any text, untrusted; an empty text is an empty cell */
    void text(String text) throws IOException;

    void whole(long number) throws IOException;

    /** A number with all its digits. */
    void exact(BigDecimal number) throws IOException;

    /**
     * A number with two decimals.
     *
     * @param number times one hundred
     */
    void hundredths(long number) throws IOException;

    /** A code, or a date as {@code yyyy-mm-dd}: a value whose own text has the right form. */
    default void plain(Optional<?> value) throws IOException {
        text(value.map(Object::toString).orElse(""));
    }

    default void token(DataToken token) throws IOException {
        text(token.token());
    }

    default void yesNo(boolean yes) throws IOException {
        text(yes ? "co" : "khong");
    }

    default void whole(OptionalInt number) throws IOException {
        if (number.isPresent()) {
            whole(number.getAsInt());
        } else {
            empty();
        }
    }

    default void exact(Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            exact(number.get());
        } else {
            empty();
        }
    }

    /** A number rounded to two decimals, half up. */
    default void rounded(Optional<Fraction> number) throws IOException {
        if (number.isPresent()) {
            rounded(number.get());
        } else {
            empty();
        }
    }

    /** A number rounded to two decimals, half up. */
    default void rounded(Fraction number) throws IOException {
        OptionalLong hundredths = number.toUnscaled(2);
        if (hundredths.isPresent()) {
            hundredths(hundredths.getAsLong());
        } else {
            exact(number.toDecimal(2));
        }
    }
}
