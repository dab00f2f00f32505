package vn.tiendo.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a workbook or of one of its parts, by the names that it uses for them. */
final class PartRelations extends DefaultHandler {

    private static final int MOST_RELATIONS = 10_000;

    private final String owner;
    private final Map<String, PartRelation> relations = new HashMap<>();

    private PartRelations(String owner) {
        this.owner = owner;
    }

    /** The parts of another part, in the list beside it; none if there is no such list. */
    static PartRelations of(WorkbookPackage parts, String owner) throws IOException, SAXException {
        PartRelations relations = new PartRelations(owner);
        int name = owner.lastIndexOf('/') + 1;
        String list = owner.substring(0, name) + "_rels/" + owner.substring(name) + ".rels";
        if (parts.has(list)) {
            parts.parse(list, relations);
        }
        return relations;
    }

    Optional<PartRelation> find(String id) {
        return Optional.ofNullable(relations.get(id));
    }

    /** The parts of a kind, by name. */
    List<String> partsOf(String kind) {
        Stream<PartRelation> ofKind = relations.values().stream().filter(relation -> relation.isOf(kind));
        return ofKind.map(PartRelation::part).sorted().toList();
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
        String target = String.valueOf(attributes.getValue("Target"));
        String type = String.valueOf(attributes.getValue("Type"));
        relations.put(String.valueOf(attributes.getValue("Id")), PartRelation.to(owner, target, type));
    }
}
