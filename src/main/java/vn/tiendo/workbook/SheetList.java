package vn.tiendo.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A workbook's list of its sheets: their names, their places, whether they are hidden; and the day from which it
 * counts.
 */
final class SheetList extends DefaultHandler {

    /** The part with the list. */
    static final String PART = "xl/workbook.xml";

    private static final int MOST_SHEETS = 1_000;

    private final PartRelations relations;
    private final List<Entry> entries = new ArrayList<>();
    private boolean from1904;

    private SheetList(PartRelations relations) {
        this.relations = relations;
    }

    /** A sheet with cells. */
    record Entry(String name, String part, boolean isHidden) {}

    static SheetList of(WorkbookPackage parts, PartRelations relations) throws IOException, SAXException {
        SheetList list = new SheetList(relations);
        parts.parse(PART, list);
        return list;
    }

    List<Entry> entries() {
        return entries;
    }

    boolean countsFrom1904() {
        return from1904;
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes)
            throws SheetLimitException {
        if (localName.equals("workbookPr")) {
            from1904 = isTrue(attributes.getValue("date1904"));
        }
        if (localName.equals("sheet")) {
            addSheet(attributes);
        }
    }

    private void addSheet(Attributes attributes) throws SheetLimitException {
        String name = attributes.getValue("name");
        PartRelation relation =
                relations.find(localValue(attributes, "id")).orElseThrow(() -> new SheetLimitException("@damaged"));
        if (name == null || entries.size() >= MOST_SHEETS) {
            throw new SheetLimitException("@damaged");
        }
        if (relation.isOf("worksheet")) {
            String state = attributes.getValue("state");
            entries.add(new Entry(name, relation.part(), state != null && !state.equals("visible")));
        }
    }

    /** The value of an attribute, whatever the prefix of its name. */
    private static String localValue(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    static boolean isTrue(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true"));
    }
}
