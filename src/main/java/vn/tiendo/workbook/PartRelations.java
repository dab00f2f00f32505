package vn.tiendo.workbook;

import java.io.IOException;
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

    private final Map<String, PartRelation> relations = new HashMap<>();

    private PartRelations() {}

    static PartRelations of(WorkbookPackage parts) throws IOException, SAXException {
        PartRelations relations = new PartRelations();
        parts.parse(PART, relations);
        return relations;
    }

    Optional<PartRelation> find(String id) {
        return Optional.ofNullable(relations.get(id));
    }

    /** The part of a kind, if there is exactly one. */
    Optional<String> partOf(String kind) {
        return relations.values().stream()
                .filter(relation -> relation.isOf(kind))
                .map(PartRelation::part)
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
                PartRelation.to(
                        String.valueOf(attributes.getValue("Target")), String.valueOf(attributes.getValue("Type"))));
    }
}
