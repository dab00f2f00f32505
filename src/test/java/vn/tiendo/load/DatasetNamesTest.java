package vn.tiendo.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.build.SmallData;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdminUnitCode;

/** What people call a unit leads to every unit that is called so, and to no other. */
class DatasetNamesTest {

    @TempDir
    private Path folder;

    private List<String> unitsCalled(String name) throws IOException {
        Path data = SmallData.in(folder).file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc
                        T;Tỉnh Thử;tinh;chinh_quyen;
                        U;Tỉnh Khác;tinh;chinh_quyen;
                        A;Xã Hòa Bình;xa;chinh_quyen;T
                        B;Xã Hoà Bình;xa;chinh_quyen;U
                        C;Xã Hóa Bình;xa;chinh_quyen;U
                        """).folder();
        return new DatasetNames(new DatasetLoader().load(data, new Diagnostics()))
                .units(name).stream().map(AdminUnitCode::text).toList();
    }

    @Test
    void twoUnitsOfOneNameAreBothMeantHoweverEachIsSpelt() throws IOException {
        assertThat(unitsCalled("Xã Hòa Bình")).containsExactly("A", "B");
        assertThat(unitsCalled("hoà bình")).containsExactly("A", "B");
        assertThat(unitsCalled("X. Hoà Bình")).containsExactly("A", "B");
    }

    @Test
    void anotherToneIsAnotherName() throws IOException {
        assertThat(unitsCalled("Xã Hoá Bình")).containsExactly("C");
    }

    @Test
    void withoutDiacriticsAllThatItMayBeAreMeant() throws IOException {
        assertThat(unitsCalled("xa hoa binh")).containsExactly("A", "B", "C");
    }
}
