package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parser is spared most texts, and none of those that leave marks on the page. */
class NarrativeFlawsTest {

    private static final Parser PARSER = Parser.builder(
                    new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create())))
            .build();

    private static final List<String> PIECES = List.of(
            "**",
            "**",
            "*",
            "|",
            "| a | b |",
            "\n|---|---|\n",
            "\n",
            "\n\n",
            " ",
            "nữ",
            "45,5%",
            ".",
            "(",
            ")",
            "[",
            "](x)",
            "`",
            "\\",
            "- ",
            "1) ",
            "# ",
            "<",
            "~~~\n",
            "    ",
            "&#42;");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đạt **45,5%** so với kế hoạch.",
                "**Đạt:** 45,5%",
                "(**Đạt**)",
                "| Lớp | Số |\n|---|---|\n| A | 4 |\n| B | 5 |",
                "Trước\n\n| Lớp | Số |\n|---|---|\n| A | **4** |"
            })
    void plainBoldAndPlainTablesNeedNoParser(String text) {
        assertThat(NarrativeFlaws.mayHaveStrayMarks(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đạt **45,5%**so với kế hoạch.",
                "Đạt ** 45,5 ** so với",
                "Trước\n| Lớp | Số |\n|---|---|",
                "| Lớp | Số |\n|---|---|\n| A | 4 | thừa |"
            })
    void whatMayLeaveMarksIsParsed(String text) {
        assertThat(NarrativeFlaws.mayHaveStrayMarks(text)).isTrue();
    }

    @Test
    void noTextThatLeavesMarksIsPassedOver() {
        Random random = new Random(2282);
        int spared = 0;
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 1 + random.nextInt(12); n > 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String markdown = text.toString();
            if (!NarrativeFlaws.mayHaveStrayMarks(markdown)) {
                spared++;
                assertThat(NarrativeFlaws.leftOver(PARSER.parse(markdown)))
                        .as(markdown)
                        .isEmpty();
            }
        }
        assertThat(spared).isGreaterThan(1_000);
    }
}
