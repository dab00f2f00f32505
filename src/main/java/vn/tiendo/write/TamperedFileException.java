package vn.tiendo.write;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown if no build or import can have left a file as it is; nothing was touched. */
public final class TamperedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final transient Path file;
    private final int line;
    private final String text;

    TamperedFileException(Fault fault, Path file, int line, String text) {
        super(fault + ": " + file + ":" + line + " " + text);
        this.fault = fault;
        this.file = file;
        this.line = line;
        this.text = text;
    }

    TamperedFileException(Fault fault, Path file) {
        this(fault, file, 0, "");
    }

    public Fault fault() {
        return fault;
    }

    public Path file() {
        return file;
    }

    /** The number of the line at fault, from 1; 0 if the fault is not in a line. */
    public int line() {
        return line;
    }

    /** The text of the line. */
    public String text() {
        return text;
    }

    /** What is wrong with the file. */
    public enum Fault {
        /** A line has no path in the site, such as one that leads out of the folder. */
        NO_PATH_IN_SITE,
        /** A line has a path that leads through a link. */
        THROUGH_LINK,
        /** It is a link, or something else than it must be. */
        OF_ANOTHER_KIND,
        /** It has more than one name, so that writing to it would also change another file. */
        SECOND_NAME,
        /** It is where an import stages files, but no import writes a file with its name. */
        NO_FILE_OF_AN_IMPORT
    }
}
