package vn.tiendo.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * If a plain count is the sum of what is there although something is missing, that is an accident: the same is withheld
 * as where it is not.
 */
class PlainCountsTest {

    private static final String COUNT = "S;Số nữ trong diện quy hoạch;so_luong;;;khong;co\n";
    private static final String PROVINCE = "T0;tinh;chinh_quyen;;;\n";

    @TempDir
    private Path folder;

    /**
     * Two cases that differ by one small count.
     *
     * @param fitting rows that add up although something is missing
     * @param other rows that do not
     */
    private record Pair(String name, String units, String mergers, String fitting, String other) {

        Case of(String rows) {
            return new Case(name, units, mergers, COUNT, List.of(rows));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Pair> pairs() {
        String communes = PROVINCE + "X1;xa;chinh_quyen;T0;;\nX2;xa;chinh_quyen;T0;;\nX3;xa;chinh_quyen;T0;;\n";
        String ages = "X2;S;2025;;;;12;co\nX2;S;2025;d30;;;4;co\nX2;S;2025;d3045;;;5;co\nX2;S;2025;t45;;;3;co\n"
                + "X3;S;2025;;;;15;co\nX3;S;2025;d30;;;5;co\nX3;S;2025;d3045;;;6;co\nX3;S;2025;t45;;;4;co\n"
                + "X1;S;2025;;;;5;co\nX1;S;2025;d3045;;;3;co\n";
        String olds = PROVINCE + "O1;xa;chinh_quyen;T0;;2025-06-30\nO2;xa;chinh_quyen;T0;;2025-06-30\n"
                + "O3;xa;chinh_quyen;T0;;2025-06-30\nN1;xa;chinh_quyen;T0;2025-07-01;\n";
        String restated = "N1;S;2024;;;;6;co\nO2;S;2024;;;;4;co\n";
        return Stream.of(
                new Pair(
                        "a category has no row",
                        communes,
                        "",
                        ages + "X1;S;2025;d30;;;2;co\n",
                        ages + "X1;S;2025;d30;;;1;co\n"),
                new Pair(
                        "an old unit has no row",
                        olds,
                        "O1;N1;2025-07-01;toan_bo\nO2;N1;2025-07-01;toan_bo\nO3;N1;2025-07-01;toan_bo\n",
                        restated + "O1;S;2024;;;;2;co\n",
                        restated + "O1;S;2024;;;;1;co\n"),
                new Pair(
                        "a unit below has no row",
                        communes,
                        "",
                        "T0;S;2025;;;;6;co\nX1;S;2025;;;;2;co\nX2;S;2025;;;;4;co\n",
                        "T0;S;2025;;;;6;co\nX1;S;2025;;;;1;co\nX2;S;2025;;;;4;co\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void whetherItFitsDoesNotShow(Pair pair) throws IOException {
        Case fitting = pair.of(pair.fitting());
        Case other = pair.of(pair.other());

        assertThat(fitting.withheld(folder.resolve("fitting"))).isEqualTo(other.withheld(folder.resolve("other")));
        assertThat(other.falls(folder.resolve("attacked"))).isEmpty();
    }
}
