package vn.tiendo.workbook;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a workbook, by the names that the workbook uses for them. */
final class PartRelations extends DefaultHandler {

    private static final String PART = "xl/_rels/workbook.xml.rels";
    private static final int MOST_RELATIONS = 10_000;
    private static final URI BASE = URI.create("/xl/");

    private final Map<String, Relation> relations = new HashMap<>();

    private PartRelations() {}

    /**
     * One relation.
     *
     * @param type an address whose last word is the kind of part
     */
    record Relation(String type, String part) {

        boolean isOf(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    static PartRelations of(WorkbookPackage parts) throws IOException, SAXException {
        PartRelations relations = new PartRelations();
        parts.parse(PART, relations);
        return relations;
    }

    Optional<Relation> find(String id) {
        return Optional.ofNullable(relations.get(id));
    }

    /** The part of a kind, if there is exactly one. */
    Optional<String> partOf(String kind) {
        return relations.values().stream()
                .filter(relation -> relation.isOf(kind))
                .map(Relation::part)
                .sorted()
                .findFirst();
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes)
            throws SheetLimitException {
        if (!localName.equals("Relationship") || "External".equals(attributes.getValue("TargetMode"))) {
            return;
        }
        if (relations.size() >= MOST_RELATIONS) {
            throw new SheetLimitException("@damaged");
        }
        relations.put(
                String.valueOf(attributes.getValue("Id")),
                new Relation(
                        String.valueOf(attributes.getValue("Type")),
                        part(String.valueOf(attributes.getValue("Target")))));
    }

    /** The name of a part in the ZIP file; a target is relative to the root or to the workbook's folder. */
    private static String part(String target) throws SheetLimitException {
        try {
            return BASE.resolve(target).normalize().getPath().replaceFirst("^/+", "");
        } catch (IllegalArgumentException e) {
            throw new SheetLimitException("@damaged");
        }
    }
}
