package vn.tiendo.document;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** The lists of a document; each numbered list counts on its own. */
final class ListNumbers {

    private static final BigInteger BULLETS = BigInteger.ONE;
    private static final BigInteger NUMBERS = BigInteger.ONE;
    private static final BigInteger NUMBERS_IN_PARENTHESES = BigInteger.TWO;

    private final CTNumbering numbering;

    ListNumbers(XWPFDocument word) throws IOException {
        try (InputStream in = Resources.open("numbering.xml")) {
            XWPFNumbering part = word.createNumbering();
            numbering = NumberingDocument.Factory.parse(in).getNumbering();
            part.setNumbering(numbering);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    BigInteger bullets() {
        return BULLETS;
    }

    /** A numbering that begins with a number, for the items of one list at one level. */
    BigInteger countFrom(int number, int level, boolean parentheses) {
        CTNum count = numbering.addNewNum();
        BigInteger id = BigInteger.valueOf(numbering.sizeOfNumArray());
        count.setNumId(id);
        count.addNewAbstractNumId().setVal(parentheses ? NUMBERS_IN_PARENTHESES : NUMBERS);
        CTNumLvl start = count.addNewLvlOverride();
        start.setIlvl(BigInteger.valueOf(level));
        start.addNewStartOverride().setVal(BigInteger.valueOf(number));
        return id;
    }
}
