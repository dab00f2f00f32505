package vn.tiendo.cli;

import java.util.List;

/** A command line that cannot be followed. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<String> arguments;

    /** @param key of the message that gives the reason */
    UsageException(String key, String... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String message(Words words) {
        return words.text(key, arguments.toArray(String[]::new));
    }
}
