package vn.tiendo.workbook;

import org.xml.sax.SAXException;

/** A sheet holds more than anyone fills in, or what no program that people use writes. */
final class SheetLimitException extends SAXException {

    private static final long serialVersionUID = 1L;

    SheetLimitException(String what) {
        super(what);
    }
}
