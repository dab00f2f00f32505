package vn.tiendo.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.build.SmallData;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.language.Messages;
import vn.tiendo.load.DatasetLoader;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.render.BuiltInMessages;

/** No two units of one list are called the same, wherever they lie. */
class ListedUnitsTest {

    private static final String UNITS = """
            ma_don_vi;ten;ten_ngan;cap;loai;truc_thuoc;tu_ngay;den_ngay
            VN;Việt Nam;Việt Nam;quoc_gia;chinh_quyen;;;
            T1;Tỉnh Vĩnh Long;Vĩnh Long;tinh;chinh_quyen;VN;;
            T2;Tỉnh Đồng Tháp;Đồng Tháp;tinh;chinh_quyen;VN;;
            S1;Sở Nội vụ;Sở Nội vụ;tinh;co_quan;T1;;
            S2;Sở Nội vụ;Sở Nội vụ;tinh;co_quan;T2;;
            H1;Huyện Tân An;Tân An;huyen;chinh_quyen;T1;;
            H2;Huyện Tân Bình;Tân Bình;huyen;chinh_quyen;T1;;
            H3;Huyện Tân Bình;Tân Bình;huyen;chinh_quyen;T2;;
            A1;Xã Hòa An;Hòa An;xa;chinh_quyen;H1;;
            A2;Xã Hoà An;Hoà An;xa;chinh_quyen;H2;;
            A3;Xã Hòa An;Hòa An;xa;chinh_quyen;H3;;
            B1;Xã An Bình;An Bình;xa;chinh_quyen;H1;;
            B2;Phường An Bình;An Bình;xa;chinh_quyen;H1;;
            B3;Phường An Bình;An Bình;xa;chinh_quyen;H3;;
            C1;Xã Mỹ An;Mỹ An;xa;chinh_quyen;H1;;2025-06-30
            C2;Xã Mỹ An;Mỹ An;xa;chinh_quyen;T1;2025-07-01;
            D1;Xã Phú Lộc;Phú Lộc;xa;chinh_quyen;T2;;
            H4;Thành phố Vĩnh Long;Vĩnh Long;huyen;chinh_quyen;T1;;
            """;

    @TempDir
    private Path folder;

    private List<String> calls(String... codes) throws IOException {
        return calls(ListedUnits::withEnd, codes);
    }

    private List<String> calls(BiFunction<ListedUnits, AdministrativeUnit, String> how, String... codes)
            throws IOException {
        AdministrativeUnits units = new DatasetLoader()
                .load(SmallData.in(folder).file("don-vi.csv", UNITS).folder(), new Diagnostics())
                .units();
        Messages messages = BuiltInMessages.read();
        UnitLabels labels = new UnitLabels(messages, units, units.all(), LocalDate.parse("2026-01-01"));
        List<AdministrativeUnit> listed =
                Stream.of(codes).map(code -> units.get(new AdminUnitCode(code))).toList();
        ListedUnits names = new ListedUnits(messages, units, labels, listed);
        return listed.stream().map(unit -> how.apply(names, unit)).toList();
    }

    @Test
    void namesakesOfTwoProvincesAreToldWithTheProvince() throws IOException {
        assertThat(calls("A1", "A3", "D1")).containsExactly("Hòa An (Vĩnh Long)", "Hòa An (Đồng Tháp)", "Phú Lộc");
        assertThat(calls("S1", "S2")).containsExactly("Sở Nội vụ (Vĩnh Long)", "Sở Nội vụ (Đồng Tháp)");
    }

    @Test
    void namesakesOfOneProvinceAreToldWithTheDistrict() throws IOException {
        assertThat(calls("A1", "A2")).containsExactly("Hòa An (Tân An)", "Hoà An (Tân Bình)");
    }

    @Test
    void whereTheProvinceOrTheDistrictAloneTellsTooLittleBothAreTold() throws IOException {
        assertThat(calls("A1", "A2", "A3"))
                .containsExactly(
                        "Hòa An (Tân An, Vĩnh Long)", "Hoà An (Tân Bình, Vĩnh Long)", "Hòa An (Tân Bình, Đồng Tháp)");
    }

    @Test
    void whatIsToldByItsKindNeedsNoMore() throws IOException {
        assertThat(calls("B1", "B2")).containsExactly("Xã An Bình", "Phường An Bình");
        assertThat(calls("B1", "B2", "B3"))
                .containsExactly("Xã An Bình (Vĩnh Long)", "Phường An Bình (Vĩnh Long)", "An Bình (Đồng Tháp)");
    }

    @Test
    void whatHasEndedIsToldByItsLastDay() throws IOException {
        assertThat(calls("C1", "C2")).containsExactly("Mỹ An (đến 30/06/2025)", "Mỹ An");
    }

    @Test
    void fullNamesNeedAPlaceOnlyWhereTheyAreTheSame() throws IOException {
        assertThat(calls(ListedUnits::name, "T1", "H4")).containsExactly("Tỉnh Vĩnh Long", "Thành phố Vĩnh Long");
        assertThat(calls(ListedUnits::name, "A1", "A3"))
                .containsExactly("Xã Hòa An (Vĩnh Long)", "Xã Hòa An (Đồng Tháp)");
        assertThat(calls(ListedUnits::nameWithEnd, "C1", "C2"))
                .containsExactly("Xã Mỹ An (đến 30/06/2025)", "Xã Mỹ An");
    }

    @Test
    void aUnitAloneInAListIsCalledByItsName() throws IOException {
        assertThat(calls("A3")).containsExactly("Hòa An");
        assertThat(calls()).isEmpty();
    }
}
