package vn.tiendo.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseOrderTest {

    private static final VietnameseOrder ORDER = new VietnameseOrder();
    private static final List<String> ONSETS = List.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "nh", "ph", "q", "r",
            "s", "t", "th", "tr", "v", "x");
    private static final List<String> CODAS =
            List.of("", "c", "ch", "i", "m", "n", "ng", "nh", "o", "p", "t", "u", "y");
    private static final String[] VOWELS = {
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
        "yỳỷỹýỵ"
    };

    @Test
    void namesAreComparedSyllableBySyllable() {
        assertThat(sorted("Hải Phòng", "Hạ Long", "Hà Nội", "Hà Nam", "Bạch Mai", "Ba Đình"))
                .containsExactly("Ba Đình", "Bạch Mai", "Hà Nam", "Hà Nội", "Hạ Long", "Hải Phòng");
    }

    @Test
    void numbersAreComparedByValue() {
        assertThat(sorted("Phường 10", "Phường 2", "Phường 02A", "Phường 1"))
                .containsSubsequence("Phường 1", "Phường 2", "Phường 10");
    }

    @Test
    void aNumberWithALetterStandsBehindTheNumberAlone() {
        assertThat(sorted(
                        "Khu phố 10",
                        "Khu phố 3A",
                        "Khu phố 12",
                        "Khu phố 1A",
                        "Khu phố 2",
                        "Khu phố 11B",
                        "Khu phố 1",
                        "Khu phố 11",
                        "Khu phố 3"))
                .containsExactly(
                        "Khu phố 1",
                        "Khu phố 1A",
                        "Khu phố 2",
                        "Khu phố 3",
                        "Khu phố 3A",
                        "Khu phố 10",
                        "Khu phố 11",
                        "Khu phố 11B",
                        "Khu phố 12");
    }

    @Test
    void numbersWithinASyllableAreComparedByValue() {
        assertThat(sorted("Nông trường 20", "Nông trường 4", "Nông trường 3/2", "Nông trường 30/4", "Nông trường 3/12"))
                .containsExactly(
                        "Nông trường 3/2", "Nông trường 3/12", "Nông trường 4", "Nông trường 20", "Nông trường 30/4");
        assertThat(sorted("Tổ A10", "Tổ A2", "Tổ A02B", "Tổ A1"))
                .containsExactly("Tổ A1", "Tổ A2", "Tổ A02B", "Tổ A10");
        assertThat(sorted("Ấp 100000000000000000001", "Ấp 99999999999999999999"))
                .containsExactly("Ấp 99999999999999999999", "Ấp 100000000000000000001");
    }

    @Test
    void bothPlacesOfAToneMarkAreOneSyllableUntilAllElseIsEqual() {
        assertThat(sorted("Hòa Ân", "Hoà Dân", "Hòa Cư", "Hoà Bình", "Hòa An"))
                .containsExactly("Hòa An", "Hòa Ân", "Hoà Bình", "Hòa Cư", "Hoà Dân");
        assertThat(sorted("Thủy Xuân", "Thuỷ Vân", "Thủy Biều", "Thuỷ An", "Thụy An", "Thúy An"))
                .containsExactly("Thuỷ An", "Thủy Biều", "Thuỷ Vân", "Thủy Xuân", "Thúy An", "Thụy An");
        assertThat(ORDER.compare("Hòa", "Hoà")).isNotZero();
    }

    @Test
    void caseCountsOnlyWhereAllElseIsEqual() {
        assertThat(sorted("An Hòa Đông", "an hòa Tây", "An hòa Đông", "an hòa Bắc"))
                .containsExactly("an hòa Bắc", "An hòa Đông", "An Hòa Đông", "an hòa Tây");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void whateverTheNamesTheirOrderIsOneAndRunsInNoCircle(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 50_000; i++) {
            String one = RandomNames.next(random);
            String two = RandomNames.next(random);
            String three = RandomNames.next(random);
            int order = Integer.signum(ORDER.compare(one, two));
            assertThat(order).as(one + " against " + two).isEqualTo(-Integer.signum(ORDER.compare(two, one)));
            assertThat(order == 0).as(one + " and " + two).isEqualTo(one.equals(two));
            if (order <= 0 && ORDER.compare(two, three) <= 0) {
                assertThat(ORDER.compare(one, three))
                        .as(one + ", " + two + ", " + three)
                        .isNotPositive();
            }
        }
    }

    @Test
    void aShorterNameComesFirst() {
        assertThat(sorted("Xuân Lộc", "Xuân")).containsExactly("Xuân", "Xuân Lộc");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void syllablesAreOrderedAsByTheUnicodeCollation(long seed) {
        Collator oracle = Collator.getInstance(new ULocale("vi"));
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 20_000; i++) {
            String one = syllable(random);
            String other = syllable(random);
            assertThat(Integer.signum(ORDER.compare(one, other)))
                    .as(one + " against " + other)
                    .isEqualTo(Integer.signum(oracle.compare(one, other)));
        }
    }

    private static String syllable(SplittableRandom random) {
        String vowels = VOWELS[random.nextInt(VOWELS.length)];
        String syllable = ONSETS.get(random.nextInt(ONSETS.size()))
                + vowels.charAt(random.nextInt(vowels.length()))
                + CODAS.get(random.nextInt(CODAS.size()));
        return random.nextInt(4) == 0
                ? syllable.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + syllable.substring(1)
                : syllable;
    }

    private static List<String> sorted(String... names) {
        List<String> list = new ArrayList<>(List.of(names));
        list.sort(ORDER);
        return list;
    }
}
