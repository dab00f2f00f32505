package vn.tiendo.workbook;

import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Calls POI, which reports damage by many kinds of exceptions; exceptions of our own code are not taken for damage. */
final class Poi {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Poi() {}

    interface Call<T> {
        T run() throws IOException, OpenXML4JException, SAXException;
    }

    /** @throws DamagedWorkbookException if POI gives up */
    static <T> T call(Call<T> call) throws IOException {
        try {
            return call.run();
        } catch (EncryptedDocumentException e) {
            throw e;
        } catch (OpenXML4JException | SAXException | RuntimeException | StackOverflowError e) {
            throw new DamagedWorkbookException(e);
        }
    }

    /** A parser like POI's, which refuses documents that declare entities. */
    static XMLReader newParser() throws SAXException {
        try {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setFeature(NO_DOCTYPE, true);
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file that POI cannot read. */
    static final class DamagedWorkbookException extends IOException {

        private static final long serialVersionUID = 1L;

        DamagedWorkbookException(Throwable cause) {
            super(cause);
        }
    }
}
