package vn.tiendo.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The number formats of cells, by the number of their style; some programs write no styles. */
final class CellFormats extends DefaultHandler {

    /** Excel allows fewer. */
    private static final int MOST_STYLES = 100_000;

    private static final String STYLES_OF_CELLS = "cellXfs";

    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private boolean isOfCells;

    private CellFormats() {}

    static CellFormats of(WorkbookPackage parts, PartRelations relations) throws IOException, SAXException {
        CellFormats formats = new CellFormats();
        Optional<String> part = relations.partsOf("styles").stream().findFirst();
        if (part.isPresent()) {
            parts.parse(part.get(), formats);
        }
        return formats;
    }

    NumberFormat at(int style) {
        return style < 0 || style >= formatOfStyle.size()
                ? NumberFormat.PLAIN
                : formats.computeIfAbsent(formatOfStyle.get(style), CellFormats::builtIn);
    }

    private static NumberFormat builtIn(int number) {
        return NumberFormat.of(String.valueOf(BuiltinFormats.getBuiltinFormat(number)));
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes)
            throws SheetLimitException {
        if (formats.size() > MOST_STYLES || formatOfStyle.size() > MOST_STYLES) {
            throw new SheetLimitException("@cell_styles");
        }
        String number = attributes.getValue("numFmtId");
        switch (localName) {
            case STYLES_OF_CELLS -> isOfCells = true;
            case "numFmt" -> {
                if (number != null) {
                    String code = String.valueOf(attributes.getValue("formatCode"));
                    formats.put(SheetLimits.number(number), NumberFormat.of(code));
                }
            }
            case "xf" -> {
                if (isOfCells) {
                    formatOfStyle.add(number == null ? 0 : SheetLimits.number(number));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) {
        if (localName.equals(STYLES_OF_CELLS)) {
            isOfCells = false;
        }
    }
}
