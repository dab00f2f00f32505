package vn.tiendo.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @Test
    void aVietnameseDomainIsWrittenAsTheNetworkNamesIt() {
        assertThat(WebAddress.isBase("https://tiến-độ.vn/2025")).isTrue();
        assertThat(WebAddress.ofFolder("https://tiến-độ.vn/2025")).isEqualTo("https://xn--tin--3ua9966bkfa.vn/2025/");
        assertThat(WebAddress.isAbsolute("http://tỉnh.vn:8080/a?b=ế")).isTrue();
    }

    @Test
    void otherAddressesStayAsTheyAre() {
        assertThat(WebAddress.ofFolder("https://example.vn/tiến-độ/")).isEqualTo("https://example.vn/tiến-độ/");
    }

    /** Signs that become others when a host is written in ASCII would lead elsewhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {"https://a／b.vn/", "https://a？b.vn/", "https://a＃b.vn/", "https://a＠b.vn/", "https://ế@b.vn/"})
    void noHostHidesASign(String text) {
        assertThat(WebAddress.isBase(text)).isFalse();
    }
}
