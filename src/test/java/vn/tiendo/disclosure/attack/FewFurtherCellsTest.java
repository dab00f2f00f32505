package vn.tiendo.disclosure.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Not much more is withheld than need be: at most a quarter more further cells than the fewest that hide the small ones
 * whatever they hold. Fewer would sometimes do for the values that they do hold, but a choice by these would disclose
 * them.
 */
class FewFurtherCellsTest {

    private static final int TABLES_OF_EACH_BUILD = 10;
    private static final int ALL_TABLES = 200;

    /** How many connected cells there may be for every choice of them to be tried. */
    private static final int LARGEST = 12;

    /** How many further cells are tried at most for each group of connected cells. */
    private static final int AT_MOST = 5;

    @TempDir
    private Path folder;

    @Test
    void aQuarterMoreThanTheFewest() throws IOException {
        assertThatFewAreWithheld(TABLES_OF_EACH_BUILD);
    }

    @Test
    @Tag("large")
    void aQuarterMoreThanTheFewestInManyMore() throws IOException {
        assertThatFewAreWithheld(ALL_TABLES);
    }

    private void assertThatFewAreWithheld(int tables) throws IOException {
        int fewest = 0;
        int fewestForTheirValues = 0;
        int withheld = 0;
        int compared = 0;
        for (long seed = 0; compared < tables; seed++) {
            RandomData data = new RandomData(seed);
            List<RawData> first = data.moments().subList(0, 1);
            Knowledge knowledge = Knowledge.of(first);
            Optimum optimum = new Optimum(knowledge, data.threshold(), true);
            if (hasRatesAlone(knowledge) || optimum.small().isEmpty()) {
                continue;
            }
            OptionalInt further = optimum.furtherCells(AT_MOST, LARGEST);
            if (further.isPresent()) {
                Publisher.Publication published =
                        Publisher.publish(first, data.threshold(), folder.resolve("table" + seed));
                SortedSet<Cell> cells = Attack.on(published.site(), published.snapshots(), knowledge, data.threshold())
                        .withheld();
                fewest += further.getAsInt();
                fewestForTheirValues += new Optimum(knowledge, data.threshold(), false)
                        .furtherCells(AT_MOST, LARGEST)
                        .orElseThrow();
                withheld += cells.size() - optimum.small().size();
                compared++;
            }
        }
        assertThat((double) withheld)
                .as(
                        "further cells withheld in %d tables, of %d; for what they hold %d would do",
                        compared, fewest, fewestForTheirValues)
                .isLessThanOrEqualTo(1.25 * fewest);
    }

    /** Rates without counts are no cells among which the fewest are counted. */
    private static boolean hasRatesAlone(Knowledge knowledge) {
        return knowledge.relations().stream()
                .anyMatch(relation -> relation.why().equals("rate of units below"));
    }
}
