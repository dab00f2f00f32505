package vn.tiendo.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;

/** Reads a file of the data folder as text, and reports what is wrong if it is not text. */
public final class TextFile {

    private TextFile() {}

    /**
     * The text; empty if it could not be read, which is reported.
     *
     * @param limit in bytes
     */
    public static Optional<String> read(DataFile file, long limit, Diagnostics diagnostics) throws IOException {
        if (file.size() > limit) {
            diagnostics.add(
                    DiagnosticCode.FILE_TOO_LARGE,
                    SourceLocation.ofFile(file.name()),
                    inKilobytes(file.size()),
                    inKilobytes(limit));
            return Optional.empty();
        }
        FileTime before = Files.getLastModifiedTime(file.path());
        byte[] bytes = Files.readAllBytes(file.path());
        if (Files.size(file.path()) != bytes.length
                || !Files.getLastModifiedTime(file.path()).equals(before)) {
            diagnostics.add(DiagnosticCode.FILE_CHANGED, SourceLocation.ofFile(file.name()));
            return Optional.empty();
        }
        Optional<String> kind = FileSignature.of(bytes);
        if (kind.isPresent()) {
            diagnostics.add(DiagnosticCode.NOT_TEXT, SourceLocation.ofFile(file.name()), kind.get());
            return Optional.empty();
        }
        TextDecoding.Result result = TextDecoding.decode(bytes);
        if (result instanceof TextDecoding.Result.Text text) {
            return Optional.of(text.text());
        }
        report(result, file.name(), diagnostics);
        return Optional.empty();
    }

    private static void report(TextDecoding.Result result, String file, Diagnostics diagnostics) {
        if (result instanceof TextDecoding.Result.Malformed malformed) {
            diagnostics.add(
                    DiagnosticCode.NOT_UTF_8,
                    SourceLocation.ofLine(file, malformed.line()),
                    Long.toString(malformed.position()),
                    malformed.bytes(),
                    malformed.charset());
        } else if (result instanceof TextDecoding.Result.Unmarked unmarked) {
            diagnostics.add(
                    DiagnosticCode.UNMARKED_UTF_16,
                    SourceLocation.ofLine(file, 1),
                    Long.toString(unmarked.position()),
                    unmarked.bytes());
        } else {
            diagnostics.add(DiagnosticCode.EMPTY_FILE, SourceLocation.ofFile(file));
        }
    }

    private static String inKilobytes(long bytes) {
        return Long.toString((bytes + 1023) / 1024);
    }
}
