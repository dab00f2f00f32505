package vn.tiendo.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Kinds that random data have brought to light: sums that hold by accident, and snapshots that have told already. */
class AccidentsTest {

    private static final String SHARE = "Q;Tỷ lệ nữ trong diện quy hoạch;ty_le;Số nữ;Tổng số;cong;co\n";
    private static final String COUNT = "S;Số nữ;so_luong;;;cong;khong\n";
    private static final String TRAINED = "D;Tỷ lệ nữ được bồi dưỡng;ty_le;Số nữ được bồi dưỡng;Số nữ;cong;khong\n";

    @TempDir
    private Path folder;

    static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        "agencies alone give a plain count, for the communes have none",
                        "T0;tinh;chinh_quyen;;;\nC1;tinh;co_quan;T0;;\nC2;tinh;co_quan;T0;;\nX0;xa;chinh_quyen;T0;;\n"
                                + "X1;xa;chinh_quyen;T0;;\n",
                        SHARE + COUNT,
                        "C1;Q;2024;;0;5;;co\nC2;Q;2024;;3;8;;co\nX0;Q;2024;;0;8;;co\nX1;Q;2024;;0;2;;co\n"
                                + "T0;Q;2024;;;;...;co\nC1;S;2024;;;;0;\nC2;S;2024;;;;3;\nX0;S;2024;;;;0;\nT0;S;2024;;;;3;\n"),
                new Case(
                        "an agency alone gives its district's share, for the communes have nobody to train",
                        "T0;tinh;chinh_quyen;;;\nH1;huyen;chinh_quyen;T0;;\nP1;huyen;co_quan;H1;;\nX0;xa;chinh_quyen;H1;;\n"
                                + "X1;xa;chinh_quyen;H1;;\n",
                        SHARE + TRAINED,
                        "H1;Q;2024;;2;54;;co\nP1;Q;2024;;2;15;;co\nX0;Q;2024;;0;17;;co\nX1;Q;2024;;0;22;;co\n"
                                + "H1;D;2024;;2;2;;\nP1;D;2024;;2;2;;\n"),
                new Case(
                        "new communes give the old total, for the agency that ended had none",
                        "T0;tinh;chinh_quyen;;;\nP0;tinh;co_quan;T0;;2025-06-30\nO1;xa;chinh_quyen;T0;;2025-06-30\n"
                                + "O2;xa;chinh_quyen;T0;;2025-06-30\nN1;xa;chinh_quyen;T0;2025-07-01;\n",
                        "O1;N1;2025-07-01;toan_bo\nO2;N1;2025-07-01;toan_bo\n",
                        SHARE + COUNT,
                        List.of("P0;Q;2024;;0;14;;co\nO1;Q;2024;;5;17;;co\nO2;Q;2024;;4;18;;co\nN1;Q;2024;;9;35;;co\n"
                                + "T0;Q;2024;;9;49;;co\nP0;S;2024;;;;0;\nO1;S;2024;;;;5;\nO2;S;2024;;;;4;\n"
                                + "N1;S;2024;;;;9;\nT0;S;2024;;;;9;\n")),
                new Case(
                        "a category with nothing, all categories with nothing but one",
                        "T0;tinh;chinh_quyen;;;\nX1;xa;chinh_quyen;T0;;\nX2;xa;chinh_quyen;T0;;\n",
                        SHARE,
                        "X1;Q;2025;;3;4;;co\nX1;Q;2025;d30;;;-;co\nX1;Q;2025;d3045;;;-;co\nX1;Q;2025;d45;;;-;co\n"
                                + "X1;Q;2025;t45;3;4;;co\nX2;Q;2025;;13;16;;co\nX2;Q;2025;d30;7;8;;co\n"
                                + "X2;Q;2025;d3045;;;-;co\nX2;Q;2025;d45;7;8;;co\nX2;Q;2025;t45;6;8;;co\n"
                                + "T0;Q;2025;d30;7;8;;co\nT0;Q;2025;d3045;;;-;co\nT0;Q;2025;d45;7;8;;co\n"
                                + "T0;Q;2025;t45;11;19;;co\nT0;Q;2025;;18;27;;co\n"),
                new Case(
                        "a snapshot shows the total of two that stay withheld, and the third row goes",
                        "T0;tinh;chinh_quyen;;;\nC1;tinh;co_quan;T0;;\nC2;tinh;co_quan;T0;;\nX0;xa;chinh_quyen;T0;;\n",
                        SHARE,
                        "C1;Q;2025;;2;4;;co\nC2;Q;2025;;6;16;;co\nX0;Q;2025;;4;13;;co\n",
                        "C1;Q;2025;;2;4;;co\nC2;Q;2025;;6;16;;co\nX0;Q;2025;;4;13;;khong\n"),
                new Case(
                        "a snapshot shows a count that today stands beside a small one",
                        "T0;tinh;chinh_quyen;;;\nX0;xa;chinh_quyen;T0;;\nX1;xa;chinh_quyen;T0;;\nX2;xa;chinh_quyen;T0;;\n",
                        SHARE + COUNT,
                        "X0;Q;2025;;5;12;;co\nX1;Q;2025;;4;10;;co\nX2;Q;2025;;6;17;;co\nX0;S;2025;;;;5;\n"
                                + "X1;S;2025;;;;4;\nX2;S;2025;;;;6;\n",
                        "X0;Q;2025;;5;12;;co\nX1;Q;2025;;4;10;;co\nX2;Q;2025;;1;17;;co\nX0;S;2025;;;;5;\n"
                                + "X1;S;2025;;;;4;\nX2;S;2025;;;;1;\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void nothingFalls(Case one) throws IOException {
        assertThat(one.falls(folder)).isEmpty();
    }
}
