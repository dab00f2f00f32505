package vn.tiendo.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import vn.tiendo.deflate.ZipWriter;

/** Writes office files without the clock: POI would put the time into their properties and the ZIP file. */
public final class FixedBytes {

    private static final String FIRST = "[Content_Types].xml";

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
        return zip(entries);
    }

    /** Frees a written document; closing it would write it once more, to nowhere. */
    public static void discard(POIXMLDocument document) {
        document.getPackage().revert();
    }

    /** A ZIP file of the parts without any time. */
    public static byte[] zip(SortedMap<String, byte[]> parts) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>(parts);
        ByteArrayOutputStream fixed = new ByteArrayOutputStream();
        ZipWriter writer = new ZipWriter(fixed);
        // Readers look for the list of contents first.
        byte[] contents = Optional.ofNullable(entries.remove(FIRST))
                .orElseThrow(() -> new IllegalStateException("no list of contents"));
        writer.add(FIRST, out -> out.write(contents));
        for (var entry : entries.entrySet()) {
            writer.add(entry.getKey(), out -> out.write(entry.getValue()));
        }
        writer.finish();
        return fixed.toByteArray();
    }
}
