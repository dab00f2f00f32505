package vn.tiendo.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A workbook as a ZIP file. Its parts are read one after the other, and none is ever held whole: POI's own reader would
 * inflate all of them into memory, and make trees of some.
 */
final class WorkbookPackage implements Closeable {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();

    private WorkbookPackage(ZipFile zip) {
        this.zip = zip;
        zip.getEntries().asIterator().forEachRemaining(entry -> parts.put(folded(entry.getName()), entry));
    }

    /** @throws IOException if the file is not a complete ZIP file */
    static WorkbookPackage open(byte[] bytes) throws IOException {
        return new WorkbookPackage(
                Poi.call(() -> ZipFile.builder().setByteArray(bytes).get()));
    }

    /** Its parts as listed, including duplicates. */
    Iterable<ZipArchiveEntry> entries() {
        return () -> zip.getEntries().asIterator();
    }

    InputStream open(ZipArchiveEntry entry) throws IOException {
        return Poi.call(() -> zip.getInputStream(entry));
    }

    boolean has(String name) {
        return parts.containsKey(folded(name));
    }

    /**
     * Reads one part.
     *
     * @throws SheetLimitException if there is no such part
     */
    void parse(String name, DefaultHandler handler) throws IOException, SAXException {
        ZipArchiveEntry entry = parts.get(folded(name));
        if (entry == null) {
            throw new SheetLimitException("@damaged");
        }
        try (InputStream xml = open(entry)) {
            XMLReader parser = Poi.newParser();
            parser.setContentHandler(handler);
            parser.setErrorHandler(handler);
            parser.parse(new InputSource(xml));
        }
    }

    /** The name without case, since no two parts may differ only in case. */
    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
