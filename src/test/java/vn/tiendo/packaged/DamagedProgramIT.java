package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.build.SmallData;

/** A program whose own files came through a bad copy says so, and publishes nothing. */
class DamagedProgramIT {

    @TempDir
    private Path folder;

    static Stream<Arguments> damages() {
        UnaryOperator<byte[]> cutOff = font -> Arrays.copyOf(font, font.length / 2);
        UnaryOperator<byte[]> empty = font -> new byte[0];
        UnaryOperator<byte[]> lastByteLost = font -> Arrays.copyOf(font, font.length - 1);
        UnaryOperator<byte[]> changed = font -> {
            font[font.length / 3] ^= 1;
            return font;
        };
        return Stream.of(
                Arguments.of("vn/tiendo/font/BeVietnamPro_400Regular.ttf", cutOff),
                Arguments.of("vn/tiendo/font/BeVietnamPro_400Regular.ttf", empty),
                Arguments.of("vn/tiendo/font/BeVietnamPro_700Bold.ttf", changed),
                Arguments.of("templates/assets/fonts/be-vietnam-pro-400.woff2", cutOff),
                Arguments.of("templates/assets/fonts/be-vietnam-pro-400.woff2", empty),
                Arguments.of("templates/assets/fonts/be-vietnam-pro-700.woff2", cutOff),
                Arguments.of("templates/assets/fonts/be-vietnam-pro-700.woff2", lastByteLost));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void aDamagedFontStopsTheProgram(String font, UnaryOperator<byte[]> damage) throws IOException {
        Path jar = Files.copy(PackagedProgram.JAR, folder.resolve("tiendo.jar"));
        Files.createSymbolicLink(folder.resolve("lib"), PackagedProgram.JAR.resolveSibling("lib"));
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Path file = inside.getPath(font);
            Files.write(file, damage.apply(Files.readAllBytes(file)));
        }
        Path site = folder.resolve("site");
        SmallData small = SmallData.in(folder);
        Path noTemplates = Files.createDirectory(folder.resolve("mau"));

        PackagedProgram.Outcome outcome = new PackagedProgram()
                .jar(jar)
                .run(
                        "build",
                        "--data",
                        small.folder().toString(),
                        "--templates",
                        noTemplates.toString(),
                        "--out",
                        site.toString());

        assertThat(outcome.exitCode()).as(outcome.messages()).isEqualTo(3);
        assertThat(outcome.messages())
                .contains(font.substring(font.lastIndexOf('/') + 1))
                .doesNotContain("Exception");
        assertThat(site).doesNotExist();
    }
}
