package vn.tiendo.load;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.Nearest;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.folder.FileNames;
import vn.tiendo.syntax.DataFile;
import vn.tiendo.syntax.FileKind;

/** The regular files in the data folder, by name; links, devices and unknown files are reported. */
final class DataFolder {

    static final String SETTINGS = "cau-hinh.yaml";
    static final String UNITS = "don-vi.csv";
    static final String REORGANISATIONS = "sap-xep.csv";
    static final String INDICATORS = "chi-tieu.csv";
    static final String DIMENSIONS = "phan-to.csv";
    static final String PLANS = "ke-hoach.csv";
    static final String TARGETS = "muc-tieu.csv";
    static final String TASKS = "nhiem-vu.csv";
    static final String SUBMITTED_REPORTS = "nop-bao-cao.csv";
    static final String REPORTING_DUTIES = "bao-cao-yeu-cau.csv";
    static final String ACKNOWLEDGEMENTS = "xac-nhan.csv";
    /** The program writes it when forms come in; other files beside it are for people. */
    static final String IMPORTS = "nguon/nhap.csv";

    private static final String SOURCES = "nguon/";
    static final String OBSERVATIONS = "so-lieu/";
    static final String TASK_RESULTS = "ket-qua-nhiem-vu/";
    static final String NARRATIVES = "bao-cao/";
    static final String MAPS = "ban-do/";
    private static final List<String> MANY = List.of(OBSERVATIONS, TASK_RESULTS, NARRATIVES, MAPS);
    /** Folders that the program writes: snapshots, and their confidential inputs. */
    private static final Set<String> RECORDS = Set.of("luu-tru", "luu-tru-mat");

    private static final Set<String> SINGLE_FILES = new TreeSet<>(List.of(
            SETTINGS,
            UNITS,
            REORGANISATIONS,
            INDICATORS,
            DIMENSIONS,
            PLANS,
            TARGETS,
            TASKS,
            SUBMITTED_REPORTS,
            REPORTING_DUTIES,
            ACKNOWLEDGEMENTS));

    private final Map<String, DataFile> files = new TreeMap<>();

    private DataFolder() {}

    /**
     * Lists the folder.
     *
     * @throws IOException if it or a folder in it cannot be listed
     */
    static DataFolder list(Path root, Diagnostics diagnostics) throws IOException {
        return list(root, Integer.MAX_VALUE, diagnostics);
    }

    /** Lists the files that lie in the folder itself: a country has thousands in the folders below. */
    static DataFolder listTop(Path root) throws IOException {
        return list(root, 1, new Diagnostics());
    }

    private static DataFolder list(Path root, int depth, Diagnostics diagnostics) throws IOException {
        DataFolder folder = new DataFolder();
        Path realRoot = root.toRealPath();
        Files.walkFileTree(realRoot, Set.of(), depth, folder.new Visitor(realRoot, diagnostics));
        return folder;
    }

    /** Every file, by name, in plain text order. */
    Collection<DataFile> all() {
        return Collections.unmodifiableCollection(files.values());
    }

    Optional<DataFile> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Reports images that are not the emblem. */
    void reportImagesBut(Optional<String> emblem, Diagnostics diagnostics) {
        for (String name : files.keySet()) {
            if (EmblemImage.isImage(name) && !emblem.equals(Optional.of(name))) {
                diagnostics.add(DiagnosticCode.UNKNOWN_FILE, SourceLocation.ofFile(name), nearest(name));
            }
        }
    }

    /** The files of kinds with one file each, in plain text order; the many other files refer to what these define. */
    List<DataFile> single() {
        return files.values().stream()
                .filter(file -> MANY.stream().noneMatch(file.name()::startsWith))
                .toList();
    }

    /** The files whose name begins with a prefix, in plain text order. */
    List<DataFile> below(String prefix) {
        return files.values().stream()
                .filter(file -> file.name().startsWith(prefix))
                .toList();
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Diagnostics diagnostics;

        Visitor(Path root, Diagnostics diagnostics) {
            this.root = root;
            this.diagnostics = diagnostics;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            String name = nameOf(directory);
            if (directory.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            if (!FileNames.isReadable(name) && !isBelowNotice(directory)) {
                diagnostics.add(DiagnosticCode.UNREADABLE_NAME, SourceLocation.ofFile(name));
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (isKnown(name) && !isBelowNotice(directory)) {
                diagnostics.add(DiagnosticCode.NOT_A_REGULAR_FILE, SourceLocation.ofFile(name));
                return FileVisitResult.SKIP_SUBTREE;
            }
            return RECORDS.contains(name) || name.startsWith(SOURCES) || isBelowNotice(directory)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = nameOf(file);
            if (isBelowNotice(file) || (name.startsWith(SOURCES) && !name.equals(IMPORTS))) {
                return FileVisitResult.CONTINUE;
            }
            if (!FileNames.isReadable(name)) {
                diagnostics.add(DiagnosticCode.UNREADABLE_NAME, SourceLocation.ofFile(name));
            } else if (!attributes.isRegularFile()) {
                diagnostics.add(DiagnosticCode.NOT_A_REGULAR_FILE, SourceLocation.ofFile(name));
            } else if (isKnown(name)) {
                files.put(name, DataFile.of(name, file, attributes));
            } else if (FileKind.isOffice(name)) {
                diagnostics.add(DiagnosticCode.OFFICE_FILE, SourceLocation.ofFile(name));
            } else if (FileKind.hasHiddenEnding(name)) {
                diagnostics.add(
                        DiagnosticCode.HIDDEN_ENDING,
                        SourceLocation.ofFile(name),
                        name.substring(0, name.length() - ".txt".length()));
            } else {
                diagnostics.add(DiagnosticCode.UNKNOWN_FILE, SourceLocation.ofFile(name), nearest(name));
            }
            return FileVisitResult.CONTINUE;
        }

        private String nameOf(Path path) {
            return FileNames.of(root.relativize(path));
        }
    }

    /** Whether a file is a note for people, or was left by an editor, Excel or the operating system. */
    private static boolean isBelowNotice(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.equals("Thumbs.db")
                || name.equals("desktop.ini")
                || name.startsWith("README");
    }

    private static boolean isKnown(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return SINGLE_FILES.contains(name)
                || name.equals(IMPORTS)
                || EmblemImage.isImage(name)
                || (name.startsWith(OBSERVATIONS) && lower.endsWith(".csv"))
                || (name.startsWith(TASK_RESULTS) && lower.endsWith(".csv"))
                || (name.startsWith(NARRATIVES) && lower.endsWith(".md"))
                || (name.startsWith(MAPS) && lower.endsWith(".geojson"));
    }

    private static String nearest(String name) {
        return name.contains("/") ? "" : Nearest.to(name, SINGLE_FILES).orElse("");
    }
}
