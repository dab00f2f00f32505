package vn.tiendo.invariant;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.packaged.PackagedProgram;

/**
 * As {@link RebuiltSiteTest}; after one edit in ten a build by the program of another version, the packaged one, is
 * killed at random, before it has published anything or after.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class RebuiltSiteIT {

    private static final int EDITS = 10;

    /** A little longer than a build of the small data takes. */
    private static final long LONGEST_MILLIS = 900;

    @TempDir
    private Path folder;

    static LongStream oneSeed() {
        return LongStream.range(100, 101);
    }

    static LongStream manySeeds() {
        return LongStream.range(101, 151);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("oneSeed")
    void afterEditsAndAKillItIsTheOneBuiltAnew(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        int killedAfter = random.nextInt(EDITS);
        RebuiltSite site = new RebuiltSite(folder, seed);
        site.assertSameAsAnewAfterEachEdit(EDITS, edit -> {
            if (edit == killedAfter) {
                buildAndKill(site, random.nextLong(LONGEST_MILLIS));
            }
        });
    }

    @Tag("large")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("manySeeds")
    void afterFiveHundredEditsAndFiftyKillsItIsTheOneBuiltAnew(long seed) throws IOException {
        afterEditsAndAKillItIsTheOneBuiltAnew(seed);
    }

    private void buildAndKill(RebuiltSite site, long millis) throws IOException {
        Path messages = folder.resolve("messages");
        Process build =
                new PackagedProgram().start(messages, messages, site.command().toArray(String[]::new));
        try {
            build.waitFor(millis, TimeUnit.MILLISECONDS);
            build.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
