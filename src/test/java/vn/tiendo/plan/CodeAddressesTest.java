package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.PlanCode;
import vn.tiendo.view.SitePath;

class CodeAddressesTest {

    /** The names of the pages that every site has where a code would name one, as they are and in capitals. */
    static Stream<String> names() {
        return CodeAddresses.OF_EVERY_SITE.stream()
                .map(path -> path.text().replaceAll(".*/|\\.html", ""))
                .distinct()
                .flatMap(name -> Stream.of(name, name.toUpperCase(Locale.ROOT), "I" + name.substring(1)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void noCodeTakesThePlaceOfAPageThatEverySiteHas(String name) {
        assertThat(CodeAddresses.takenFrom(new AdminUnitCode(name))).contains(SitePath.UNITS);
        assertThat(CodeAddresses.takenFrom(new IndicatorCode(name))).contains(SitePath.INDICATORS);
        assertThat(CodeAddresses.takenFrom(new PlanCode(name))).contains(SitePath.PLANS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "index-2024", "phan-2", "404", "don-vi", "indexx", "2024", "chi-muc"})
    void otherCodesHavePagesOfTheirOwn(String code) {
        assertThat(CodeAddresses.takenFrom(new AdminUnitCode(code))).isEmpty();
        assertThat(CodeAddresses.takenFrom(new IndicatorCode(code))).isEmpty();
        assertThat(CodeAddresses.takenFrom(new PlanCode(code))).isEmpty();
    }

    @Test
    void aYearDoesNotMakeOneReportOfTwo() {
        List<SitePath> reports = Stream.of("A", "A-2024", "A-2024-2024")
                .map(AdminUnitCode::new)
                .flatMap(unit -> Stream.of(2024, 2025).map(year -> SitePath.yearlyReport(unit, year)))
                .toList();

        assertThat(reports).doesNotHaveDuplicates();
    }
}
