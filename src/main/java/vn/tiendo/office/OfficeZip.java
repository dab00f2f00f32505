package vn.tiendo.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.tiendo.deflate.ZipWriter;

/** Puts the parts of an office file into a ZIP file, always as the same bytes. */
public final class OfficeZip {

    private static final String FIRST = "[Content_Types].xml";

    private OfficeZip() {}

    /** A ZIP file of the parts without any time. */
    public static byte[] of(SortedMap<String, byte[]> parts) throws IOException {
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
