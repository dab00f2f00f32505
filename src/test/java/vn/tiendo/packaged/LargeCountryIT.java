package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Row U17 of the catalogue of bad inputs: more units, with more indicators, than any country has. {@link PackagedProgram}
 * gives each build five minutes.
 */
class LargeCountryIT {

    private static final int INDICATORS = 60;
    private static final int YEARS = 10;

    @TempDir
    private Path sandbox;

    @Test
    @Tag("large")
    void elevenThousandUnitsAreBuiltWithinAGigabyte() throws IOException {
        assertThatAllIsPublished(11_000, "-Xmx1g");
    }

    /** In proportion: the program itself needs 20 MB of these, which leaves even less for each figure. */
    @Test
    void threeHundredUnitsAreBuiltWithinItsThirtySeventhPart() throws IOException {
        assertThatAllIsPublished(300, "-Xmx48m");
    }

    private void assertThatAllIsPublished(int units, String heap) throws IOException {
        Path data = sandbox.resolve("data");
        Path site = sandbox.resolve("site");
        MadeUpCountry.write(units, INDICATORS, data);

        PackagedProgram.Outcome outcome =
                new PackagedProgram().jvm(heap).run("build", "--data", data.toString(), "--out", site.toString());

        assertThat(outcome.exitCode()).as(outcome.messages()).isZero();
        try (Stream<Path> pages = Files.list(site.resolve("don-vi"))) {
            assertThat(pages.count()).isEqualTo(units + 2); // the country, and the list of all
        }
        try (Stream<String> rows = Files.lines(site.resolve("tai-ve/so-lieu.csv"))) {
            assertThat(rows.count()).isEqualTo(1 + units * INDICATORS * YEARS);
        }
    }
}
