package vn.tiendo.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupedNumberTest {

    private static String plain(String text) {
        return GroupedNumber.of(text).map(GroupedNumber::plain).orElse("");
    }

    @Test
    void whatCanBeReadInOneWayIsWrittenPlainly() {
        assertThat(plain("1,234,567")).isEqualTo("1234567");
        assertThat(plain("1 234")).isEqualTo("1234");
        assertThat(plain("1.234.567")).isEqualTo("1234567");
        assertThat(plain("1.234,5")).isEqualTo("1234,5");
        assertThat(plain("-1,234.567")).isEqualTo("-1234,567");
        assertThat(plain("12 345,6")).isEqualTo("12345,6");
        assertThat(GroupedNumber.of("1 234")).isEqualTo(Optional.of(new GroupedNumber("@grouped_by_space", "1234")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,234", "1.234", "1 234.567", "1,234,56", "1.234.567.8", "12,34,567", "0,234,567", "1 2", ""})
    void whatCanBeReadInTwoWaysOrNoneIsNotGuessed(String text) {
        assertThat(GroupedNumber.of(text)).isEmpty();
    }
}
