package vn.tiendo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import vn.tiendo.diagnostic.DiagnosticCode;

/**
 * Looks through the parts of a workbook before any of them is read: how large they really are, and what they bring along.
 * Reads the ZIP file as POI does, so that both see the same; the JDK's own reader knows fewer kinds.
 */
final class PackageCheck {

    private static final long MOST_BYTES = 150L << 20;
    private static final int MOST_PARTS = 2_000;

    /** Why a workbook is not read. */
    record Refusal(DiagnosticCode code, String argument) {}

    private PackageCheck() {}

    static Optional<Refusal> of(byte[] bytes) throws IOException {
        Set<String> names = new HashSet<>();
        long total = 0;
        byte[] buffer = new byte[1 << 16];
        boolean isWorkbook = false;
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (!names.add(name) || name.startsWith("/") || name.contains("..") || name.contains("\\")) {
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
                isWorkbook |= name.equals("xl/workbook.xml");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    if (total > MOST_BYTES) {
                        return refused(DiagnosticCode.WORKBOOK_TOO_LARGE, "@inflated");
                    }
                }
            }
        }
        return isWorkbook ? Optional.empty() : refused(DiagnosticCode.WORKBOOK_UNREADABLE, "@foreign");
    }

    private static Optional<Refusal> refused(DiagnosticCode code, String argument) {
        return Optional.of(new Refusal(code, argument));
    }
}
