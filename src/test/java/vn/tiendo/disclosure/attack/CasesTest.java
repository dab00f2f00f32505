package vn.tiendo.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways in which readers of the site have worked out a count, and cases like them. */
class CasesTest {

    private static final String COMMUNES = """
            T1;tinh;chinh_quyen;;;
            X1;xa;chinh_quyen;T1;;
            X2;xa;chinh_quyen;T1;;
            X3;xa;chinh_quyen;T1;;
            """;
    private static final String WITH_DISTRICT = """
            T1;tinh;chinh_quyen;;;
            H1;huyen;chinh_quyen;T1;;
            X1;xa;chinh_quyen;H1;;
            X2;xa;chinh_quyen;H1;;
            X3;xa;chinh_quyen;H1;;
            """;
    static final String SHARE = "Q;Tỷ lệ nữ trong diện quy hoạch;ty_le;Số nữ;Tổng số;khong;co\n";
    static final String SUMMED_SHARE = "Q;Tỷ lệ nữ trong diện quy hoạch;ty_le;Số nữ;Tổng số;cong;co\n";
    private static final String THREE = "X1;Q;2025;;2;14;;co\nX2;Q;2025;;6;17;;co\nX3;Q;2025;;8;19;;co\n";
    private static final String TOTAL = "T1;Q;2025;;16;50;;co\n";

    @TempDir
    private Path folder;

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        addCategories(cases);
        addLevels(cases);
        addReorganisations(cases);
        addNames(cases);
        addCorrections(cases);
        return cases.stream();
    }

    private static void addCategories(List<Case> cases) {
        String ages = "X1;Q;2025;d30;2;14;;co\nX1;Q;2025;d3045;6;17;;co\nX1;Q;2025;t45;8;19;;co\n";
        String whole = "X1;Q;2025;;16;50;;co\n";
        cases.add(new Case("of which", COMMUNES, SHARE, whole + ages + "X1;Q;2025;d40;7;25;;co\n"));
        cases.add(new Case("of which, listed first", COMMUNES, SHARE, whole + "X1;Q;2025;a40;7;25;;co\n" + ages));
        cases.add(new Case(
                "two overlaps", COMMUNES, SHARE, whole + ages + "X1;Q;2025;d40;7;25;;co\nX1;Q;2025;d35;4;20;;co\n"));
        cases.add(new Case(
                "subtotal, and a total that is another than its computed categories give",
                "T1;tinh;chinh_quyen;;;\nX1;xa;chinh_quyen;T1;;\n",
                SUMMED_SHARE,
                "T1;Q;2025;;7;12;;co\nX1;Q;2025;;6;10;;co\nX1;Q;2025;d30;1;1;;co\nX1;Q;2025;d3045;1;1;;co\n"
                        + "X1;Q;2025;d45;2;2;;co\nX1;Q;2025;t45;4;8;;co\n"));
        cases.add(new Case(
                "subtotal, and computed categories from which a unit is missing",
                "T1;tinh;chinh_quyen;;;\nX1;xa;chinh_quyen;T1;;\nX2;xa;chinh_quyen;T1;;\n",
                SUMMED_SHARE,
                "X1;Q;2025;;6;10;;co\nX1;Q;2025;d30;1;1;;co\nX1;Q;2025;d3045;1;1;;co\n"
                        + "X1;Q;2025;d45;2;2;;co\nX1;Q;2025;t45;4;8;;co\nX2;Q;2025;;7;12;;co\n"));
        cases.add(new Case(
                "two ways to divide in one dimension",
                COMMUNES,
                SHARE,
                whole + ages + "X1;Q;2025;nam;7;20;;co\nX1;Q;2025;khac;9;30;;co\n"));
        cases.add(new Case("small overlap", COMMUNES, SHARE, whole + ages + "X1;Q;2025;d28;1;9;;co\n"));
        cases.add(new Case("subtotal", COMMUNES, SHARE, whole + ages + "X1;Q;2025;d45;8;31;;co\n"));
        cases.add(new Case("subtotal of the others", COMMUNES, SHARE, whole + ages + "X1;Q;2025;t30;14;36;;co\n"));
        cases.add(new Case(
                "no whole, but subtotals",
                COMMUNES,
                SHARE,
                ages + "X1;Q;2025;d45;8;31;;co\nX1;Q;2025;t30;14;36;;co\n"));
        cases.add(new Case("nothing in one category", COMMUNES, SHARE, whole + ages + "X1;Q;2025;k;0;0;;co\n"));
    }

    private static void addLevels(List<Case> cases) {
        cases.add(new Case("level without a row", WITH_DISTRICT, SHARE, THREE + TOTAL));
        cases.add(new Case("level not available", WITH_DISTRICT, SHARE, THREE + TOTAL + "H1;Q;2025;;;;...;co\n"));
        cases.add(new Case("level not published", WITH_DISTRICT, SHARE, THREE + TOTAL + "H1;Q;2025;;16;50;;khong\n"));
        cases.add(new Case("level not applicable", WITH_DISTRICT, SHARE, THREE + TOTAL + "H1;Q;2025;;;;x;co\n"));
        cases.add(new Case(
                "a level without a row, another not available, an agency below",
                WITH_DISTRICT + "H2;huyen;chinh_quyen;T1;;\nX4;xa;chinh_quyen;H2;;\nP1;huyen;co_quan;H1;;\n",
                SHARE,
                THREE + "X4;Q;2025;;9;20;;co\nP1;Q;2025;;3;9;;co\nH2;Q;2025;;;;...;co\nT1;Q;2025;;28;79;;co\n"));
        cases.add(new Case(
                "a category over a level without rows",
                WITH_DISTRICT,
                SHARE,
                "X1;Q;2025;d30;2;5;;co\nX2;Q;2025;d30;6;9;;co\nX3;Q;2025;d30;4;8;;co\nT1;Q;2025;d30;12;22;;co\n"));
        cases.add(new Case("level as a rate", WITH_DISTRICT, SHARE, THREE + TOTAL + "H1;Q;2025;;;;32,0;co\n"));
        cases.add(new Case("total as a rate", WITH_DISTRICT, SHARE, THREE + "T1;Q;2025;;;;32,0;co\n"));
        cases.add(new Case(
                "two levels without rows",
                "VN;quoc_gia;chinh_quyen;;;\n" + WITH_DISTRICT.replace("chinh_quyen;;;", "chinh_quyen;VN;;"),
                SHARE,
                THREE + "VN;Q;2025;;16;50;;co\n"));
        cases.add(new Case(
                "one level with, one without a row",
                WITH_DISTRICT + "H2;huyen;chinh_quyen;T1;;\nX4;xa;chinh_quyen;H2;;\n",
                SHARE,
                THREE + "X4;Q;2025;;9;20;;co\nH2;Q;2025;;9;20;;co\nT1;Q;2025;;25;70;;co\n"));
        cases.add(new Case("levels added up", WITH_DISTRICT, SUMMED_SHARE, THREE));
        cases.add(
                new Case(
                        "sum beside a level that is not available",
                        WITH_DISTRICT + "C1;tinh;co_quan;T1;;\n",
                        SUMMED_SHARE,
                        THREE
                                + "H1;Q;2025;;;;...;co\nC1;Q;2025;;15;31;;co\nC1;Q;2025;d30;2;13;;co\nC1;Q;2025;t30;13;18;;co\n"));
        cases.add(new Case("own total beside the sum", WITH_DISTRICT, SUMMED_SHARE, THREE + "T1;Q;2025;;17;52;;co\n"));
        String agency = "T1;tinh;chinh_quyen;;;\nH1;huyen;chinh_quyen;T1;;\nC1;tinh;co_quan;T1;;\n";
        String onlyOne = "C1;Q;2025;;2;20;;co\nT1;Q;2025;;23;89;;co\n";
        cases.add(new Case("own total beside the only part", agency, SUMMED_SHARE, onlyOne));
        cases.add(new Case(
                "own total beside the only part, another not available",
                agency,
                SUMMED_SHARE,
                onlyOne + "H1;Q;2025;;;;...;co\n"));
        cases.add(new Case(
                "own total beside the only part, two levels below",
                WITH_DISTRICT,
                SUMMED_SHARE,
                "X1;Q;2025;;2;20;;co\nT1;Q;2025;;23;89;;co\n"));
        cases.add(new Case(
                "a plain count",
                WITH_DISTRICT,
                "Q;Số nữ;so_luong;;;khong;co\n",
                "X1;Q;2025;;;;2;co\nX2;Q;2025;;;;6;co\nX3;Q;2025;;;;8;co\nT1;Q;2025;;;;16;co\n"));
        cases.add(new Case(
                "agency beside communes",
                COMMUNES + "C1;tinh;co_quan;T1;;\n",
                SHARE,
                THREE + TOTAL + "C1;Q;2025;;5;9;;co\n"));
        cases.add(new Case(
                "agency in the total",
                COMMUNES + "C1;tinh;co_quan;T1;;\n",
                SHARE,
                THREE + "C1;Q;2025;;5;9;;co\nT1;Q;2025;;21;59;;co\n"));
    }

    private static void addReorganisations(List<Case> cases) {
        String units = COMMUNES.replace("T1;;", "T1;2025-07-01;") + "H1;huyen;chinh_quyen;T1;;2025-06-30\n";
        cases.add(new Case("old district reported in June", units, SHARE, THREE + TOTAL + "H1;Q;2025;;5;12;;co\n"));
        cases.add(new Case("old district's figure is small", units, SHARE, THREE + TOTAL + "H1;Q;2025;;1;12;;co\n"));
        cases.add(new Case("old district, added up", units, SUMMED_SHARE, THREE + "H1;Q;2025;;5;12;;co\n"));
        cases.add(new Case(
                "old district beside an agency",
                units + "C1;tinh;co_quan;T1;;\n",
                SHARE,
                THREE + TOTAL + "H1;Q;2025;;5;12;;co\nC1;Q;2025;;5;9;;co\n"));
        cases.add(new Case(
                "the total of the old districts, one of them small",
                units + "H2;huyen;chinh_quyen;T1;;2025-06-30\n",
                SHARE,
                THREE + "H1;Q;2025;;2;12;;co\nH2;Q;2025;;7;20;;co\nT1;Q;2025;;9;32;;co\n"));
        cases.add(new Case(
                "an agency that ended and one that was founded",
                units + "C1;tinh;co_quan;T1;;2025-02-28\nC2;tinh;co_quan;T1;2025-03-01;\n",
                SHARE,
                THREE + "C1;Q;2025;;4;10;;co\nC2;Q;2025;;5;11;;co\nT1;Q;2025;;21;61;;co\n"));
        String merged = "T1;tinh;chinh_quyen;;;\nO1;xa;chinh_quyen;T1;;2025-06-30\nO2;xa;chinh_quyen;T1;;2025-06-30\n"
                + "O3;xa;chinh_quyen;T1;;2025-06-30\nN1;xa;chinh_quyen;T1;2025-07-01;\n";
        String old = "O1;Q;2024;;2;14;;co\nO2;Q;2024;;6;17;;co\nO3;Q;2024;;8;19;;co\n";
        String into = "O1;N1;2025-07-01;toan_bo\nO2;N1;2025-07-01;toan_bo\nO3;N1;2025-07-01;toan_bo\n";
        cases.add(new Case("restated", merged, into, SHARE, List.of(old + "N1;Q;2024;;16;50;;co\n")));
        cases.add(new Case(
                "restated beside the total",
                merged,
                into,
                SHARE,
                List.of(old + "N1;Q;2024;;16;50;;co\nT1;Q;2024;;16;50;;co\n")));
        cases.add(
                new Case("restated and added up", merged, into, SUMMED_SHARE, List.of(old + "N1;Q;2024;;16;50;;co\n")));
        String divided =
                merged.replace("O3;xa;chinh_quyen;T1;;2025-06-30\n", "") + "N2;xa;chinh_quyen;T1;2025-07-01;\n";
        String intoTwo = "O1;N1;2025-07-01;mot_phan\nO1;N2;2025-07-01;mot_phan\nO2;N2;2025-07-01;toan_bo\n";
        String both = "O1;Q;2024;;7;31;;co\nO2;Q;2024;;9;19;;co\nN1;Q;2024;;2;14;;co\nN2;Q;2024;;14;36;;co\n";
        cases.add(new Case(
                "divided, beside the total", divided, intoTwo, SHARE, List.of(both + "T1;Q;2024;;16;50;;co\n")));
        cases.add(new Case("divided and added up", divided, intoTwo, SUMMED_SHARE, List.of(both)));
        cases.add(new Case("divided, without a total", divided, intoTwo, SHARE, List.of(both)));
        String ofEach = "O1;N1;2025-07-01;mot_phan\nO1;N2;2025-07-01;mot_phan\nO2;N1;2025-07-01;mot_phan\n"
                + "O2;N2;2025-07-01;mot_phan\n";
        cases.add(new Case("two divided between two", divided, ofEach, SHARE, List.of(both)));
        cases.add(new Case(
                "two divided between two, one of the old ones small",
                divided,
                ofEach,
                SHARE,
                List.of(both.replace("O1;Q;2024;;7;31", "O1;Q;2024;;1;31")
                        .replace("O2;Q;2024;;9;19", "O2;Q;2024;;15;19"))));
        cases.add(new Case(
                "two divided between two, of plain counts",
                divided,
                ofEach,
                "Q;Số nữ;so_luong;;;khong;co\n",
                List.of("O1;Q;2024;;;;7;co\nO2;Q;2024;;;;9;co\nN1;Q;2024;;;;2;co\nN2;Q;2024;;;;14;co\n")));
        String three = merged + "N2;xa;chinh_quyen;T1;2025-07-01;\n";
        String nobodyFirst = "O1;Q;2024;;;;-;co\nO2;Q;2024;;1;14;;co\nO3;Q;2024;;15;36;;co\n"
                + "N1;Q;2024;;7;31;;co\nN2;Q;2024;;9;19;;co\n";
        String threeOfEach = ofEach + "O3;N1;2025-07-01;mot_phan\nO3;N2;2025-07-01;mot_phan\n";
        cases.add(new Case("three divided, nobody in the first", three, threeOfEach, SHARE, List.of(nobodyFirst)));
        cases.add(new Case(
                "three divided, nobody in the last",
                three,
                threeOfEach,
                SHARE,
                List.of(nobodyFirst.replace("O1;", "O4;").replace("O3;", "O1;").replace("O4;", "O3;"))));
        cases.add(new Case(
                "three divided, nobody in the first of the new ones",
                three,
                threeOfEach,
                SHARE,
                List.of(nobodyFirst
                        .replace("O1;Q;2024;;;;-", "O1;Q;2024;;7;20;")
                        .replace("O3;Q;2024;;15;36", "O3;Q;2024;;8;16")
                        .replace("N1;Q;2024;;7;31;", "N1;Q;2024;;;;-")
                        .replace("N2;Q;2024;;9;19", "N2;Q;2024;;16;50"))));
    }

    private static void addNames(List<Case> cases) {
        String open = SHARE + "D;Tỷ lệ nữ được bồi dưỡng;ty_le;Số nữ được bồi dưỡng;Số nữ;khong;khong\n";
        String summed = SHARE + "D;Tỷ lệ nữ được bồi dưỡng;ty_le;Số nữ được bồi dưỡng;Số nữ;cong;khong\n";
        cases.add(new Case("open denominator", COMMUNES, open, "X1;Q;2025;;2;14;;co\nX1;D;2025;;1;2;;\n"));
        cases.add(new Case(
                "open numerator",
                COMMUNES,
                SHARE + "D;Tỷ lệ khác;ty_le;Số nữ;Số khác;khong;khong\n",
                "X1;Q;2025;;2;14;;co\nX1;D;2025;;2;9;;\n"));
        cases.add(new Case(
                "open count",
                COMMUNES,
                SHARE + "D;Số nữ;so_luong;;;khong;khong\n",
                "X1;Q;2025;;2;14;;co\nX1;D;2025;;;;2;\n"));
        cases.add(new Case(
                "open sum",
                COMMUNES,
                summed,
                THREE + TOTAL + "X1;D;2025;;1;2;;\nX2;D;2025;;1;6;;\nX3;D;2025;;4;8;;\n"));
        cases.add(new Case(
                "open sum of other units", COMMUNES, summed, THREE + TOTAL + "X2;D;2025;;1;6;;\nX3;D;2025;;4;8;;\n"));
        cases.add(
                new Case("open count of a category", COMMUNES, open, "X1;Q;2025;d30;2;14;;co\nX1;D;2025;d30;1;2;;\n"));
        cases.add(new Case(
                "open totals alone",
                COMMUNES,
                open,
                THREE + "T1;D;2025;;9;16;;\nX2;D;2025;;1;6;;\nX3;D;2025;;4;8;;\n"));
        cases.add(new Case(
                "open sum that misses a unit",
                COMMUNES,
                SHARE + "S;Số nữ;so_luong;;;cong;khong\n",
                "X1;Q;2025;;0;21;;co\nX2;Q;2025;;1;19;;co\nX3;Q;2025;;4;5;;co\nT1;Q;2025;;5;45;;co\n"
                        + "X2;S;2025;;;;1;\nX3;S;2025;;;;4;\n"));
        cases.add(new Case(
                "open denominators summed, nobody in one unit",
                COMMUNES,
                summed,
                "X1;Q;2025;;0;21;;co\nX2;Q;2025;;2;19;;co\nX3;Q;2025;;13;16;;co\nT1;Q;2025;;15;56;;co\n"
                        + "X2;D;2025;;0;2;;\nX3;D;2025;;6;13;;\n"));
        cases.add(new Case(
                "rate whose counts stand under their name, and in its categories",
                COMMUNES,
                SHARE + "D;Tỷ lệ nữ được bồi dưỡng;ty_le;Số nữ được bồi dưỡng;Số nữ;khong;co\n",
                "X1;D;2025;;32;45;;co\nX2;D;2025;;1;5;;co\nT1;D;2025;;33;50;;co\n"
                        + "X1;Q;2025;;;;35,4;co\nX1;Q;2025;d30;17;66;;co\nX1;Q;2025;t30;28;61;;co\n"));
        String nothing = "X1;Q;2025;;0;14;;co\nX2;Q;2025;;6;17;;co\nX3;Q;2025;;8;19;;co\nT1;Q;2025;;14;50;;co\n";
        cases.add(new Case("open share of nothing", COMMUNES, open, nothing + "X1;D;2025;;;;-;\nX2;D;2025;;4;6;;\n"));
        cases.add(new Case("open share of 0", COMMUNES, open, nothing + "X1;D;2025;;0;0;;\nX2;D;2025;;4;6;;\n"));
        cases.add(new Case(
                "open share of nothing, added up",
                COMMUNES,
                summed,
                nothing + "X1;D;2025;;0;0;;\nX2;D;2025;;4;6;;\nX3;D;2025;;3;8;;\n"));
        cases.add(new Case(
                "open share of nothing in a category",
                COMMUNES,
                open,
                "X1;Q;2025;;6;17;;co\nX1;Q;2025;d30;0;5;;co\nX1;Q;2025;t30;6;12;;co\nX1;D;2025;d30;;;-;\n"));
        cases.add(new Case(
                "nothing in all beside a small count of the same name",
                COMMUNES,
                SHARE + "S;Số nữ;so_luong;;;khong;co\n",
                "X1;Q;2025;;;;-;co\nX2;Q;2025;;6;17;;co\nX1;S;2025;;;;0;co\nX2;S;2025;;;;6;co\n"));
        cases.add(new Case(
                "nothing in all and in each category beside a small count of the same name",
                COMMUNES,
                SHARE + "S;Số nữ;so_luong;;;khong;co\n",
                "X1;Q;2025;;;;-;co\nX1;Q;2025;d30;;;-;co\nX1;Q;2025;t30;0;0;;co\nX2;Q;2025;;6;17;;co\n"
                        + "X1;S;2025;;;;0;co\nX2;S;2025;;;;6;co\n"));
        cases.add(new Case(
                "nothing in all units below beside a small count of the same name",
                WITH_DISTRICT,
                SHARE + "S;Số nữ;so_luong;;;khong;co\n",
                "X1;Q;2025;;;;-;co\nX2;Q;2025;;;;-;co\nX3;Q;2025;;;;-;co\nH1;Q;2025;;;;-;co\nH1;S;2025;;;;0;co\n"));
        cases.add(new Case(
                "nothing in all beside an open count of the same name, added up",
                COMMUNES,
                SHARE + "S;Số nữ;so_luong;;;cong;khong\n",
                "X1;Q;2025;;;;-;co\nX2;Q;2025;;2;17;;co\nX3;Q;2025;;8;19;;co\nX1;S;2025;;;;0;\nX2;S;2025;;;;2;\n"
                        + "X3;S;2025;;;;8;\n"));
        cases.add(new Case(
                "open share of nothing of a share of nothing",
                COMMUNES,
                open + "E;Tỷ lệ hoàn thành;ty_le;Số hoàn thành;Số nữ được bồi dưỡng;khong;khong\n",
                nothing + "X1;D;2025;;0;0;;\nX1;E;2025;;;;-;\n"));
        cases.add(new Case(
                "open total of the name, without a total of its own",
                COMMUNES,
                SHARE + "S;Số nữ;so_luong;;;khong;khong\n",
                THREE + "T1;S;2025;;;;16;\n"));
        cases.add(new Case(
                "open total of the name, over a level without rows",
                WITH_DISTRICT,
                SHARE + "S;Số nữ;so_luong;;;khong;khong\n",
                THREE + "T1;S;2025;;;;16;\n"));
        cases.add(new Case(
                "open total of the name, nobody in one unit",
                COMMUNES,
                SHARE + "S;Số nữ;so_luong;;;khong;khong\n",
                "X1;Q;2025;;2;14;;co\nX2;Q;2025;;;;-;co\nX3;Q;2025;;8;19;;co\nT1;S;2025;;;;10;\n"));
        cases.add(new Case(
                "open parts of the name below a total",
                COMMUNES,
                SHARE + "S;Số nữ;so_luong;;;khong;khong\n",
                "X1;Q;2025;;2;14;;co\nX2;S;2025;;;;6;\nX3;S;2025;;;;8;\nT1;Q;2025;;16;50;;co\n"));
        cases.add(new Case(
                "rate of the same counts",
                COMMUNES,
                SHARE + "D;Tỷ lệ khác;ty_le;Số nữ;Tổng số;khong;khong\n",
                THREE + TOTAL + "X1;D;2025;;;;14,3;\n"));
    }

    private static void addCorrections(List<Case> cases) {
        String four = COMMUNES + "X4;xa;chinh_quyen;T1;;\n";
        String first = THREE + "X4;Q;2025;;12;20;;co\nT1;Q;2025;;28;70;;co\n";
        cases.add(new Case(
                "a shown commune corrected",
                four,
                SHARE,
                first,
                first.replace(";;8;19", ";;5;19").replace(";;28;", ";;25;")));
        cases.add(new Case(
                "the small one corrected",
                four,
                SHARE,
                first,
                first.replace(";;2;14", ";;4;14").replace(";;28;", ";;30;")));
        cases.add(new Case(
                "the next one corrected",
                four,
                SHARE,
                first,
                first.replace(";;6;17", ";;9;17").replace(";;28;", ";;31;")));
        cases.add(new Case("only the total corrected", four, SHARE, first, first.replace(";;28;", ";;29;")));
        cases.add(new Case(
                "corrected and back",
                four,
                SHARE,
                first,
                first.replace(";;8;19", ";;5;19").replace(";;28;", ";;25;"),
                first));
        cases.add(new Case("total first given later", four, SHARE, first.replace("T1;Q;2025;;28;70;;co\n", ""), first));
        cases.add(new Case(
                "a rate alone for the total, one corrected",
                four,
                SHARE,
                first,
                first.replace(";;28;70;;", ";;;;40,0;").replace(";;8;19", ";;5;19")));
        cases.add(
                new Case("the protecting one withdrawn", four, SHARE, first, first.replace("6;17;;co", "6;17;;khong")));
        cases.add(new Case(
                "corrected twice",
                four,
                SHARE,
                first,
                first.replace(";;8;19", ";;5;19").replace(";;28;", ";;25;"),
                first.replace(";;8;19", ";;5;19").replace(";;12;20", ";;13;20").replace(";;28;", ";;26;")));
        cases.add(new Case(
                "sums, one corrected",
                four,
                SUMMED_SHARE,
                first.replace("T1;Q;2025;;28;70;;co\n", ""),
                first.replace("T1;Q;2025;;28;70;;co\n", "").replace(";;8;19", ";;5;19")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void nothingFalls(Case one) throws IOException {
        assertThat(one.falls(folder)).isEmpty();
    }
}
