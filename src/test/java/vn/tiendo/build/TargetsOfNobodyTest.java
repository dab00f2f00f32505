package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.DiagnosticCode;

class TargetsOfNobodyTest {

    @TempDir
    private Path sandbox;

    @Test
    void aTargetForALevelWithoutUnitsIsToldWhereItStands() throws IOException, BuildFailure {
        assertThat(notes("cap:huyen", "2021;2030", "")).singleElement().satisfies(one -> {
            assertThat(one.location().line()).isEqualTo(2);
            assertThat(one.location().column()).isEqualTo("ap_dung");
            assertThat(one.location().value()).isEqualTo("cap:huyen");
            assertThat(one.arguments()).containsExactly("Tỉnh Tân", "2021", "2030");
        });
    }

    @Test
    void oneForALevelWhoseUnitsWereGoneBeforeThePlanIsTold() throws IOException, BuildFailure {
        assertThat(notes("cap:xa", "2026;2030", "2025-06-30")).hasSize(1);
        assertThat(notes("cap:xa", "2025;2030", "2025-06-30")).isEmpty();
    }

    @Test
    void othersAreNot() throws IOException, BuildFailure {
        assertThat(notes("cap:xa", "2021;2030", "")).isEmpty();
        assertThat(notes("don_vi", "2021;2030", "")).isEmpty();
    }

    private List<Diagnostic> notes(String scope, String years, String lastDay) throws IOException, BuildFailure {
        SmallData data = SmallData.in(sandbox)
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;den_ngay
                        T;Tỉnh Tân;tinh;chinh_quyen;;
                        A;Xã An;xa;chinh_quyen;T;%s
                        """.formatted(lastDay))
                .file("ke-hoach.csv", "ma_ke_hoach;ten;don_vi;tu_nam;den_nam\nKH;Kế hoạch;T;" + years + "\n")
                .file("muc-tieu.csv", """
                        ma_muc_tieu;ke_hoach;chi_tieu;ap_dung;moc;so_sanh;gia_tri
                        M1;KH;CT;%s;2030;>=;30
                        """.formatted(scope))
                .file("so-lieu/xa/2025.csv", "don_vi;chi_tieu;nam;gia_tri\nA;CT;2024;20\n");
        return DataCheck.run(data.folder()).diagnostics().stream()
                .filter(one -> one.code() == DiagnosticCode.TARGET_OF_NOBODY)
                .toList();
    }
}
