package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.build.SmallData;

/** How a report names the plans on which it rests. */
class PlansInReportsTest extends CommandTestBase {

    private List<String> report(String plans, String targets) throws IOException {
        data = SmallData.in(folder)
                .file("don-vi.csv", """
                        ma_don_vi;ten;ten_ngan;cap;loai;truc_thuoc
                        T;Tỉnh Thử;Thử;tinh;chinh_quyen;
                        A;Xã An Hạ;An Hạ;xa;chinh_quyen;T
                        B;Xã Bình;Bình;xa;chinh_quyen;T
                        S;Sở Nội vụ;Sở Nội vụ;tinh;co_quan;T
                        """)
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        MT;KH;CT;A;2025;>=;30
                        """ + targets)
                .file(
                        "ke-hoach.csv",
                        "ma_ke_hoach;so_ky_hieu;ngay_ban_hanh;ten;don_vi;tu_nam;den_nam;can_cu\n" + plans);
        return draft("--unit", "A", "--year", "2025").texts();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kế hoạch An Hạ                                           | xã An Hạ
            Kế hoạch xã An Hạ giai đoạn 2021–2030                    | xã An Hạ giai đoạn 2021–2030
            Kế hoạch An Hạ xanh                                      | xã An Hạ về An Hạ xanh
            Kế hoạch số 5/KH-UBND của UBND xã An Hạ về bình đẳng giới | xã An Hạ về bình đẳng giới
            Kế hoạch của Ủy ban nhân dân xã An Hạ                    | xã An Hạ
            Bình đẳng giới của UBND xã An Hạ                         | xã An Hạ về bình đẳng giới
            Bình đẳng giới của UBND xã An Hạ giai đoạn 2021–2030     | xã An Hạ về bình đẳng giới giai đoạn 2021–2030
            Bình đẳng giới của UBND xã An Hạnh                       | xã An Hạ về bình đẳng giới của UBND xã An Hạnh
            Bình đẳng giới xã An Hạ                                  | xã An Hạ về bình đẳng giới xã An Hạ
            Kế hoạch vì sự tiến bộ của phụ nữ                        | xã An Hạ vì sự tiến bộ của phụ nữ
            Kế hoạch triển khai Chiến lược                           | xã An Hạ triển khai Chiến lược
            Kế hoạch tăng cường cán bộ nữ                            | xã An Hạ về tăng cường cán bộ nữ
            """)
    void aPlanIsNamedOnceAndPlacesKeepTheirCapitals(String name, String told) throws IOException {
        assertThat(report("KH;5/KH-UBND;;" + name + ";A;2021;2030;", ""))
                .contains("Căn cứ Kế hoạch số 5/KH-UBND của Ủy ban nhân dân " + told + ";");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kế hoạch cán bộ nữ của Sở Nội vụ                | về cán bộ nữ
            Kế hoạch của Sở Nội vụ về cán bộ nữ             | về cán bộ nữ
            Kế hoạch cán bộ nữ của Sở Nội vụ năm 2025       | về cán bộ nữ năm 2025
            """)
    void anAgencyThatIssuedAPlanWithoutNumberIsNamedOnce(String name, String told) throws IOException {
        assertThat(report("KH;;;" + name + ";S;2021;2030;", ""))
                .anyMatch(text -> text.startsWith("Căn cứ Kế hoạch của Sở Nội vụ " + told + "; ["));
    }

    @Test
    void aPlanThatIsAGroundOfAnotherOneIsToldOnce() throws IOException {
        List<String> told = report("""
                KH;5/KH-UBND;;Kế hoạch bình đẳng giới;A;2021;2030;Kế hoạch số 7/KH-UBND của UBND tỉnh
                KT;7/KH-UBND;;Kế hoạch cán bộ nữ;T;2021;2030;
                """, "MX;KT;CT;cap:xa;2025;>=;30\n");

        assertThat(told)
                .filteredOn(text -> text.startsWith("Căn cứ") && text.contains("7/KH-UBND"))
                .hasSize(1);
    }

    @Test
    void theTimeIsToldOnceWhereThePlanIsNamedAfterIt() throws IOException {
        assertThat(report("KH;;;Thực hiện bình đẳng giới năm 2025;A;2025;2025;", ""))
                .contains("Kết quả thực hiện bình đẳng giới năm 2025");
    }

    @Test
    void theTimeFollowsANameWithoutIt() throws IOException {
        assertThat(report("KH;;;Kế hoạch An Hạ;A;2021;2030;", ""))
                .contains("Kết quả thực hiện Kế hoạch An Hạ, năm 2025");
    }
}
