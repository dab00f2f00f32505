package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The default site has the same bytes wherever and however it is built. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReproducibilityIT {

    /** Where other JDKs stand on the machines that test this; those that are missing are not tried. */
    private static final List<Path> OTHER_JDKS = List.of(Path.of("/usr/lib/jvm/temurin-25-jdk-amd64"));

    /** With an address there are more files: images, and lists of whole addresses. */
    private static final String[] WITH_ADDRESS = {"--base-url", "https://vi-du.vn/tien-do/"};

    @TempDir
    private static Path folder;

    private Map<String, String> expected = Map.of();

    @BeforeAll
    void buildOnce() {
        Path site = folder.resolve("first");
        new PackagedProgram().build(site, WITH_ADDRESS);
        expected = PackagedProgram.hashes(site);
        assertThat(expected).containsKeys("index.html", "tai-san/the/index.png", "tai-ve/so-lieu.xlsx");
    }

    static Stream<Arguments> environments() {
        return Stream.of(
                Arguments.of("English", new PackagedProgram().jvm("-Duser.language=en", "-Duser.country=US")),
                Arguments.of("Vietnamese", new PackagedProgram().jvm("-Duser.language=vi", "-Duser.country=VN")),
                Arguments.of("Turkish", new PackagedProgram().jvm("-Duser.language=tr", "-Duser.country=TR")),
                Arguments.of("Arabic", new PackagedProgram().jvm("-Duser.language=ar", "-Duser.country=EG")),
                Arguments.of("Kathmandu", new PackagedProgram().jvm("-Duser.timezone=Asia/Kathmandu")),
                Arguments.of("Honolulu", new PackagedProgram().jvm("-Duser.timezone=Pacific/Honolulu")),
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

    static Stream<Path> otherJdks() {
        return OTHER_JDKS.stream().filter(Files::isDirectory);
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("otherJdks")
    void bytesAreTheSameOnAnotherJdk(Path home) {
        Path site = folder.resolve(home.getFileName());

        new PackagedProgram().javaHome(home).build(site, WITH_ADDRESS);

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
