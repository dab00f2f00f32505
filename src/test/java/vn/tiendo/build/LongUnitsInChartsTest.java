package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chart of many units tells its unit once; beside each dot stands the whole figure, which a long unit would cut. */
class LongUnitsInChartsTest {

    @Test
    void eachFigureStandsWholeBesideItsDotHoweverLongTheUnit(@TempDir Path folder) throws Exception {
        String unit = "triệu đồng/người/tháng theo giá so sánh năm 2010";
        SmallData data =
                SmallData.in(folder).file("chi-tieu.csv", """
                        ma_chi_tieu;ten;loai;don_vi_tinh;chieu;so_le
                        CT;Thu nhập của lao động nữ;so_do;%s;tang;2
                        """.formatted(unit)).file("so-lieu/xa/2025.csv", """
                        don_vi;chi_tieu;nam;gia_tri
                        A;CT;2025;13,65
                        B;CT;2025;8,25
                        """);

        Document page = BuiltSite.page(BuiltSite.of(data.folder()), "chi-tieu/CT.html");

        List<String> texts = page.select("figure svg text").eachText();
        assertThat(texts).contains(unit, "13,65", "8,25").noneMatch(text -> text.contains("…"));
        assertThat(page.select("figure svg title").eachText())
                .as("what is told of one dot alone")
                .contains("Năm 2025: 13,65 " + unit);
    }
}
