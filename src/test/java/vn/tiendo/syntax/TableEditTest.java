package vn.tiendo.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are added to a file in its own columns, as they are when it is read. */
class TableEditTest {

    /** A remark of one's own may hold more of the other signs than there are columns. */
    @ParameterizedTest
    @ValueSource(strings = {"", "sep=;\n"})
    void aRemarkWithManyCommasDoesNotChangeWhatSeparatesTheCells(String declared) {
        String table = declared + "don_vi;nam;gia_tri;_tên, chức vụ, ngày, nơi, ai\nT1;2024;5;x\n";
        TableEdit edit = TableEdit.of(table.getBytes(UTF_8), List.of("don_vi", "nam", "gia_tri"));

        edit.add(List.of(Map.of("don_vi", "T2", "nam", "2025", "gia_tri", "7")));

        assertThat(new String(edit.bytes(), UTF_8).replace("\uFEFF", "")).isEqualTo(table + "T2;2025;7;\n");
    }
}
