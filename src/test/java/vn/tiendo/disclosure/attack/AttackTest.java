package vn.tiendo.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the data, an attacker who adds up everything ever published is left with enough values of each withheld
 * count: as many as the threshold for a small one, two for any other.
 */
class AttackTest {

    private static final int SEEDS_OF_EACH_BUILD = 30;
    /** Seeds that take half a minute each; they run with the large tests. */
    private static final Set<Long> SLOW = Set.of(13L, 20L);

    /**
     * Seeds of which a count once fell: two dimensions without a whole, one of them with subtotals; a total withheld
     * for the sake of others that a snapshot disclosed together with what is shown today (1080); a total of a unit that
     * has a rate, too (1478); a denominator that follows from a rate and the numerator, which stands elsewhere (2140).
     */
    private static final List<Long> MENDED = List.of(373L, 456L, 870L, 1057L, 1080L, 1478L, 2140L);

    private static final int ALL_SEEDS = 2000;

    /** Of data in which units are divided, as {@link RandomData#FIRST_WITH_DIVISIONS} says. */
    private static final int SEEDS_WITH_DIVISIONS = 12;

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.concat(
                LongStream.concat(
                        LongStream.range(0, SEEDS_OF_EACH_BUILD).filter(seed -> !SLOW.contains(seed)),
                        MENDED.stream().mapToLong(Long::longValue)),
                LongStream.range(0, SEEDS_WITH_DIVISIONS).map(seed -> RandomData.FIRST_WITH_DIVISIONS + seed));
    }

    static LongStream furtherSeeds() {
        return LongStream.range(0, ALL_SEEDS)
                .filter(seed -> seed >= SEEDS_OF_EACH_BUILD || SLOW.contains(seed))
                .filter(seed -> !MENDED.contains(seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingFalls(long seed) throws IOException {
        RandomData data = new RandomData(seed);
        Publisher.Publication published = Publisher.publish(data.moments(), data.threshold(), folder);

        assertThat(Attack.on(published.site(), published.snapshots(), Knowledge.of(data.moments()), data.threshold())
                        .falls())
                .isEmpty();
    }

    @Tag("large")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("furtherSeeds")
    void nothingFallsOfManyMore(long seed) throws IOException {
        nothingFalls(seed);
    }
}
