package vn.tiendo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpotTest {

    @Test
    void spotsSortAsTheyAreRead() {
        List<Spot> asRead = List.of(
                Spot.WHOLE_FILE,
                Spot.ofLine(7),
                Spot.ofLine(11),
                new Spot(1, "Số liệu", 0, 0),
                new Spot(1, "Số liệu", 7, 8),
                new Spot(1, "Số liệu", 7, 27),
                new Spot(1, "Số liệu", 11, 8),
                new Spot(2, "Nhiệm vụ", 3, 1));

        assertThat(asRead.stream().sorted()).isEqualTo(asRead);
        assertThat(asRead.stream().sorted(Comparator.reverseOrder()).sorted()).isEqualTo(asRead);
    }

    @Test
    void aCellIsNamedAsExcelNamesItAndALineIsNone() {
        assertThat(Stream.of(new Spot(1, "Biểu", 14, 4), new Spot(1, "", 1, 28), Spot.ofLine(3))
                        .map(spot -> spot.address().orElse("")))
                .containsExactly("D14", "AB1", "");
    }
}
