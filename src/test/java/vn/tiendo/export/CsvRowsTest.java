package vn.tiendo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    private static final CSVFormat EXCEL_IN_VIETNAMESE =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private static String csv(String... texts) throws IOException {
        StringWriter out = new StringWriter();
        CsvRows.write(
                List.of(
                        new Column<String>("mot", (text, cells) -> cells.text(text)),
                        new Column<>("hai", (text, cells) -> cells.empty())),
                List.of(texts),
                out);
        return out.toString();
    }

    private static String cell(Column.CellWriter<Object> writer) throws IOException {
        StringWriter out = new StringWriter();
        CsvRows.write(List.of(new Column<>("o", writer)), List.of(new Object()), out);
        return out.toString().substring("\uFEFFo\r\n".length()).replace("\r\n", "");
    }

    @Test
    void beginsWithAByteOrderMarkAndEndsLinesForExcel() throws IOException {
        assertThat(csv("a", "")).isEqualTo("\uFEFFmot;hai\r\na;\r\n;\r\n");
    }

    @Test
    void readsBackAsItWas() throws IOException {
        String[] texts = {
            "nháy \"kép\"",
            "chấm; phẩy, phẩy",
            "hai\r\ndòng",
            "một\ndòng",
            " đầu",
            "cuối ",
            "'nháy đơn",
            "\"",
            ";",
            "a\tb"
        };

        List<CSVRecord> records =
                CSVParser.parse(csv(texts).substring(1), EXCEL_IN_VIETNAMESE).getRecords();

        assertThat(records.subList(1, records.size()))
                .extracting(row -> row.get(0))
                .containsExactly(texts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|'/c calc'!A1",
                "+1+1",
                "-1+1",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠A1",
                "-",
                "=HYPERLINK(\"http://evil\";\"x\")"
            })
    void textIsNeverTheStartOfAFormula(String text) throws IOException {
        CSVRecord row = CSVParser.parse(csv(text).substring(1), EXCEL_IN_VIETNAMESE)
                .getRecords()
                .get(1);

        assertThat(row.get(0)).isEqualTo("'" + text);
    }

    @Test
    void numbersStayNumbers() throws IOException {
        assertThat(cell((row, cells) -> cells.hundredths(-550))).isEqualTo("-5,50");
        assertThat(cell((row, cells) -> cells.hundredths(7))).isEqualTo("0,07");
        assertThat(cell((row, cells) -> cells.hundredths(-1))).isEqualTo("-0,01");
        assertThat(cell((row, cells) -> cells.whole(1_234_567))).isEqualTo("1234567");
        assertThat(cell((row, cells) -> cells.exact(new BigDecimal("45.50")))).isEqualTo("45,50");
        assertThat(cell((row, cells) -> cells.exact(new BigDecimal("1E+2")))).isEqualTo("100");
    }
}
