package vn.tiendo.build;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The user's home folder. */
final class HomeFolder {

    private HomeFolder() {}

    /** This very folder where the machine does not know of one that it can name. */
    static Path path() {
        try {
            return Path.of(System.getProperty("user.home", ""));
        } catch (InvalidPathException e) {
            return Path.of("");
        }
    }
}
