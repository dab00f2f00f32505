package vn.tiendo.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.tiendo.folder.FileNames;

/**
 * The names of inputs in a bag. A name of ASCII letters, digits and {@code - _ .} stays; any other might not survive
 * every file system, ZIP and web server: a table keeps it, and the file is named by a number.
 */
public final class InputNames {

    private static final Pattern SAFE =
            Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*");
    private static final int LONGEST = 120;
    private static final String RENAMED = "ten-khac/";

    private InputNames() {}

    /**
     * Adds files to a bag.
     *
     * @param folder in the payload, such as {@code dau-vao/}
     * @param files by their names as inputs
     */
    public static void add(BagWriter bag, String folder, SortedMap<String, Path> files) throws IOException {
        StringBuilder table = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, Path> file : files.entrySet()) {
            String name = file.getKey();
            if (!SAFE.matcher(name).matches() || name.length() > LONGEST) {
                name = RENAMED + ++number + ending(name);
                table.append(folder)
                        .append(name)
                        .append(";\"")
                        .append(file.getKey().replace("\"", "\"\""))
                        .append("\"\n");
            }
            bag.add(folder + name, out -> Files.copy(file.getValue(), out));
        }
        if (number > 0) {
            bag.addText(tableOf(folder), "tep;ten_goc\n" + table);
        }
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        return SAFE.matcher("x" + ending).matches() ? ending : "";
    }

    private static String tableOf(String folder) {
        return "ten-" + folder.substring(0, folder.length() - 1) + ".csv";
    }

    /** Copies the files of a bag's folder, if it has any, to the names that they had as inputs. */
    public static void restore(Path bag, String folder, Path target) throws IOException {
        Path payload = bag.resolve(BagPaths.PAYLOAD);
        Path from = payload.resolve(folder);
        if (!ArchiveEntries.isFolder(from)) {
            return;
        }
        Map<String, String> originals = new TreeMap<>();
        Path table = payload.resolve(tableOf(folder));
        if (ArchiveEntries.isFile(table)) {
            CanonicalTable.parse(Files.readString(table))
                    .rows()
                    .forEach(row -> originals.put(row.get("tep"), row.get("ten_goc")));
        }
        for (String path : new FolderBag(from).sizes().keySet()) {
            String name = originals.getOrDefault(folder + path, path);
            if (!BagPaths.isSafe(name)) {
                throw new IOException("unsafe name of an input: " + name);
            }
            Path file = FileNames.resolve(target, name);
            Files.createDirectories(file.getParent());
            Files.copy(from.resolve(path), file);
        }
    }
}
