package vn.tiendo.workbook;

import java.net.URI;

/**
 * One relation of a workbook, or of a part of it, to another part.
 *
 * @param type an address whose last word is the kind of part
 * @param part the name of the part in the ZIP file
 */
record PartRelation(String type, String part) {

    /**
     * @param owner the part that has the relation
     * @param target relative to the root or to the owner's folder
     */
    static PartRelation to(String owner, String target, String type) throws SheetLimitException {
        try {
            return new PartRelation(
                    type,
                    URI.create("/" + owner)
                            .resolve(target)
                            .normalize()
                            .getPath()
                            .replaceFirst("^/+", ""));
        } catch (IllegalArgumentException e) {
            throw new SheetLimitException("@damaged");
        }
    }

    boolean isOf(String kind) {
        return type.endsWith("/" + kind);
    }
}
