package vn.tiendo.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases that random data brought to light: sums that hold by accident, and counts that snapshots disclose already. */
class AccidentsTest {

    private static final String SHARE = "Q;Tỷ lệ nữ trong diện quy hoạch;ty_le;Số nữ;Tổng số;cong;co\n";
    private static final String COUNT = "S;Số nữ;so_luong;;;cong;khong\n";
    private static final String TRAINED = "D;Tỷ lệ nữ được bồi dưỡng;ty_le;Số nữ được bồi dưỡng;Số nữ;cong;khong\n";

    private static final String BY_AGE = """
            C1;Q;2025;;3;20;;co
            C1;Q;2025;d30;1;8;;co
            C1;Q;2025;d45;2;8;;co
            C1;Q;2025;t45;0;4;;co
            X0;Q;2025;;9;12;;khong
            X0;Q;2025;d30;;;-;co
            X0;Q;2025;d45;5;8;;co
            X0;Q;2025;t45;4;4;;co
            X2;Q;2025;;11;25;;co
            X2;Q;2025;d30;7;9;;co
            X2;Q;2025;d45;3;7;;co
            X2;Q;2025;t45;1;9;;co
            """;
    private static final String BY_SCHOOL = """
            C1;Q;2025;;1;4;;co
            C1;Q;2025;dh;1;4;;co
            C1;Q;2025;sdh;;;-;co
            N0;Q;2025;;5;8;;co
            N0;Q;2025;dh;3;3;;co
            N0;Q;2025;sdh;2;5;;co
            N2;Q;2025;;4;12;;co
            N2;Q;2025;dh;2;2;;co
            N2;Q;2025;sdh;2;10;;co
            """;

    @TempDir
    private Path folder;

    static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        "a rate of 0 % without counts, and nothing occurred below or in a category",
                        "T0;tinh;chinh_quyen;;;\nH1;huyen;chinh_quyen;T0;;\nX0;xa;chinh_quyen;H1;;\n",
                        SHARE,
                        "T0;Q;2024;;;;0;co\nT0;Q;2024;d30;;;-;co\nH1;Q;2024;;;;0;co\nX0;Q;2024;;;;-;co\n"),
                new Case(
                        "a district has none of six, and nothing occurred in its only commune",
                        "T0;tinh;chinh_quyen;;;\nH1;huyen;chinh_quyen;T0;;\nX0;xa;chinh_quyen;H1;;\n",
                        SHARE,
                        "H1;Q;2024;;0;6;;co\nX0;Q;2024;;;;-;co\n"),
                new Case(
                        "a province and a district have none of some, and nothing occurred in the communes",
                        "T0;tinh;chinh_quyen;;;\nH1;huyen;chinh_quyen;T0;;\nX0;xa;chinh_quyen;H1;;\nX1;xa;chinh_quyen;H1;;\n",
                        SHARE.replace("cong", "khong"),
                        "T0;Q;2024;;0;9;;co\nH1;Q;2024;;0;6;;co\nX0;Q;2024;;0;0;;co\nX1;Q;2024;;;;-;co\n"),
                new Case(
                        "a district has none of six, nothing occurred in its commune, and another share is of the same women",
                        "T0;tinh;chinh_quyen;;;\nH1;huyen;chinh_quyen;T0;;\nX0;xa;chinh_quyen;H1;;\n",
                        SHARE + TRAINED,
                        "H1;Q;2024;;0;6;;co\nX0;Q;2024;;;;-;co\nH1;D;2024;;;;-;\nX0;D;2024;;;;-;\n"),
                new Case(
                        "nothing occurred in the old commune, and the new one has none of six",
                        "T0;tinh;chinh_quyen;;;\nX0;xa;chinh_quyen;T0;;2024-06-30\nX1;xa;chinh_quyen;T0;2024-07-01;\n",
                        "X0;X1;2024-07-01;toan_bo\n",
                        SHARE,
                        List.of("X0;Q;2024;;;;-;co\nX1;Q;2024;;0;6;;co\n")),
                new Case(
                        "nothing occurred in the new commune, the old one and the province have none of six",
                        "T0;tinh;chinh_quyen;;;\nX0;xa;chinh_quyen;T0;;2024-06-30\nX1;xa;chinh_quyen;T0;2024-07-01;\n",
                        "X0;X1;2024-07-01;toan_bo\n",
                        SHARE,
                        List.of("X0;Q;2024;;0;6;;co\nX1;Q;2024;;;;-;co\nT0;Q;2024;;0;6;;co\n")),
                new Case(
                        "a commune goes into its own province, where the other one has none",
                        "T0;tinh;chinh_quyen;;;\nX0;xa;chinh_quyen;T0;;2025-06-30\nX1;xa;chinh_quyen;T0;;\n",
                        "X0;T0;2025-07-01;toan_bo\n",
                        SHARE,
                        List.of("X0;Q;2024;;2;10;;co\nX1;Q;2024;;0;2;;co\nT0;Q;2024;;2;12;;co\n")),
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
                        "a subtotal is the same as its only part that has anything, in most places",
                        "T0;tinh;chinh_quyen;;;\nX0;xa;chinh_quyen;T0;;\nX1;xa;chinh_quyen;T0;;\nX2;xa;chinh_quyen;T0;;\n",
                        SHARE,
                        "X0;Q;2024;;2;8;;co\nX0;Q;2024;d30;;;-;co\nX0;Q;2024;d3045;1;6;;co\nX0;Q;2024;d45;1;6;;co\n"
                                + "X0;Q;2024;t45;1;2;;co\nX1;Q;2024;;5;11;;co\nX1;Q;2024;d30;0;4;;co\n"
                                + "X1;Q;2024;d3045;2;2;;co\nX1;Q;2024;d45;2;6;;co\nX1;Q;2024;t45;3;5;;co\n"
                                + "X2;Q;2024;;9;9;;co\nX2;Q;2024;d30;;;-;co\nX2;Q;2024;d3045;8;8;;co\n"
                                + "X2;Q;2024;d45;8;8;;co\nX2;Q;2024;t45;1;1;;co\n"),
                new Case(
                        "a rate is of the new communes, and of the old district, too, for that had none",
                        "T0;tinh;chinh_quyen;;;\nH0;huyen;chinh_quyen;T0;;2025-06-30\nN0;xa;chinh_quyen;T0;2025-07-01;\n"
                                + "N3;xa;chinh_quyen;T0;2025-07-01;\n",
                        SHARE.replace("cong", "khong") + TRAINED.replace("cong", "khong"),
                        "H0;Q;2025;;0;12;;co\nN0;Q;2025;;1;13;;co\nN3;Q;2025;;0;8;;co\nT0;Q;2025;;;;4,8;co\n"
                                + "N0;D;2025;;1;1;;\nT0;D;2025;;0;1;;\n"),
                new Case(
                        "old communes add up without one that had nobody to train, and so has no row",
                        "T0;tinh;chinh_quyen;;;\nO0;xa;chinh_quyen;T0;;2025-06-30\nO1;xa;chinh_quyen;T0;;2025-06-30\n"
                                + "O2;xa;chinh_quyen;T0;;2025-06-30\nN0;xa;chinh_quyen;T0;2025-07-01;\n",
                        "O0;N0;2025-07-01;toan_bo\nO1;N0;2025-07-01;toan_bo\nO2;N0;2025-07-01;toan_bo\n",
                        SHARE + TRAINED,
                        List.of("O0;Q;2024;;0;21;;co\nO1;Q;2024;;2;6;;co\nO2;Q;2024;;2;13;;co\nN0;Q;2024;;4;40;;co\n"
                                + "O1;D;2024;;1;2;;\nO2;D;2024;;1;2;;\nN0;D;2024;;2;4;;\n")),
                new Case(
                        "the new communes add up to a total without an agency that ended, and has its figure elsewhere",
                        "T0;tinh;chinh_quyen;;;\nC1;tinh;co_quan;T0;;\nC2;tinh;co_quan;T0;;\n"
                                + "H0;huyen;chinh_quyen;T0;;2025-06-30\nP0;huyen;co_quan;H0;;2025-06-30\n"
                                + "O0;xa;chinh_quyen;H0;;2025-06-30\nO1;xa;chinh_quyen;H0;;2025-06-30\n"
                                + "N0;xa;chinh_quyen;T0;2025-07-01;\nN1;xa;chinh_quyen;T0;2025-07-01;\n",
                        "O0;N0;2025-07-01;toan_bo\nO1;N1;2025-07-01;toan_bo\n",
                        SHARE + COUNT,
                        List.of("C1;Q;2024;;20;22;;co\nC2;Q;2024;;2;20;;co\nP0;Q;2024;;0;22;;co\nH0;Q;2024;;;;...;co\n"
                                + "O0;Q;2024;;0;8;;co\nO1;Q;2024;;1;17;;co\nN0;Q;2024;;0;8;;co\nN1;Q;2024;;1;17;;co\n"
                                + "T0;Q;2024;;23;89;;co\nC1;S;2024;;;;20;\nC2;S;2024;;;;2;\nH0;S;2024;;;;1;\n"
                                + "O0;S;2024;;;;0;\nN0;S;2024;;;;0;\nN1;S;2024;;;;1;\n")),
                new Case(
                        "a commune is corrected, and by as much the totals of its categories",
                        "T1;tinh;chinh_quyen;;;\nC1;tinh;co_quan;T1;;\nX0;xa;chinh_quyen;T1;;\nX1;xa;chinh_quyen;T1;;\n"
                                + "X2;xa;chinh_quyen;T1;;\n",
                        SHARE,
                        BY_AGE + "X1;Q;2025;;8;16;;co\nX1;Q;2025;d30;5;5;;co\nX1;Q;2025;d45;0;4;;co\n"
                                + "X1;Q;2025;t45;3;7;;co\nT1;Q;2025;;31;73;;co\nT1;Q;2025;d30;13;22;;co\n"
                                + "T1;Q;2025;d45;10;27;;co\nT1;Q;2025;t45;8;24;;co\n",
                        BY_AGE + "X1;Q;2025;;2;16;;co\nX1;Q;2025;d30;1;6;;co\nX1;Q;2025;d45;1;9;;co\n"
                                + "X1;Q;2025;t45;0;1;;co\nT1;Q;2025;;25;73;;co\nT1;Q;2025;d30;9;23;;co\n"
                                + "T1;Q;2025;d45;11;32;;co\nT1;Q;2025;t45;5;18;;co\n"),
                new Case(
                        "a snapshot and what has nothing today give a total",
                        "T0;tinh;chinh_quyen;;;\nC1;tinh;co_quan;T0;;\nC2;tinh;co_quan;T0;;\nN0;xa;chinh_quyen;T0;;\n"
                                + "N2;xa;chinh_quyen;T0;;\n",
                        SHARE,
                        BY_SCHOOL + "C2;Q;2025;;9;14;;co\nC2;Q;2025;dh;3;6;;co\nC2;Q;2025;sdh;6;8;;co\n"
                                + "T0;Q;2025;;19;38;;co\nT0;Q;2025;dh;9;15;;co\nT0;Q;2025;sdh;10;23;;co\n",
                        BY_SCHOOL + "C2;Q;2025;;4;6;;co\nC2;Q;2025;dh;;;-;co\nC2;Q;2025;sdh;4;6;;co\n"
                                + "T0;Q;2025;;14;30;;co\nT0;Q;2025;dh;6;9;;co\nT0;Q;2025;sdh;8;21;;co\n"),
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
