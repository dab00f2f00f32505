package vn.tiendo.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Change;
import vn.tiendo.model.ChangeKind;

class TableComparisonTest {

    private static final String FIGURES =
            "don_vi;chi_tieu;phan_to;nam;phien_ban;tu_so;mau_so;gia_tri;ky_hieu;trang_thai;ghi_chu\n";
    private static final String UNITS = "ma_don_vi;ten;cap;loai;truc_thuoc;ma_hanh_chinh;tu_ngay;den_ngay\n";
    private static final String TARGETS = "ma_muc_tieu;ke_hoach;chi_tieu;moc;gia_tri;can_cu_dieu_chinh\n";
    private static final String ASSESSMENTS = "don_vi;chi_tieu;muc_tieu;moc;trang_thai\n";
    private static final String MOVES = "ma_cu;ma_moi;ngay;pham_vi;can_cu\n";

    private final Map<String, CanonicalTable> before = new TreeMap<>();
    private final Map<String, CanonicalTable> after = new TreeMap<>();

    private static void put(Map<String, CanonicalTable> tables, String name, String text) {
        tables.put(name, CanonicalTable.parse(text));
    }

    private List<Change> compare() {
        return TableComparison.compare(before, after, 2025, Set.of(), true);
    }

    @Test
    void revisedFiguresComeWithTheNoteThatIsNew() {
        put(before, "quan-sat", FIGURES + "A;CT;;2024;;1;4;25,00;;so_bo;\nA;CT;;2023;;1;5;20,00;;chinh_thuc;\n");
        put(
                after,
                "quan-sat",
                FIGURES
                        + "A;CT;;2024;;2;4;50,00;;chinh_thuc;\"Đếm lại; một người về hưu\"\nA;CT;;2023;;1;5;20,00;;chinh_thuc;\n");

        assertThat(compare())
                .extracting(Change::kind, Change::unit, Change::year, Change::before, Change::after, Change::reason)
                .containsExactly(tuple(
                        ChangeKind.FIGURE_REVISED, "A", "2024", "1/4 (so_bo)", "2/4", "Đếm lại; một người về hưu"));
    }

    @Test
    void aComputedFigureComesWithHowManyUnitsItRestsOn() {
        String columns = FIGURES.replace("ghi_chu", "ghi_chu;da_bao_cao;can_bao_cao");
        put(before, "quan-sat", columns + "T;CT;;2024;;;;5;;chinh_thuc;;2;3\nT;CT;;2023;;;;5;;chinh_thuc;;2;3\n");
        put(
                after,
                "quan-sat",
                columns
                        + "T;CT;;2024;;;;4;;so_bo;;1;3\nT;CT;;2023;;;;5;;chinh_thuc;;3;3\nT;CN;;2024;;;;;an_so_nho;;;1;3\n");

        assertThat(compare())
                .extracting(Change::kind, Change::year, Change::before, Change::after)
                .containsExactly(
                        tuple(ChangeKind.FIGURE_REVISED, "2024", "5 (2/3)", "4 (so_bo; 1/3)"),
                        tuple(ChangeKind.FIGURE_NEW, "2024", "", "an_so_nho"));
    }

    @Test
    void anAnswerIsTheSameWhetherItStandsAmongTheNumbersOrBesideThem() {
        put(before, "quan-sat", FIGURES + "A;CT;;2024;;;;co;;chinh_thuc;\n");
        put(
                after,
                "quan-sat",
                FIGURES.replace("gia_tri;", "gia_tri;gia_tri_chu;") + "A;CT;;2024;;;;;co;;chinh_thuc;\n");

        assertThat(compare()).isEmpty();
    }

    @Test
    void newFiguresOfCoveredYearsAreToldFromThoseOfNewYears() {
        put(before, "don-vi", UNITS + "A;Xã An;xa;chinh_quyen;T;;;\n");
        put(before, "quan-sat", FIGURES + "A;CT;;2022;;1;4;;;chinh_thuc;\n");
        after.putAll(before);
        put(after, "quan-sat", FIGURES + "A;CT;;2023;;1;4;;;chinh_thuc;\nA;CT;;2025;;1;4;;;chinh_thuc;\n");

        assertThat(compare())
                .extracting(Change::kind, Change::year)
                .containsExactlyInAnyOrder(
                        tuple(ChangeKind.FIGURE_REMOVED, "2022"),
                        tuple(ChangeKind.FIGURE_ADDED, "2023"),
                        tuple(ChangeKind.FIGURE_NEW, "2025"));
    }

    @Test
    void aUnitWithAnotherCodeIsTheSameAndItsFiguresAreNoNews() {
        put(before, "don-vi", UNITS + "A1;Xã An;xa;chinh_quyen;T;;;\n");
        put(after, "don-vi", UNITS + "A2;Xã An;xa;chinh_quyen;T;;;\n");
        put(before, "quan-sat", FIGURES + "A1;CT;;2024;;1;4;;;chinh_thuc;\n");
        put(after, "quan-sat", FIGURES + "A2;CT;;2024;;1;4;;;chinh_thuc;\n");
        put(before, "danh-gia", ASSESSMENTS + "A1;CT;MT;2025;cham\n");
        put(after, "danh-gia", ASSESSMENTS + "A2;CT;MT;2025;dat\n");

        assertThat(compare())
                .extracting(Change::kind, Change::before, Change::after)
                .containsExactly(
                        tuple(ChangeKind.UNIT_RECODED, "A1", "A2"), tuple(ChangeKind.STATUS_CHANGED, "cham", "dat"));
    }

    @Test
    void mergedAndSplitUnitsAreOneChangeEach() {
        put(
                before,
                "don-vi",
                UNITS + "A;Xã An;xa;chinh_quyen;T;;;\nB;Xã Bình;xa;chinh_quyen;T;;;\nC;Xã Cao;xa;chinh_quyen;T;;;\n");
        put(
                after,
                "don-vi",
                UNITS
                        + "B;Xã Bình;xa;chinh_quyen;T;;;2025-06-30\nM;Xã Mới;xa;chinh_quyen;T;;2025-07-01;\nN;Xã Nam;xa;chinh_quyen;T;;2025-07-01;\n");
        put(
                after,
                "sap-xep",
                MOVES
                        + "A;M;2025-07-01;toan_bo;NQ 1\nB;M;2025-07-01;toan_bo;NQ 1\nC;M;2025-07-01;mot_phan;NQ 1\nC;N;2025-07-01;mot_phan;NQ 1\n");
        put(before, "quan-sat", FIGURES + "A;CT;;2024;;1;4;;;chinh_thuc;\nB;CT;;2024;;1;5;;;chinh_thuc;\n");
        put(after, "quan-sat", FIGURES + "B;CT;;2024;;1;5;;;chinh_thuc;\n");

        assertThat(compare())
                .extracting(Change::kind, Change::unit, Change::after)
                .containsExactly(
                        tuple(ChangeKind.UNIT_MERGED, "A", "M"),
                        tuple(ChangeKind.UNIT_MERGED, "B", "M"),
                        tuple(ChangeKind.UNIT_SPLIT, "C", "M, N"),
                        tuple(ChangeKind.FIGURE_MOVED, "A", "M"));
    }

    @Test
    void renamedUnitsAndChangedDefinitionsAndTargetsNameTheColumn() {
        put(before, "don-vi", UNITS + "A;Xã An;xa;chinh_quyen;T;;;\n");
        put(after, "don-vi", UNITS + "A;Phường An;xa;chinh_quyen;T;;;\n");
        put(before, "chi-tieu", "ma_chi_tieu;ten;dinh_nghia\nCT;Tỷ lệ;Cũ\n");
        put(after, "chi-tieu", "ma_chi_tieu;ten;dinh_nghia;cot_moi\nCT;Tỷ lệ;Mới;x\nCT2;Thêm;;\n");
        put(before, "muc-tieu", TARGETS + "MT;KH;CT;2025;30;\nMT2;KH;CT;2030;40;\n");
        put(after, "muc-tieu", TARGETS + "MT;KH;CT;2025;35;QĐ 5\n");

        assertThat(compare())
                .extracting(Change::kind, Change::field, Change::before, Change::after, Change::reason)
                .containsExactly(
                        tuple(ChangeKind.UNIT_RENAMED, "ten", "Xã An", "Phường An", ""),
                        tuple(ChangeKind.DEFINITION_CHANGED, "dinh_nghia", "Cũ", "Mới", ""),
                        tuple(ChangeKind.DEFINITION_NEW, "", "", "Thêm", ""),
                        tuple(ChangeKind.TARGET_CHANGED, "can_cu_dieu_chinh", "", "QĐ 5", "QĐ 5"),
                        tuple(ChangeKind.TARGET_CHANGED, "gia_tri", "30", "35", "QĐ 5"),
                        tuple(ChangeKind.TARGET_REMOVED, "", "", "", ""));
    }

    @Test
    void ofDifferentScopesOnlyWhatBothSpeakOfIsCompared() {
        put(before, "quan-sat", FIGURES + "A;CT;;2024;;1;4;;;chinh_thuc;\n");
        put(after, "quan-sat", FIGURES + "A;CT;;2024;;2;4;;;chinh_thuc;\nB;CT;;2024;;1;4;;;chinh_thuc;\n");
        put(after, "don-vi", UNITS + "B;Xã Bình;xa;chinh_quyen;T;;;\n");

        assertThat(TableComparison.compare(before, after, 2025, Set.of(), false))
                .extracting(Change::kind, Change::unit)
                .containsExactly(tuple(ChangeKind.FIGURE_REVISED, "A"));
    }

    @Test
    void nothingDiffersFromItself() {
        put(before, "quan-sat", FIGURES + "A;CT;;2024;;1;4;;;chinh_thuc;\n");
        put(before, "don-vi", UNITS + "A;\"Xã \"\"An\"\"\";xa;chinh_quyen;T;;;\n");
        put(before, "sap-xep", MOVES + "X;A;2025-07-01;toan_bo;NQ\n");
        after.putAll(before);

        assertThat(compare()).isEmpty();
    }
}
