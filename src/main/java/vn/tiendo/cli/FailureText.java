package vn.tiendo.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.diagnostic.PrintableText;

/** Says why something failed: what, where, and what to do about it. */
final class FailureText {

    private static final int LONGEST = 400;
    private static final int MOST_OTHERS = 199;

    private FailureText() {}

    static String of(IOException failure, Words words) {
        String reason = reason(failure);
        String file = failure instanceof FileSystemException e && e.getFile() != null ? e.getFile() : "";
        String key = failure instanceof AccessDeniedException
                ? "io.denied"
                : failure instanceof NoSuchFileException ? "io.missing" : "io.failed";
        return words.text(key, PrintableText.of(file, LONGEST), PrintableText.of(reason, LONGEST));
    }

    /** One line for the failure, and for each other of its kind up to the usual limit. */
    static String of(BuildFailure failure, Words words) {
        List<BuildFailure> others = failure.others();
        StringBuilder text = new StringBuilder(line(failure, words));
        others.stream().limit(MOST_OTHERS).forEach(other -> text.append('\n').append(line(other, words)));
        if (others.size() > MOST_OTHERS) {
            text.append('\n').append(words.text("failure.more", Integer.toString(others.size() - MOST_OTHERS)));
        }
        return text.toString();
    }

    private static String line(BuildFailure failure, Words words) {
        String[] arguments = failure.arguments().stream()
                .map(argument -> PrintableText.of(argument, LONGEST))
                .toArray(String[]::new);
        String key = "failure." + failure.reason().name();
        return words.text(isOfNobodyKnown(failure) ? key + ".nobody-known" : key, arguments);
    }

    /** Whether it is not known who holds a folder: a run that has just begun has not written it yet. */
    private static boolean isOfNobodyKnown(BuildFailure failure) {
        return failure.reason().family() == BuildFailure.Family.LOCK
                && failure.arguments().contains("");
    }

    /** The reason in the words of the operating system. */
    private static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException e ? e.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}
