package vn.tiendo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneMarksTest {

    @ParameterizedTest
    @CsvSource({
        "Xã Hòa Bình,Xã Hoà Bình",
        "Thụy Hương,Thuỵ Hương",
        "Khóe,Khoé",
        "Phường Hòa-Khánh,Phường Hoà-Khánh",
        "HÒA BÌNH,HOÀ BÌNH"
    })
    void aNameIsTheSameWhereverItsToneMarksStand(String one, String other) {
        assertThat(ToneMarks.afterSyllables(one)).isEqualTo(ToneMarks.afterSyllables(other));
        assertThat(ToneMarks.afterSyllables(Normalizer.normalize(one, Normalizer.Form.NFD)))
                .isEqualTo(ToneMarks.afterSyllables(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Xã Hòa An,Xã Hóa An",
        "Xã Hòa An,Xã Hoa An",
        "Xã Hoa Àn,Xã Hoà An",
        "Xã Bồng,Xã Bống",
        "Xã Cần,Xã Căn",
        "Xã Tân Hoà 1,Xã Tân Hoà 2"
    })
    void anotherToneLetterOrSyllableIsAnotherName(String one, String other) {
        assertThat(ToneMarks.afterSyllables(one)).isNotEqualTo(ToneMarks.afterSyllables(other));
    }
}
