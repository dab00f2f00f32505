package vn.tiendo.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.build.SmallData;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.load.DatasetLoader;
import vn.tiendo.model.AdministrativeUnits;
import vn.tiendo.render.BuiltInMessages;

/** A unit is called by its short name where no other of the province is, however either is spelt. */
class UnitLabelsTest {

    @TempDir
    private Path folder;

    private List<String> labelsOf(String... names) throws IOException {
        StringBuilder rows = new StringBuilder("ma_don_vi;ten;ten_ngan;cap;loai;truc_thuoc;den_ngay\n")
                .append("T;Tỉnh Thử;Thử;tinh;chinh_quyen;;\n");
        for (int i = 0; i < names.length; i++) {
            rows.append("X").append(i).append(';').append(names[i]).append('\n');
        }
        AdministrativeUnits units = new DatasetLoader()
                .load(SmallData.in(folder).file("don-vi.csv", rows.toString()).folder(), new Diagnostics())
                .units();
        UnitLabels labels = new UnitLabels(BuiltInMessages.read(), units, units.all(), LocalDate.parse("2026-01-01"));
        return units.all().stream().skip(1).map(labels::withEnd).toList();
    }

    @Test
    void anotherKindOfOneNameIsToldWithItsKind() throws IOException {
        assertThat(labelsOf("Xã Hòa An;Hòa An;xa;chinh_quyen;T;", "Phường Hoà An;Hoà An;xa;chinh_quyen;T;"))
                .containsExactly("Xã Hòa An", "Phường Hoà An");
    }

    @Test
    void aFormerUnitOfOneNameIsToldWithItsLastDay() throws IOException {
        assertThat(labelsOf("Xã Hòa An;Hòa An;xa;chinh_quyen;T;2025-06-30", "Xã Hoà An;Hoà An;xa;chinh_quyen;T;"))
                .containsExactly("Hòa An (đến 30/06/2025)", "Hoà An");
    }

    @Test
    void anotherToneIsAnotherName() throws IOException {
        assertThat(labelsOf("Xã Hòa An;Hòa An;xa;chinh_quyen;T;", "Phường Hóa An;Hóa An;xa;chinh_quyen;T;"))
                .containsExactly("Hòa An", "Hóa An");
    }
}
