package vn.tiendo.packaged;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker. */
public final class HtmlChecker {

    /** The checker reads a page without its address, and so cannot tell that its own files are its own. */
    private static final String NO_ADDRESS = "violates Content Security Policy";

    private final EmbeddedValidator validator = new EmbeddedValidator();

    public HtmlChecker() {
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    }

    /** What is wrong with a page, one line each. */
    public List<String> complaints(Path page) {
        try (InputStream in = Files.newInputStream(page)) {
            return validator
                    .validate(in)
                    .lines()
                    .filter(line -> line.contains("error:") || line.contains("warning:"))
                    .filter(line -> !line.contains(NO_ADDRESS))
                    .map(line -> page.getFileName() + " " + line)
                    .toList();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(page.toString(), e);
        }
    }
}
