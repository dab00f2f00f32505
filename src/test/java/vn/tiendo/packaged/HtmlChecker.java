package vn.tiendo.packaged;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker. Its own door to programs reads the schema of HTML again for each page, which takes ten times as
 * long as to check the page; here all pages of a run share one.
 */
public final class HtmlChecker {

    /** The checker reads a page without its address, and so cannot tell that its own files are its own. */
    private static final String NO_ADDRESS = "violates Content Security Policy";

    private static final boolean ERRORS_WITH_PLACES = true;
    private static final boolean QUIET = true;

    private static final Complaints COMPLAINTS = new Complaints();
    private static final SimpleDocumentValidator VALIDATOR = validator();

    private static SimpleDocumentValidator validator() {
        SimpleDocumentValidator validator = new SimpleDocumentValidator(ERRORS_WITH_PLACES, false, QUIET);
        try {
            validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, COMPLAINTS);
        } catch (Exception e) { // the checker declares no less
            throw new IllegalStateException(e);
        }
        return validator;
    }

    /** What is wrong with a page, one line each. */
    public List<String> complaints(Path page) {
        synchronized (VALIDATOR) {
            COMPLAINTS.lines.clear();
            try (InputStream in = Files.newInputStream(page)) {
                VALIDATOR.setUpValidatorAndParsers(COMPLAINTS, false, false);
                VALIDATOR.checkHtmlInputSource(new InputSource(in));
            } catch (IOException | SAXException e) {
                throw new IllegalStateException(page.toString(), e);
            }
            return COMPLAINTS.lines.stream()
                    .filter(line -> !line.contains(NO_ADDRESS))
                    .map(line -> page.getFileName() + " " + line)
                    .toList();
        }
    }

    private static final class Complaints implements ErrorHandler {

        private final List<String> lines = new ArrayList<>();

        private void add(String kind, SAXParseException complaint) {
            lines.add(kind + " " + complaint.getLineNumber() + ":" + complaint.getColumnNumber() + " "
                    + complaint.getMessage());
        }

        @Override
        public void warning(SAXParseException complaint) {
            add("warning", complaint);
        }

        @Override
        public void error(SAXParseException complaint) {
            add("error", complaint);
        }

        @Override
        public void fatalError(SAXParseException complaint) {
            add("fatal", complaint);
        }
    }
}
