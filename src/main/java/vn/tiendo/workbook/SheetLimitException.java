package vn.tiendo.workbook;

import org.xml.sax.SAXException;

/** Thrown if a sheet has more than anyone fills in, or something that no usual program writes. */
final class SheetLimitException extends SAXException {

    private static final long serialVersionUID = 1L;

    SheetLimitException(String what) {
        super(what);
    }
}
