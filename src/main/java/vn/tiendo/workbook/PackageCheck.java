package vn.tiendo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import vn.tiendo.diagnostic.DiagnosticCode;

/** Checks the parts of a workbook before any of them is read: their real sizes, and what they contain. */
final class PackageCheck {

    private static final long MOST_BYTES = 150L << 20;
    private static final int MOST_PARTS = 2_000;

    private final Set<String> names = new HashSet<>();
    private final byte[] buffer = new byte[1 << 16];
    private long total;

    /** The reason for refusing a workbook. */
    record Refusal(DiagnosticCode code, String argument) {}

    private PackageCheck() {}

    static Optional<Refusal> of(WorkbookPackage parts) throws IOException {
        return new PackageCheck().check(parts);
    }

    private Optional<Refusal> check(WorkbookPackage parts) throws IOException {
        for (ZipArchiveEntry entry : parts.entries()) {
            String name = WorkbookPackage.folded(entry.getName());
            if (!names.add(name) || name.startsWith("/") || name.contains("..") || hasBackslash(entry)) {
                return refused(DiagnosticCode.WORKBOOK_UNREADABLE, "@names");
            }
            if (names.size() > MOST_PARTS) {
                return refused(DiagnosticCode.WORKBOOK_TOO_LARGE, "@parts");
            }
            if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
                return refused(DiagnosticCode.WORKBOOK_WITH_MACROS, "");
            }
            if (name.contains("/externallinks/")) {
                return refused(DiagnosticCode.WORKBOOK_WITH_LINKS, "");
            }
            if (!inflates(parts, entry)) {
                return refused(DiagnosticCode.WORKBOOK_TOO_LARGE, "@inflated");
            }
        }
        return names.contains(SheetList.PART)
                ? Optional.empty()
                : refused(DiagnosticCode.WORKBOOK_UNREADABLE, otherKind());
    }

    /** Whether the part still fits after those before; its own statement of its size is ignored. */
    private boolean inflates(WorkbookPackage parts, ZipArchiveEntry entry) throws IOException {
        try (InputStream content = parts.open(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                total += read;
                if (total > MOST_BYTES) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Looks at the name as written in the file, in which the library replaces backslashes by slashes. */
    private static boolean hasBackslash(ZipArchiveEntry entry) {
        return new String(entry.getRawName(), StandardCharsets.ISO_8859_1).indexOf('\\') >= 0;
    }

    private String otherKind() {
        if (names.contains("xl/workbook.bin")) {
            return "@xlsb";
        }
        return names.contains("content.xml") && names.contains("meta-inf/manifest.xml") ? "@ods" : "@foreign";
    }

    private static Optional<Refusal> refused(DiagnosticCode code, String argument) {
        return Optional.of(new Refusal(code, argument));
    }
}
