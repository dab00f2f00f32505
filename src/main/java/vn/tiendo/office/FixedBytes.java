package vn.tiendo.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** Writes documents of POI without the clock: POI would put the time into their properties and the ZIP file. */
public final class FixedBytes {

    private FixedBytes() {}

    /** The bytes of a document, dated to the beginning of a year. */
    public static byte[] of(POIXMLDocument document, int year, String author) throws IOException {
        CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setCreator(author);
        try {
            properties.setCreated(year + "-01-01T00:00:00Z");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        document.write(written);
        TreeMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return OfficeZip.of(entries);
    }

    /** Frees a written document; closing it would write it once more, to nowhere. */
    public static void discard(POIXMLDocument document) {
        document.getPackage().revert();
    }
}
