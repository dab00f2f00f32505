package vn.tiendo.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.DiagnosticPage;

/**
 * All messages as a page for the browser, in the system's folder for temporary files: a command that only checks must
 * not write into the data folder or beside it.
 */
final class FullList {

    private FullList() {}

    /** The path of the page; empty if it could not be written, which is not the fault of the data. */
    static Optional<Path> write(List<Diagnostic> diagnostics) {
        try {
            Path page = Files.createTempFile("tien-do-thong-bao-", ".html");
            try (BufferedWriter out = Files.newBufferedWriter(page, StandardCharsets.UTF_8)) {
                new DiagnosticPage().print(diagnostics, out);
            }
            return Optional.of(page);
        } catch (IOException e) {
            // Without the page there is still the JSON form, which the message then names.
            return Optional.empty();
        }
    }
}
