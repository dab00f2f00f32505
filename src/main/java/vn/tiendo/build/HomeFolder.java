package vn.tiendo.build;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The user's home folder. */
final class HomeFolder {

    private HomeFolder() {}

    /** The home folder; the current folder if the machine does not name one. */
    static Path path() {
        try {
            return Path.of(System.getProperty("user.home", ""));
        } catch (InvalidPathException e) {
            return Path.of("");
        }
    }
}
