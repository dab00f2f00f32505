package vn.tiendo.workbook;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.xml.sax.SAXException;

/** Calls into POI, which tells damage by exceptions of many kinds; what our own code throws is never taken for damage. */
final class Poi {

    private Poi() {}

    /** What POI is asked for. */
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

    /** A file that POI cannot read. */
    static final class DamagedWorkbookException extends IOException {

        private static final long serialVersionUID = 1L;

        DamagedWorkbookException(Throwable cause) {
            super(cause);
        }
    }
}
