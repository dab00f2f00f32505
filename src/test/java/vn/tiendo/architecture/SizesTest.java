package vn.tiendo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Rooms stay small enough to be read: how large packages, files and methods of the program may be. */
class SizesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final int MOST_FILES_OF_A_PACKAGE = 60;
    private static final int MOST_PERCENT_OF_A_PACKAGE = 20;
    private static final int LARGEST_FILE = 450;
    private static final int MOST_LINES_OF_HALF_THE_FILES = 60;
    private static final int MOST_LINES_OF_95_PERCENT = 240;
    private static final int LONGEST_METHOD = 45;

    @Test
    void noPackageHasMoreFilesThanAPersonCanTakeIn() throws IOException {
        Map<Path, Integer> files = new TreeMap<>();
        lengths().keySet().forEach(file -> files.merge(file.getParent(), 1, Integer::sum));
        files.values().removeIf(number -> number <= MOST_FILES_OF_A_PACKAGE);
        assertThat(files).isEmpty();
    }

    @Test
    void noPackageIsMoreThanAFifthOfTheProgram() throws IOException {
        Map<Path, Integer> lines = new TreeMap<>();
        lengths().forEach((file, length) -> lines.merge(file.getParent(), length, Integer::sum));
        int all = lines.values().stream().mapToInt(Integer::intValue).sum();
        lines.values().removeIf(length -> length * 100 <= all * MOST_PERCENT_OF_A_PACKAGE);
        assertThat(lines).isEmpty();
    }

    @Test
    void noFileIsLong() throws IOException {
        Map<Path, Integer> lengths = lengths();
        lengths.values().removeIf(length -> length <= LARGEST_FILE);
        assertThat(lengths).isEmpty();
    }

    @Test
    void halfOfTheFilesFitOnAScreen() throws IOException {
        assertThat(lengthOfPercent(50))
                .as("length of the file in the middle, by length")
                .isLessThanOrEqualTo(MOST_LINES_OF_HALF_THE_FILES);
    }

    @Test
    void nearlyAllFilesAreReadInOneGo() throws IOException {
        assertThat(lengthOfPercent(95))
                .as("length that 95 of 100 files do not exceed")
                .isLessThanOrEqualTo(MOST_LINES_OF_95_PERCENT);
    }

    /** The smallest length that at least so many percent of the files do not exceed, descriptions of packages too. */
    private static int lengthOfPercent(int percent) throws IOException {
        List<Integer> lengths = allLengths().values().stream().sorted().toList();
        return lengths.get((lengths.size() * percent + 99) / 100 - 1);
    }

    @Test
    void noMethodIsLong() throws IOException {
        assertThat(longMethods()).isEmpty();
    }

    private static List<String> longMethods() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(lengths().keySet()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree file : task.parse()) {
                LineMap lines = file.getLineMap();
                new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void none) {
                        long start = positions.getStartPosition(file, method);
                        long end = positions.getEndPosition(file, method);
                        if (start >= 0 && end >= 0) {
                            long length = lines.getLineNumber(end) - lines.getLineNumber(start) + 1;
                            if (length > LONGEST_METHOD) {
                                found.add(file.getSourceFile().getName() + " " + method.getName() + ": " + length);
                            }
                        }
                        return super.visitMethod(method, none);
                    }
                }.scan(file, null);
            }
        }
        return found;
    }

    /** Without the descriptions of packages. */
    private static Map<Path, Integer> lengths() throws IOException {
        Map<Path, Integer> lengths = allLengths();
        lengths.keySet().removeIf(file -> file.endsWith("package-info.java"));
        return lengths;
    }

    private static Map<Path, Integer> allLengths() throws IOException {
        Map<Path, Integer> lengths = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                lengths.put(file, Files.readAllLines(file).size());
            }
        }
        return lengths;
    }
}
