package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of downloads explains every column of the two tables that hold figures and assessments. */
class ExplainedColumnsTest {

    @TempDir
    private Path folder;

    @Test
    void everyColumnIsExplained() throws Exception {
        Map<String, byte[]> site = BuiltSite.of(SmallData.in(folder).folder());
        List<String> explained =
                BuiltSite.page(site, "tai-ve/index.html").select("dt code").eachText();

        for (String table : List.of("so-lieu", "danh-gia")) {
            String header = new String(site.get("tai-ve/" + table + ".csv"), StandardCharsets.UTF_8)
                    .substring(1)
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertThat(explained).as(table).contains(header.split(";"));
        }
    }
}
