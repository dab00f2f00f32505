package vn.tiendo.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day is meant by what people, and programs, write in its place. */
class DateHintTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1/3                       | 01/03
            15.11                     | 15/11
            15-11                     | 15/11
            11/15                     | 15/11
            15 tháng 11               | 15/11
            ngày 15 tháng 11          | 15/11
            15-Thg11                  | 15/11
            15 thg 11                 | 15/11
            15/11/2026                | 15/11
            15/11/26                  | 15/11
            2026-11-15                | 15/11
            46341                     | 15/11
            ngày 15 tháng 11 năm 2026 | 15/11
            """)
    void theDayIsFound(String written, String meant) {
        assertThat(DateHint.dayOfYear(written)).isEqualTo(meant);
    }

    /** An English Excel takes 10/11 for the eleventh of October. */
    @ParameterizedTest
    @CsvSource({"31/11", "30/2", "11-Oct", "15-Nov", "tháng 11", "11/2026", "giữa tháng 11", "quý IV"})
    void whatMayBeAnotherDayIsNotGuessed(String written) {
        assertThat(DateHint.dayOfYear(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "02/30/2024, @date_none, ''",
        "04/31/2025, @date_none, ''",
        "10/31/2025, @date_month_first, 31/10/2025",
        "2025-12-31T00:00:00, @date_time, 31/12/2025"
    })
    void aDayThatThereIsNotIsNotGuessed(String written, String reason, String day) {
        assertThat(DateHint.of(written)).isEqualTo(new DateHint(reason, day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15-Thg11-2025     | @date_words      | 15/11/2025
            15/thg 11/2025    | @date_words      | 15/11/2025
            15 thg 11, 2025   | @date_words      | 15/11/2025
            15 tháng 11, 2025 | @date_words      | 15/11/2025
            15-Thg11-25       | @date_short_year | 15/11/2025
            31-Thg11-2025     | @date_days_30    | ''
            """)
    void aDayThatExcelShowsWithTheNameOfItsMonthIsFound(String written, String reason, String day) {
        assertThat(DateHint.of(written)).isEqualTo(new DateHint(reason, day));
    }
}
