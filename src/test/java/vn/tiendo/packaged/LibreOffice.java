package vn.tiendo.packaged;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.intake.TypedEntry;

/** LibreOffice at work, without a window: types into workbooks and documents, saves them as other kinds of files, prints them. */
public final class LibreOffice {

    private static final long MOST_MINUTES = 15;

    /** Settings as LibreOffice makes them at its first start, with our macro among them; null before that. */
    private static @Nullable Path settings;

    private final Path program;
    private final Path folder;
    private final List<String> orders = new ArrayList<>();
    private boolean prepared;

    private LibreOffice(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /**
     * Skips the test where it is not installed.
     *
     * @param folder where it may keep its settings
     */
    public static LibreOffice in(Path folder) {
        // Each kind of document is a package of its own; without it LibreOffice waits for ever.
        return new LibreOffice(
                InstalledProgram.find(
                        "soffice", "libreoffice-calc-nogui and libreoffice-writer-nogui", "libsclo.so", "libswlo.so"),
                folder);
    }

    /** A kind of file that it writes, by the name that it has for it. */
    public enum Kind {
        XLSX("Calc MS Excel 2007 XML"),
        XLS("MS Excel 97"),
        ODS("calc8"),
        PDF("calc_pdf_Export"),
        DOCX("MS Word 2007 XML"),
        PDF_OF_DOCUMENT("writer_pdf_Export");

        private final String filter;

        Kind(String filter) {
            this.filter = filter;
        }
    }

    /** Opens a workbook, types, saves it as another file; done by {@link #work}. */
    public LibreOffice type(Path workbook, List<TypedEntry> entries, Path saved, Kind kind) {
        return type(workbook, entries, Map.of(kind, saved));
    }

    /** Opens a workbook, types, saves it as files of some kinds; done by {@link #work}. */
    public LibreOffice type(Path workbook, List<TypedEntry> entries, Map<Kind, Path> saved) {
        orders.add(String.join("\t", "open", workbook.toUri().toString()));
        for (TypedEntry entry : entries) {
            orders.add(String.join(
                    "\t",
                    entry.isNumber() ? "number" : "text",
                    entry.sheet(),
                    Integer.toString(entry.column()),
                    Integer.toString(entry.row()),
                    entry.content().replace("\n", "\\n")));
        }
        saved.forEach((kind, file) ->
                orders.add(String.join("\t", "save", file.toUri().toString(), kind.filter)));
        orders.add("close");
        return this;
    }

    /** Opens a document, replaces words, saves it as another file, and once more as it is printed. */
    public LibreOffice write(Path document, Map<String, String> replacements, Path saved, Path printed) {
        orders.add(String.join("\t", "open", document.toUri().toString()));
        replacements.forEach((words, others) -> orders.add(String.join("\t", "replace", words, others)));
        orders.add(String.join("\t", "save", saved.toUri().toString(), Kind.DOCX.filter));
        orders.add(String.join("\t", "save", printed.toUri().toString(), Kind.PDF_OF_DOCUMENT.filter));
        orders.add("close");
        return this;
    }

    /** Does what was ordered: one start for all, since that is what takes long. */
    public void work() throws IOException {
        prepare();
        Path list = folder.resolve("orders.txt");
        Path report = folder.resolve("report.txt");
        Files.deleteIfExists(report);
        Files.writeString(list, String.join("\n", orders) + "\n");
        orders.clear();
        start(
                program,
                folder.resolve("profile"),
                "macro:///Standard.Module1.Main(\"" + list.toUri() + "\",\"" + report.toUri() + "\")");
        String said = Files.exists(report) ? Files.readString(report) : "nothing";
        if (!said.equals("done\n")) {
            throw new IOException("LibreOffice reports: " + said);
        }
    }

    private void prepare() throws IOException {
        if (!prepared) {
            Path from = settings(program);
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve("profile").resolve(from.relativize(file)));
                }
            }
            prepared = true;
        }
    }

    /** Made once for all tests of a run, each of which has a copy: they have to be there before a macro can be laid among them. */
    private static synchronized Path settings(Path program) throws IOException {
        if (settings == null) {
            Path made = Files.createTempDirectory("tiendo-office");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> DefaultSite.delete(made)));
            Path profile = made.resolve("profile");
            start(program, profile, "--terminate_after_init");
            Path module = profile.resolve("user/basic/Standard/Module1.xba");
            Files.createDirectories(module.getParent());
            Files.writeString(module, """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" \
                    script:language="StarBasic">%s</script:module>
                    """.formatted(macro()));
            settings = profile;
        }
        return settings;
    }

    private static String macro() throws IOException {
        try (InputStream in = LibreOffice.class.getResourceAsStream("/libreoffice/Fill.bas")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("&", "&amp;")
                    .replace("<", "&lt;");
        }
    }

    private static void start(Path program, Path profile, String argument) throws IOException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--norestore",
                        argument)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("LibreOffice does not end");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IOException(e);
        }
    }
}
