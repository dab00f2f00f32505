package vn.tiendo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** What the list of sheets says: which of them are hidden, and from which day the workbook counts. */
final class WorkbookParts extends DefaultHandler {

    private final Set<String> hidden = new HashSet<>();
    private boolean from1904;

    private WorkbookParts() {}

    static WorkbookParts of(InputStream list) throws IOException, SAXException {
        WorkbookParts parts = new WorkbookParts();
        try (InputStream xml = list) {
            XMLReader parser = Poi.newParser();
            parser.setContentHandler(parts);
            parser.parse(new InputSource(xml));
        }
        return parts;
    }

    boolean isHidden(String sheet) {
        return hidden.contains(sheet);
    }

    boolean countsFrom1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        String name = attributes.getValue("name");
        String state = attributes.getValue("state");
        if (localName.equals("sheet") && name != null && state != null && !state.equals("visible")) {
            hidden.add(name);
        }
        if (localName.equals("workbookPr")) {
            from1904 = isTrue(attributes.getValue("date1904"));
        }
    }

    static boolean isTrue(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true"));
    }
}
