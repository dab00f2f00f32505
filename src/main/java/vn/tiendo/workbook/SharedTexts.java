package vn.tiendo.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells share; many programs write none, and keep each text in its cell. */
final class SharedTexts extends DefaultHandler {

    /** Not more than the cells that are read. */
    private static final int MOST_TEXTS = SheetLimits.MOST_CELLS;

    private final List<String> texts = new ArrayList<>();
    private final TextRuns runs = new TextRuns();

    private SharedTexts() {}

    static SharedTexts of(WorkbookPackage parts, PartRelations relations) throws IOException, SAXException {
        SharedTexts shared = new SharedTexts();
        Optional<String> part = relations.partsOf("sharedStrings").stream().findFirst();
        if (part.isPresent()) {
            parts.parse(part.get(), shared);
        }
        return shared;
    }

    /** @throws SheetLimitException if there is no text with that index */
    String at(int index) throws SheetLimitException {
        if (index >= texts.size()) {
            throw new SheetLimitException("@damaged");
        }
        return texts.get(index);
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        if (localName.equals("si")) {
            runs.clear();
        }
        runs.start(localName);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SheetLimitException {
        runs.add(text, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) throws SheetLimitException {
        runs.end(localName);
        if (localName.equals("si")) {
            if (texts.size() >= MOST_TEXTS) {
                throw new SheetLimitException("@cells");
            }
            texts.add(runs.text());
        }
    }
}
