package vn.tiendo.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.tiendo.card.BarImage;
import vn.tiendo.report.DocumentBlock.Chart;

/** A chart as an image across the text, with a description for readers who cannot see it. */
final class ChartPicture {

    /** A pixel in units of drawings (36,000 to the millimetre): the image is as wide as the text, 160 millimetres. */
    private static final int IN_A_PIXEL = 160 * 36_000 / BarImage.WIDTH;

    private ChartPicture() {}

    static void add(XWPFDocument word, Chart chart) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle("Chart");
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(BarImage.of(chart.bars(), chart.legend())),
                    PictureType.PNG,
                    "bieu-do.png",
                    BarImage.WIDTH * IN_A_PIXEL,
                    BarImage.height(chart.bars().size()) * IN_A_PIXEL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(chart.alternative());
        Paragraphs.fill(word.createParagraph(), "Caption", chart.caption());
    }
}
