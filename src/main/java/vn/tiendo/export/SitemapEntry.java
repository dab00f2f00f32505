package vn.tiendo.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An address, and the day since which its page is as it is. */
record SitemapEntry(String address, Optional<LocalDate> modified) {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    /**
     * Writes a whole list.
     *
     * @param root the name of the element for the list
     * @param element the name of the element for each entry
     */
    static void writeAll(String root, String element, List<SitemapEntry> entries, Writer xml) throws IOException {
        xml.write(DECLARATION + "<" + root + NAMESPACE);
        for (SitemapEntry entry : entries) {
            xml.write("<" + element + "><loc>" + XmlText.escaped(entry.address()) + "</loc>");
            if (entry.modified().isPresent()) {
                xml.write("<lastmod>" + entry.modified().get() + "</lastmod>");
            }
            xml.write("</" + element + ">\n");
        }
        xml.write("</" + root + ">\n");
    }
}
