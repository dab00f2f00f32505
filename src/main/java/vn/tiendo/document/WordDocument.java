package vn.tiendo.document;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.tiendo.office.FixedBytes;
import vn.tiendo.office.Quiet;
import vn.tiendo.report.DocumentBlock;
import vn.tiendo.report.DocumentBlock.Turned;
import vn.tiendo.report.ReportDocument;

/** A document as a Word file: A4, Times New Roman, margins and page numbers as in Annex I; always the same bytes. */
public final class WordDocument {

    /** All lengths of the page are in twentieths of a point. */
    private static final int PAGE_WIDTH = 11906;

    private static final int PAGE_HEIGHT = 16838;
    private static final int LEFT_MARGIN = Twips.ofTenths(300);
    private static final int OTHER_MARGIN = Twips.ofTenths(200);
    private static final int HEADER_DISTANCE = Twips.ofTenths(100);

    private final XWPFDocument word;
    private final BlockSetter blocks;

    private WordDocument(XWPFDocument word) throws IOException {
        this.word = word;
        setStyles();
        this.blocks = new BlockSetter(word, new ListNumbers(word));
    }

    public static byte[] of(ReportDocument document) throws IOException {
        Quiet.start();
        XWPFDocument word = new XWPFDocument();
        try {
            new WordDocument(word).fill(document);
            return FixedBytes.of(word, document.year(), document.author());
        } finally {
            FixedBytes.discard(word);
        }
    }

    private void fill(ReportDocument document) {
        word.getProperties().getCoreProperties().setTitle(document.title());
        CTSectPr headers = headers();
        boolean turned = false;
        boolean first = true;
        for (DocumentBlock block : document.blocks()) {
            boolean turns = block instanceof Turned;
            if (turns != turned) {
                CTSectPr section = Paragraphs.small(word).getCTPPr().addNewSectPr();
                section.set(headers);
                setPage(section, turned, first);
                first = false;
                turned = turns;
            }
            if (block instanceof Turned sheets) {
                sheets.blocks().forEach(blocks::set);
            } else {
                blocks.set(block);
            }
        }
        CTSectPr last = word.getDocument().getBody().addNewSectPr();
        last.set(headers);
        setPage(last, turned, first);
    }

    private void setStyles() throws IOException {
        try (InputStream in = Resources.open("styles.xml")) {
            word.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param first whether the document begins with this section */
    private static void setPage(CTSectPr section, boolean turned, boolean first) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(turned ? PAGE_HEIGHT : PAGE_WIDTH));
        size.setH(BigInteger.valueOf(turned ? PAGE_WIDTH : PAGE_HEIGHT));
        if (turned) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(LEFT_MARGIN));
        margins.setRight(BigInteger.valueOf(OTHER_MARGIN));
        margins.setTop(BigInteger.valueOf(OTHER_MARGIN));
        margins.setBottom(BigInteger.valueOf(OTHER_MARGIN));
        margins.setHeader(BigInteger.valueOf(HEADER_DISTANCE));
        margins.setFooter(BigInteger.valueOf(HEADER_DISTANCE));
        margins.setGutter(BigInteger.ZERO);
        if (first) {
            section.addNewTitlePg();
        }
    }

    /** Puts the page number in the middle of the upper margin, on every page but the first. */
    private CTSectPr headers() {
        CTSectPr section = CTSectPr.Factory.newInstance();
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(word, section);
        XWPFHeader numbered = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT);
        XWPFParagraph number = Paragraphs.onlyOneOf(numbered);
        number.setStyle("Header");
        CTSimpleField field = number.getCTP().addNewFldSimple();
        field.setInstr(" PAGE ");
        field.addNewR().addNewT().setStringValue("2");
        Paragraphs.onlyOneOf(policy.createHeader(XWPFHeaderFooterPolicy.FIRST)).setStyle("Header");
        return section;
    }
}
