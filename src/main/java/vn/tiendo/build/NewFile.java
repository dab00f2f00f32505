package vn.tiendo.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tiendo.build.BuildFailure.Reason;

/** Writes files that people go on to edit: never over an existing one. */
public final class NewFile {

    private static final Pattern FILE_NAME =
            Pattern.compile("(?is).*\\.(xlsx|xlsm|xls|ods|csv|docx?|odt|pdf|txt|md|html?|zip|json)");

    private NewFile() {}

    /** Requires, too, that the folder is one or can be made. */
    public static void requireNone(Path file, Reason otherwise) throws BuildFailure {
        Path parent = file.getParent();
        while (parent != null && !Files.exists(parent)) {
            parent = parent.getParent();
        }
        if (parent != null && !Files.isDirectory(parent)) {
            throw new BuildFailure(Reason.OUTPUT_NOT_A_FOLDER, parent.toString());
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new BuildFailure(otherwise, file.toString());
        }
    }

    /**
     * Requires that a file to be written is named like one of its kind; a folder that exists gets a file in it.
     *
     * @param otherwise gets the path and the ending
     */
    public static void requireEnding(Path file, String ending, Reason otherwise) throws BuildFailure {
        if (!Files.isDirectory(file)
                && !file.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
            throw new BuildFailure(otherwise, file.toString(), ending);
        }
    }

    /** Requires that a folder to be made is not named like a file: somebody expects one file and would get many. */
    public static void requireFolderName(Path folder) throws BuildFailure {
        if (!Files.exists(folder) && FILE_NAME.matcher(folder.toString()).matches()) {
            throw new BuildFailure(Reason.FOLDER_LIKE_FILE, folder.toString());
        }
    }

    public static void write(Path file, byte[] bytes, Reason otherwise) throws BuildFailure, IOException {
        try {
            write(file, bytes);
        } catch (FileAlreadyExistsException e) {
            throw new BuildFailure(e, otherwise, file.toString());
        }
    }

    /**
     * Creates the folder, too.
     *
     * @throws FileAlreadyExistsException if the file exists by now
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.write(bytes);
        }
    }
}
