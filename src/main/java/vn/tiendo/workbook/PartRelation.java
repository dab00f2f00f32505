package vn.tiendo.workbook;

import java.net.URI;

/**
 * One relation of a workbook to one of its parts.
 *
 * @param type an address whose last word is the kind of part
 * @param part the name of the part in the ZIP file
 */
record PartRelation(String type, String part) {

    private static final URI BASE = URI.create("/xl/");

    /** @param target relative to the root or to the workbook's folder */
    static PartRelation to(String target, String type) throws SheetLimitException {
        try {
            return new PartRelation(
                    type, BASE.resolve(target).normalize().getPath().replaceFirst("^/+", ""));
        } catch (IllegalArgumentException e) {
            throw new SheetLimitException("@damaged");
        }
    }

    boolean isOf(String kind) {
        return type.endsWith("/" + kind);
    }
}
