package vn.tiendo.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that a snapshot withheld are divided by categories later; both together disclose no more than either. */
class LaterCategoriesTest {

    private static final String FOUR = """
            T1;tinh;chinh_quyen;;;
            X1;xa;chinh_quyen;T1;;
            X2;xa;chinh_quyen;T1;;
            X3;xa;chinh_quyen;T1;;
            X4;xa;chinh_quyen;T1;;
            """;

    @TempDir
    private Path folder;

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        String total = "T1;Q;2025;;28;70;;co\n";
        String first = "X1;Q;2025;;2;14;;co\nX2;Q;2025;;6;17;;co\nX3;Q;2025;;8;19;;co\nX4;Q;2025;;12;20;;co\n" + total;
        String small = "X1;Q;2025;d30;0;6;;co\nX1;Q;2025;t30;2;8;;co\n";
        String next = "X2;Q;2025;d30;3;8;;co\nX2;Q;2025;t30;3;9;;co\n";
        String others =
                "X3;Q;2025;d30;4;10;;co\nX3;Q;2025;t30;4;9;;co\nX4;Q;2025;d30;5;11;;co\nX4;Q;2025;t30;7;9;;co\n";
        String totals = "T1;Q;2025;d30;12;35;;co\nT1;Q;2025;t30;16;35;;co\n";
        cases.add(new Case("the protecting one divided later", FOUR, CasesTest.SHARE, first, first + next));
        cases.add(new Case("the small one divided later", FOUR, CasesTest.SHARE, first, first + small));
        cases.add(new Case(
                "the shown ones and the total divided later", FOUR, CasesTest.SHARE, first, first + others + totals));
        cases.add(new Case(
                "all but the small one divided later", FOUR, CasesTest.SHARE, first, first + next + others + totals));
        cases.add(new Case("all divided later", FOUR, CasesTest.SHARE, first, first + small + next + others + totals));
        cases.add(
                new Case("an of which given later", FOUR, CasesTest.SHARE, first, first + "X2;Q;2025;d40;5;15;;co\n"));
        cases.add(new Case(
                "a small of which given later", FOUR, CasesTest.SHARE, first, first + "X2;Q;2025;d28;1;4;;co\n"));
        cases.add(new Case(
                "the protecting one given by its categories alone later",
                FOUR,
                CasesTest.SHARE,
                first,
                first.replace("X2;Q;2025;;6;17;;co\n", next)));
        cases.add(new Case(
                "the small one given by its categories alone later",
                FOUR,
                CasesTest.SHARE,
                first,
                first.replace("X1;Q;2025;;2;14;;co\n", small)));
        cases.add(new Case(
                "the total given by its categories alone later",
                FOUR,
                CasesTest.SHARE,
                first,
                first.replace(total, totals)));
        cases.add(new Case(
                "sums divided later",
                FOUR,
                CasesTest.SUMMED_SHARE,
                first.replace(total, ""),
                first.replace(total, "") + small + next + others));
        cases.add(new Case(
                "sums, the protecting one divided later",
                FOUR,
                CasesTest.SUMMED_SHARE,
                first.replace(total, ""),
                first.replace(total, "") + next));
        cases.add(new Case(
                "divided, then corrected in one category",
                FOUR,
                CasesTest.SHARE,
                first,
                first + small + next + others + totals,
                first.replace(";;8;19", ";;5;19").replace(";;28;", ";;25;")
                        + small
                        + next
                        + others.replace("X3;Q;2025;d30;4", "X3;Q;2025;d30;1")
                        + totals.replace("d30;12", "d30;9")));
        cases.add(new Case(
                "categories withheld, the whole given later",
                FOUR,
                CasesTest.SHARE,
                small + next + others + totals,
                first + small + next + others + totals));
        return cases.stream();
    }

    /**
     * Seed 17: a snapshot shows a whole that today is withheld for the sake of others. Its categories, withheld for
     * their sake, too, must not be worked out from it.
     */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 3, 17})
    void nothingFallsOfRandomDataWhoseCategoriesComeLater(long seed) throws IOException {
        RandomData data = new RandomData(seed);
        RawData first = data.moments().get(0);
        SortedMap<Cell, Measured> wholes = new TreeMap<>(first.rows());
        wholes.keySet().removeIf(cell -> !cell.categories().isEmpty());
        List<RawData> moments = new ArrayList<>(List.of(first.withRows(wholes)));
        moments.addAll(data.moments());

        Publisher.Publication published = Publisher.publish(moments, data.threshold(), folder);

        assertThat(Attack.on(published.site(), published.snapshots(), Knowledge.of(moments), data.threshold())
                        .falls())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void nothingFalls(Case one) throws IOException {
        assertThat(one.falls(folder)).isEmpty();
    }
}
