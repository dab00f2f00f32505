package vn.tiendo.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.diagnostic.PrintableText;

/** Says why something failed: what, where, and what to do about it. */
final class FailureText {

    private static final int LONGEST = 400;

    private FailureText() {}

    static String of(IOException failure, Words words) {
        String reason = reason(failure);
        String file = failure instanceof FileSystemException e && e.getFile() != null ? e.getFile() : "";
        String key = failure instanceof AccessDeniedException
                ? "io.denied"
                : failure instanceof NoSuchFileException ? "io.missing" : "io.failed";
        return words.text(key, PrintableText.of(file, LONGEST), PrintableText.of(reason, LONGEST));
    }

    static String of(BuildFailure failure, Words words) {
        String[] arguments = failure.arguments().stream()
                .map(argument -> PrintableText.of(argument, LONGEST))
                .toArray(String[]::new);
        return words.text("failure." + failure.reason().name(), arguments);
    }

    /** The reason in the words of the operating system. */
    private static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException e ? e.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}
