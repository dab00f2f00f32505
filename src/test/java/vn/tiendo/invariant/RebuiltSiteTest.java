package vn.tiendo.invariant;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A site that was built over former ones, after any edits, is to the byte the one that is built into an empty folder.
 * What an edit spoils leaves the former site as it was. {@link RebuiltSiteIT} kills builds in between.
 */
class RebuiltSiteTest {

    @TempDir
    private Path folder;

    static LongStream someSeeds() {
        return LongStream.range(0, 2);
    }

    static LongStream manySeeds() {
        return LongStream.range(2, 52);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("someSeeds")
    void afterTenEditsItIsTheOneBuiltAnew(long seed) throws IOException {
        new RebuiltSite(folder, seed).assertSameAsAnewAfterEachEdit(10, edit -> {});
    }

    @Tag("large")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("manySeeds")
    void afterFiveHundredEditsItIsTheOneBuiltAnew(long seed) throws IOException {
        afterTenEditsItIsTheOneBuiltAnew(seed);
    }
}
