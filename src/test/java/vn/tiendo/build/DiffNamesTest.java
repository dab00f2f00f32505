package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.archive.CanonicalTable;
import vn.tiendo.language.Messages;
import vn.tiendo.render.TemplateFiles;

/** What {@code diff} calls units, of which it knows no more than what two publications tell. */
class DiffNamesTest {

    private static final Messages MESSAGES = new TemplateFiles(Optional.empty()).messages();

    private static Map<String, CanonicalTable> units(String... rows) {
        return Map.of(
                "don-vi", CanonicalTable.parse("ma_don_vi;ten_ngan;truc_thuoc\n" + String.join("\n", rows) + "\n"));
    }

    private static DiffNames names() {
        DiffNames names = new DiffNames();
        names.addFrom(units(
                "T1;Vĩnh Long;", "T2;Đồng Tháp;", "A1;Hòa An;T1", "A2;Hoà An;T2", "B1;Tân Hưng;T1", "B2;Tân Hưng;T1"));
        return names;
    }

    @Test
    void namesakesAreToldApartByTheUnitAbove() {
        assertThat(names().units(Set.of("A1", "A2", "T1"), MESSAGES))
                .containsOnly(
                        Map.entry("A1", "Hòa An (Vĩnh Long)"),
                        Map.entry("A2", "Hoà An (Đồng Tháp)"),
                        Map.entry("T1", "Vĩnh Long"));
    }

    @Test
    void theNameAloneIsEnoughWhereNoOtherBearsIt() {
        assertThat(names().units(Set.of("A1", "B2"), MESSAGES))
                .containsOnly(Map.entry("A1", "Hòa An"), Map.entry("B2", "Tân Hưng"));
    }

    @Test
    void namesakesUnderOneUnitAreToldApartByTheirCodes() {
        assertThat(names().units(Set.of("B1", "B2"), MESSAGES))
                .containsOnly(Map.entry("B1", "Tân Hưng (B1)"), Map.entry("B2", "Tân Hưng (B2)"));
    }

    @Test
    void aNamesakeUnderNoUnitStandsByItsName() {
        DiffNames names = new DiffNames();
        names.addFrom(units("T1;Vĩnh Long;", "H1;Vĩnh Long;T1"));

        assertThat(names.units(Set.of("T1", "H1"), MESSAGES))
                .containsOnly(Map.entry("T1", "Vĩnh Long"), Map.entry("H1", "Vĩnh Long (Vĩnh Long)"));
    }

    @Test
    void whatIsAddedFirstCountsAndUnknownCodesHaveNoName() {
        DiffNames names = names();
        names.addFrom(units("A1;Hòa An cũ;T1"));

        assertThat(names.units(Set.of("A1", "X"), MESSAGES)).containsOnly(Map.entry("A1", "Hòa An"));
        assertThat(names.indicator("CT")).isEqualTo("CT");
    }
}
