package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.write.InMemorySite;

/** Where a site has only some of the units below one, it does not count them as all there are. */
class FewOfManyUnitsTest {

    @TempDir
    private Path folder;

    private String province(String listsAll, Optional<String> focus) throws Exception {
        SmallData data = SmallData.in(folder)
                .file("don-vi.csv", """
                        ma_don_vi;ten;cap;loai;truc_thuoc;du_cap_duoi
                        T;Tỉnh Thử;tinh;chinh_quyen;;ALL
                        A;Xã An;xa;chinh_quyen;T;
                        B;Xã Bình;xa;chinh_quyen;T;
                        """.replace("ALL", listsAll))
                .replace("chi-tieu.csv", ";cong", ";khong");
        BuildOptions all = BuiltSite.options(data.folder());
        InMemorySite site = new InMemorySite();
        new SiteBuild(new BuildOptions(
                        all.data(),
                        all.templates(),
                        all.output(),
                        focus.map(AdminUnitCode::new),
                        all.baseUrl(),
                        all.asOf(),
                        all.withoutIllustrative(),
                        all.threads()))
                .run(site);
        byte[] page = site.files().entrySet().stream()
                .filter(file -> file.getKey().text().equals("don-vi/T.html"))
                .findFirst()
                .orElseThrow()
                .getValue();
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8), "")
                .select("main")
                .text();
    }

    @Test
    void allOfThemAreCounted() throws Exception {
        assertThat(province("co", Optional.empty())).contains("2/2 xã của tỉnh Thử có số liệu");
    }

    @Test
    void someOfThemAreSaidToBeThoseOfTheSite() throws Exception {
        assertThat(province("khong", Optional.empty()))
                .contains("trong 2 xã của tỉnh Thử có trên trang này, 2 có số liệu");
    }

    @Test
    void theSiteOfACommuneDoesNotCountItAsTheOnlyOneOfItsProvince() throws Exception {
        assertThat(province("co", Optional.of("A")))
                .contains("trong 1 xã của tỉnh Thử có trên trang này, 1 có số liệu")
                .doesNotContain("1/1 xã");
    }
}
