package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.tiendo.packaged.LibreOffice;
import vn.tiendo.packaged.PackagedProgram;

/** Officials open reports in LibreOffice, change words in them and save: they stay whole, and in their form. */
class ReportsInLibreOfficeIT {

    private record Draft(String unit, String... time) {}

    /** Reports or reviews of each of the five plans. */
    private static final List<Draft> DRAFTS = List.of(
            new Draft("H184", "--year", "2024"),
            new Draft("H184", "--period", "2021-2025"),
            new Draft("T83-cu", "--period", "2016-2020"),
            new Draft("T24", "--year", "2026"),
            new Draft("X31051", "--year", "2026"),
            new Draft("VPUBND-LC", "--year", "2026"));

    @TempDir
    private Path folder;

    private Path draft(Draft draft) {
        Path file = folder.resolve(draft.unit() + draft.time()[1] + ".docx");
        var outcome = new PackagedProgram()
                .in(PackagedProgram.PROJECT)
                .run(Stream.concat(
                                Stream.of("report", "--unit", draft.unit(), "--out", file.toString()),
                                Stream.of(draft.time()))
                        .toArray(String[]::new));
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        return file;
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName().toString().replace(".docx", ending));
    }

    @Test
    void whoeverChangesWordsKeepsAllOthersAndTheForm() throws Exception {
        LibreOffice office = LibreOffice.in(folder);
        List<Path> files = DRAFTS.stream().map(this::draft).toList();
        for (Path file : files) {
            office.write(
                    file,
                    Map.of("Trên đây là báo cáo", "Kính thưa quý cơ quan, trên đây là báo cáo"),
                    beside(file, "-sua.docx"),
                    beside(file, ".pdf"));
        }
        office.work();

        for (Path file : files) {
            WordFile before = WordFile.open(file);
            WordFile after = WordFile.open(beside(file, "-sua.docx"));
            assertThat(after.texts())
                    .as(file.toString())
                    .isEqualTo(before.texts().stream()
                            .map(text ->
                                    text.replace("Trên đây là báo cáo", "Kính thưa quý cơ quan, trên đây là báo cáo"))
                            .toList());
            assertThat(after.tables()).hasSameSizeAs(before.tables());
            assertSameForm(before, after);
            assertWellFormed(before);
            assertWellFormed(after);
            assertThat(Files.readAllBytes(beside(file, ".pdf")))
                    .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void assertSameForm(WordFile before, WordFile after) {
        List<XWPFParagraph> here = told(before);
        List<XWPFParagraph> there = told(after);
        for (int i = 0; i < here.size(); i++) {
            String text = here.get(i).getText();
            assertThat(after.size(there.get(i))).as(text).isEqualTo(before.size(here.get(i)));
            assertThat(after.alignment(there.get(i)).replace("start", "left"))
                    .as(text)
                    .isEqualTo(before.alignment(here.get(i)));
            assertThat(after.isBold(there.get(i))).as(text).isEqualTo(before.isBold(here.get(i)));
        }
        CTSectPr page = after.page();
        assertThat(WordFile.millimetres(page.getPgSz().getW())).isEqualTo(210);
        assertThat(WordFile.millimetres(page.getPgMar().getLeft())).isEqualTo(30);
        assertThat(WordFile.millimetres(page.getPgMar().getRight())).isEqualTo(20);
        assertThat(after.document().getHeaderList().stream()
                        .map(header -> header._getHdrFtr().xmlText()))
                .as("number of the page")
                .anyMatch(header -> header.contains("PAGE"));
    }

    private static List<XWPFParagraph> told(WordFile file) {
        return file.paragraphs().stream()
                .filter(one -> !one.getText().isBlank())
                .toList();
    }

    private static void assertWellFormed(WordFile file) throws Exception {
        for (Map.Entry<String, String> part : file.parts().entrySet()) {
            if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(part.getValue().getBytes(StandardCharsets.UTF_8)));
            }
        }
    }
}
