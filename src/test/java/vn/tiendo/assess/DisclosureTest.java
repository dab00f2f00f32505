package vn.tiendo.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.Aggregation;
import vn.tiendo.model.Disaggregation;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Measurement;

class DisclosureTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

    @Test
    void smallCountsOfSensitiveIndicatorsAreWithheld() {
        Figures figures = publish(family(true, "2/10"));

        assertThat(withheld(figures, "A")).isTrue();
    }

    @Test
    void smallCountsOfOtherIndicatorsStay() {
        Figures figures = publish(family(false, "2/10"));

        assertThat(withheld(figures, "A")).isFalse();
    }

    @Test
    void countsAtTheThresholdStay() {
        Figures figures = publish(family(true, "3/10", "8/10"));

        assertThat(withheld(figures, "A")).isFalse();
        assertThat(withheld(figures, "B")).isFalse();
    }

    /** By its place: the next smallest would tell that what is shown is not smaller. */
    @Test
    void oneSmallPartTakesAnotherWithIt() {
        Figures figures = publish(family(true, "2/10", "9/10", "5/10"));

        assertThat(withheld(figures, "A")).isTrue();
        assertThat(withheld(figures, "B")).isTrue();
        assertThat(withheld(figures, "C")).isFalse();
        assertThat(withheld(figures, "T")).isFalse();
    }

    @Test
    void theTotalGoesWhereThereIsNoOtherPart() {
        Figures figures = publish(family(true, "2/10"));

        assertThat(withheld(figures, "T")).isTrue();
    }

    @Test
    void partsWhoseSumLeavesTooFewValuesAreNotEnough() {
        Figures figures = publish(family(true, "0/10", "1/10", "9/10"));

        assertThat(withheld(figures, "C")).isTrue();
    }

    @Test
    void aTotalThatIsNotTheSumGivesNothingAway() {
        Figures figures = publish(family(true, "2/10", "9/10").observations("T", "CT", "2024: 40/90"));

        assertThat(withheld(figures, "T")).isFalse();
        assertThat(withheld(figures, "B")).isFalse();
    }

    @Test
    void categoriesOfADimensionProtectEachOther() {
        SampleData data = new SampleData()
                .unit("T", "", AdministrativeLevel.PROVINCE, "", "")
                .indicator("CT", IndicatorKind.RATE, Aggregation.NONE, true)
                .observations("T", "CT", "2024: 11/30")
                .observations("T", "CT", cell("tinh"), "2024: 2/10")
                .observations("T", "CT", cell("huyen"), "2024: 4/10")
                .observations("T", "CT", cell("xa"), "2024: 5/10");

        List<Boolean> withheld = publish(data).ofUnit(new AdminUnitCode("T")).stream()
                .map(series -> series.figures().get(0).isWithheld())
                .toList();

        // in plain text order: headline, huyen, tinh, xa
        assertThat(withheld).containsExactly(false, true, true, false);
    }

    @Test
    void whatTheOwnFigureDiffersFromIsHiddenWithItsParts() {
        Figures figures = publish(family(true, "2/10", "9/10").observations("T", "CT", "2024: 11/21"));

        assertThat(figure(figures, "T").computed()).isEmpty();
    }

    @Test
    void aWithheldFigureCarriesNoNote() {
        assertThat(figure(publish(family(true, "2/10")), "A").note()).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** An attacker who adds and subtracts what is published cannot pin down a small count. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noWithheldCountCanBeWorkedOut(long seed) {
        Figures figures = publish(country(new SplittableRandom(seed)));
        List<List<AdminUnitCode>> relations = new ArrayList<>();
        relations.add(codes(figures, "T"));
        for (int p = 0; p < codes(figures, "T").size(); p++) {
            relations.add(codes(figures, "X" + p));
        }

        for (int r = 0; r < relations.size(); r++) {
            String total = r == 0 ? "VN" : "T" + (r - 1);
            List<AdminUnitCode> hidden = relations.get(r).stream()
                    .filter(code -> withheld(figures, code.text()))
                    .toList();
            int unknowns = hidden.size() + (withheld(figures, total) ? 1 : 0);
            assertThat(unknowns).as("unknowns in " + total).isNotEqualTo(1);
            if (!hidden.isEmpty() && !withheld(figures, total)) {
                long open = relations.get(r).stream()
                        .filter(code -> !hidden.contains(code))
                        .mapToLong(code -> share(figures, code.text()).numerator())
                        .sum();
                assertThat(share(figures, total).numerator() - open)
                        .as("what is left for the hidden parts of " + total + ": 0, 1 and 2 at least")
                        .isGreaterThanOrEqualTo(2);
            }
        }
    }

    /** Who has the portals of single units, too, made out of the same data, knows no more than from that of all units. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void thePortalOfOneUnitShowsNothingThatThatOfAllUnitsWithholds(long seed) {
        SampleData data = country(new SplittableRandom(seed));
        Figures all = publish(data);

        for (AdminUnitCode focus : codes(all, "")) {
            Figures own =
                    ProgressAssessor.assess(data.build(focus.text()), AS_OF).figures();
            for (AdminUnitCode unit : codes(own, "")) {
                assertThat(figure(own, unit.text()).measurement())
                        .as(unit + " on the portal of " + focus)
                        .isEqualTo(figure(all, unit.text()).measurement());
            }
        }
    }

    private static List<AdminUnitCode> codes(Figures figures, String prefix) {
        return figures.all().stream()
                .map(series -> series.key().unit())
                .filter(code -> code.text().startsWith(prefix))
                .toList();
    }

    private static Measurement.Share share(Figures figures, String unit) {
        return (Measurement.Share) figure(figures, unit).measurement();
    }

    private static Disaggregation cell(String level) {
        return Disaggregation.of(Map.of("cap", level));
    }

    /** A country VN of some provinces T0, T1, … whose communes report one share each, added up. */
    private static SampleData country(SplittableRandom random) {
        SampleData data = new SampleData()
                .unit("VN", "", AdministrativeLevel.NATIONAL, "", "")
                .indicator("CT", IndicatorKind.RATE, Aggregation.SUM, true);
        int provinces = 1 + random.nextInt(4);
        for (int p = 0; p < provinces; p++) {
            data.unit("T" + p, "VN", AdministrativeLevel.PROVINCE, "", "");
            int communes = 1 + random.nextInt(4);
            for (int x = 0; x < communes; x++) {
                String code = "X" + p + x;
                data.unit(code, "T" + p, AdministrativeLevel.COMMUNE, "", "");
                int denominator = 3 + random.nextInt(9);
                data.observations(code, "CT", "2024: " + random.nextInt(denominator + 1) + "/" + denominator);
            }
        }
        return data;
    }

    /** A province T whose communes A, B, C … report one figure each, added up. */
    private static SampleData family(boolean sensitive, String... shares) {
        SampleData data = new SampleData()
                .unit("T", "", AdministrativeLevel.PROVINCE, "", "")
                .indicator("CT", IndicatorKind.RATE, Aggregation.SUM, sensitive);
        for (int i = 0; i < shares.length; i++) {
            String code = String.valueOf((char) ('A' + i));
            data.unit(code, "T", AdministrativeLevel.COMMUNE, "", "").observations(code, "CT", "2024: " + shares[i]);
        }
        return data;
    }

    private static Figures publish(SampleData data) {
        return ProgressAssessor.assess(data.build(), AS_OF).figures();
    }

    private static boolean withheld(Figures figures, String unit) {
        return figure(figures, unit).isWithheld();
    }

    private static Figure figure(Figures figures, String unit) {
        return figures.find(new SeriesKey(new AdminUnitCode(unit), new IndicatorCode("CT"), Disaggregation.HEADLINE))
                .orElseThrow()
                .figures()
                .get(0);
    }
}
