package vn.tiendo.distribution;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiendo.cli.CompletionScript;
import vn.tiendo.deflate.ZipWriter;
import vn.tiendo.load.EmptyTables;

/**
 * Writes {@code tien-do.zip}: the program with its libraries and scripts, templates, an empty project and the guide.
 * The same files give the same bytes on every machine, so nothing is compressed; jars would hardly become smaller.
 */
public final class OfficialsZip {

    private static final String ROOT = "tien-do/";
    private static final String EMPTY_PROJECT = "du-an-trong/data/";

    /** Sample places of tables that a project has several of. */
    private static final Map<String, String> PLACES = Map.of(
            "so-lieu.csv", "so-lieu/xa/so-lieu.csv",
            "ket-qua-nhiem-vu.csv", "ket-qua-nhiem-vu/ket-qua.csv");

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private OfficialsZip() {}

    /** @param arguments the folder of the sources, and the folder of the built files */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void write(Path sources, Path built) throws IOException {
        OfficialsZip zip = new OfficialsZip();
        zip.addFolder(sources.resolve("src/main/dist"), "");
        zip.addFolder(sources.resolve("src/main/scripts"), "bin/");
        zip.addText("bin/tiendo-completion.bash", CompletionScript.bash());
        zip.addFolder(built.resolve("lib"), "lib/");
        zip.addFile(built.resolve("tiendo.jar"), "tiendo.jar");
        zip.addFolder(sources.resolve("templates"), "templates/");
        for (String document : new String[] {"huong-dan.md", "DATA-FORMAT.md"}) {
            zip.addFile(sources.resolve("src/docs").resolve(document), "tai-lieu/" + document);
        }
        zip.addFolder(sources.resolve("src/docs/loi"), "tai-lieu/loi/");
        zip.addFolder(sources.resolve("src/docs/images"), "tai-lieu/images/");
        zip.addFile(sources.resolve("LICENSE"), "LICENSE");
        zip.addFile(sources.resolve("THIRD-PARTY.md"), "THIRD-PARTY.md");
        zip.addEmptyProject();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(built.resolve("tien-do.zip")))) {
            zip.writeTo(out);
        }
    }

    private void addFolder(Path folder, String place) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                addFile(file, place + folder.relativize(file).toString().replace('\\', '/'));
            }
        }
    }

    private void addFile(Path file, String place) throws IOException {
        files.put(ROOT + place, Files.readAllBytes(file));
    }

    private void addText(String place, String text) {
        files.put(ROOT + place, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds every table with only its header row, so that nobody has to type one. */
    private void addEmptyProject() {
        EmptyTables.texts("\r\n")
                .forEach((name, text) -> addText(EMPTY_PROJECT + PLACES.getOrDefault(name, name), text));
    }

    private void writeTo(OutputStream out) throws IOException {
        ZipWriter writer = new ZipWriter(out);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            writer.store(file.getKey(), file.getValue(), file.getKey().startsWith(ROOT + "bin/"));
        }
        writer.finish();
    }
}
