package vn.tiendo.syntax;

import java.util.Optional;

/** Recognises files of office programs by their first bytes, whatever their names. */
final class FileSignature {

    private FileSignature() {}

    /** What kind of file the first bytes show, as a term of the message bundle; empty for text. */
    static Optional<String> of(byte[] bytes) {
        if (TextDecoding.startsWith(bytes, 'P', 'K', 3, 4)) {
            return Optional.of("@kind_office");
        }
        if (TextDecoding.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of("@kind_old_office");
        }
        if (TextDecoding.startsWith(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of("@kind_pdf");
        }
        return TextDecoding.startsWith(bytes, '{', '\\', 'r', 't', 'f')
                ? Optional.of("@kind_rich_text")
                : Optional.empty();
    }
}
