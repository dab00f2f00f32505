package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The default site, and a snapshot of it, have the same bytes wherever and however they are made. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ByteForByteIT {

    private static final Path JDKS = Path.of("/usr/lib/jvm");

    /** Shows a program another day; where it is not installed all runs are of today. */
    private static final Path FAKETIME = Path.of("/usr/bin/faketime");

    /** With an address there are more files: images, and lists of whole addresses. */
    private static final String ADDRESS = "https://vi-du.vn/tien-do/";

    private static final String[] WITH_ADDRESS = {"--base-url", ADDRESS};

    /** Of the default data; those of the years before come with them. */
    private static final String YEAR = "2025";

    private static final List<String> LOCALES = List.of("vi-VN", "en-US", "tr-TR", "ar-EG");
    private static final List<String> ZONES = List.of("Asia/Ho_Chi_Minh", "Asia/Kathmandu", "Pacific/Honolulu");
    private static final List<String> THREADS = List.of("1", "8");
    /** The second has signs that addresses and shells read in their own way. */
    private static final List<String> PATHS = List.of("project", "nơi khác/Báo cáo #1 100% + (thử)");

    private static final List<String> UMASKS = List.of("022", "077");

    /** Today, and days on which clocks have gone wrong. */
    private static final List<String> DAYS =
            List.of("", "1970-01-02 00:00:00", "2038-01-20 00:00:00", "2100-01-01 00:00:00");

    @TempDir
    private static Path folder;

    private Map<String, String> expected = Map.of();
    private Map<String, String> expectedSnapshot = Map.of();

    @BeforeAll
    void buildOnce() throws IOException {
        Path project = copyOfTheProject("first");
        run(new PackagedProgram().unsuitedJava().in(project), "build", "--base-url", ADDRESS);
        run(new PackagedProgram().in(project), "snapshot", "--year", YEAR);
        expected = PackagedProgram.hashes(project.resolve("site"));
        expectedSnapshot = snapshotHashes(project);
        assertThat(expected).containsKeys("index.html", "tai-san/the/index.png", "tai-ve/so-lieu.xlsx");
        assertThat(expectedSnapshot)
                .containsKeys("luu-tru/data/site/index.html", "luu-tru/data/chuan-hoa/quan-sat.csv")
                .containsKey("luu-tru-mat/bagit.txt");
    }

    private static void run(PackagedProgram program, String... arguments) {
        PackagedProgram.Outcome outcome = program.run(arguments);
        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
    }

    /** Data and templates, written in the opposite order, which file systems remember. */
    private static Path copyOfTheProject(String name) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(name));
        for (String part : List.of("data", "templates")) {
            Path from = PackagedProgram.PROJECT.resolve(part);
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .sorted(Comparator.reverseOrder())
                        .toList()) {
                    Path target =
                            copy.resolve(part).resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }

    /**
     * All of the public bag and of the confidential one, but for what is random on purpose: the salt that keeps the hash
     * of the confidential bag from being guessed. It has a file of its own, and alters that hash where the public bag
     * records it, and the lists of the files with it.
     */
    private static Map<String, String> snapshotHashes(Path project) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (String archive : List.of("luu-tru", "luu-tru-mat")) {
            Path bag = project.resolve("data").resolve(archive).resolve(YEAR);
            PackagedProgram.hashes(bag).forEach((path, hash) -> hashes.put(archive + "/" + path, hash));
            hashes.remove(archive + "/tagmanifest-sha512.txt");
        }
        assertThat(hashes.remove("luu-tru-mat/data/muoi.txt")).isNotNull();
        assertThat(hashes.remove("luu-tru-mat/manifest-sha512.txt")).isNotNull();
        String label = "Tiendo-Confidential-Tag-Manifest: ";
        String info = Files.readString(project.resolve("data/luu-tru/" + YEAR + "/bag-info.txt"));
        assertThat(info).contains(label);
        hashes.put("luu-tru/bag-info.txt", info.replaceAll(label + "[0-9a-f]+", label));
        return hashes;
    }

    /** A JDK of another version than the one that runs the tests, or that one where there is no other. */
    private static List<Path> jdks() {
        Path own = Path.of(System.getProperty("java.home"));
        List<Path> jdks = new ArrayList<>(List.of(own));
        if (Files.isDirectory(JDKS)) {
            try (Stream<Path> homes = Files.list(JDKS)) {
                homes.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                        .filter(home -> !version(home).equals(version(own)))
                        .max(Comparator.naturalOrder())
                        .ifPresent(jdks::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return jdks;
    }

    private static String version(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .findFirst()
                    .orElse("")
                    .replaceAll("[^0-9.]", "")
                    .replaceFirst("\\..*", "");
        } catch (IOException e) {
            return "";
        }
    }

    /** What differs from one machine to the next, the numbers of the choices in the lists above. */
    private record Surroundings(int jdk, int locale, int zone, int threads, int path, int umask, int day) {

        List<Integer> choices() {
            return List.of(jdk, locale, zone, threads, path, umask);
        }

        @Override
        public String toString() {
            return "JDK %d, %s, %s, threads: %s, path %d, umask %s %s"
                    .formatted(
                            jdk + 1,
                            LOCALES.get(locale),
                            ZONES.get(zone),
                            THREADS.get(threads),
                            path + 1,
                            UMASKS.get(umask),
                            DAYS.get(day));
        }
    }

    /** Not all 192, but any two choices meet; and each of the days comes once, since another day takes another clock. */
    static List<Surroundings> surroundings() {
        return List.of(
                new Surroundings(0, 0, 0, 1, 0, 1, 1),
                new Surroundings(1, 1, 1, 0, 1, 0, 0),
                new Surroundings(0, 2, 2, 1, 1, 0, 2),
                new Surroundings(1, 3, 0, 0, 0, 0, 0),
                new Surroundings(1, 0, 1, 1, 0, 0, 0),
                new Surroundings(0, 1, 2, 1, 0, 1, 3),
                new Surroundings(0, 2, 0, 0, 0, 0, 0),
                new Surroundings(0, 3, 1, 1, 1, 0, 0),
                new Surroundings(1, 0, 2, 0, 1, 1, 0),
                new Surroundings(0, 1, 0, 0, 1, 1, 0),
                new Surroundings(1, 2, 1, 0, 0, 1, 0),
                new Surroundings(1, 3, 2, 1, 1, 1, 0));
    }

    @Test
    void anyTwoChoicesMeet() {
        int[] choices = {2, LOCALES.size(), ZONES.size(), THREADS.size(), PATHS.size(), UMASKS.size()};
        Set<List<Integer>> met = new TreeSet<>(Comparator.comparing(List::toString));
        int pairs = 0;
        for (int one = 0; one < choices.length; one++) {
            for (int other = one + 1; other < choices.length; other++) {
                pairs += choices[one] * choices[other];
                for (Surroundings some : surroundings()) {
                    met.add(List.of(
                            one, some.choices().get(one), other, some.choices().get(other)));
                }
            }
        }
        assertThat(met).hasSize(pairs);
    }

    @Test
    void thereIsAnotherJdkToTry() {
        assumeTrue(jdks().size() > 1, "there is no second JDK in " + JDKS);
    }

    @Test
    void thereAreOtherDaysToTry() {
        assumeTrue(Files.isExecutable(FAKETIME), "faketime is not installed");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("surroundings")
    void bytesAreTheSameIn(Surroundings some) throws IOException {
        List<Path> jdks = jdks();
        String[] locale = LOCALES.get(some.locale()).split("-");
        Path project =
                copyOfTheProject(PATHS.get(some.path()) + "/" + surroundings().indexOf(some));
        PackagedProgram program = new PackagedProgram()
                .javaHome(jdks.get(some.jdk() % jdks.size()))
                .jvm("-Duser.language=" + locale[0], "-Duser.country=" + locale[1])
                .jvm("-Duser.timezone=" + ZONES.get(some.zone()))
                .in(project);
        if (!System.getProperty("os.name").startsWith("Windows")) {
            program.under("sh", "-c", "umask " + UMASKS.get(some.umask()) + "; exec \"$@\"", "sh");
        }
        String threads = THREADS.get(some.threads());

        boolean isAnotherDay = some.day() > 0 && Files.isExecutable(FAKETIME);
        if (isAnotherDay) {
            program.under(FAKETIME.toString(), "-f", "@" + DAYS.get(some.day()));
            run(program, "check");
        }
        run(program, "build", "--threads", threads, "--base-url", ADDRESS);
        run(program, "snapshot", "--threads", threads, "--year", YEAR);
        if (isAnotherDay) {
            run(program, "verify");
            run(new PackagedProgram().in(project), "verify");
        }

        assertThat(PackagedProgram.hashes(project.resolve("site"))).isEqualTo(expected);
        assertThat(snapshotHashes(project)).isEqualTo(expectedSnapshot);
    }

    static Stream<Arguments> environments() {
        return Stream.of(
                Arguments.of("one processor", new PackagedProgram().jvm("-XX:ActiveProcessorCount=1")),
                Arguments.of("four processors", new PackagedProgram().jvm("-XX:ActiveProcessorCount=4")),
                Arguments.of("POSIX", new PackagedProgram().environment("LC_ALL", "POSIX")),
                Arguments.of("Latin-1 files", new PackagedProgram().jvm("-Dfile.encoding=ISO-8859-1")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("environments")
    void bytesAreTheSameUnder(String name, PackagedProgram program) {
        Path site = folder.resolve(name.replace(' ', '-'));

        program.build(site, WITH_ADDRESS);

        assertThat(PackagedProgram.hashes(site)).isEqualTo(expected);
    }

    @Test
    void buildingOverAnOldSiteGivesTheSameAsBuildingAnew() {
        Path site = folder.resolve("twice");
        new PackagedProgram().build(site, WITH_ADDRESS);
        new PackagedProgram().build(site, WITH_ADDRESS);

        assertThat(PackagedProgram.hashes(site)).isEqualTo(expected);
    }
}
