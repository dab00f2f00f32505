package vn.tiendo.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.render.BuiltInMessages;

class PlaceNamesTest {

    private final PlaceNames names = new PlaceNames(BuiltInMessages.read());

    @ParameterizedTest
    @CsvSource({
        "Huyện Văn Quan,huyện Văn Quan",
        "Tỉnh Cà Mau,tỉnh Cà Mau",
        "Thành phố Thái Nguyên,thành phố Thái Nguyên",
        "Thị xã Sơn Tây,thị xã Sơn Tây",
        "Đặc khu Phú Quốc,đặc khu Phú Quốc",
        "Thành phố Hồ Chí Minh,Thành phố Hồ Chí Minh",
        "Quận 1,Quận 1",
        "Phường 5,Phường 5",
        "Phường Điện Biên Phủ,Phường Điện Biên Phủ",
        "Phường Điện Biên,phường Điện Biên",
        "Việt Nam,Việt Nam",
        "Thủ đô Hà Nội,Thủ đô Hà Nội",
        "Xã,Xã",
        "Tỉnhlỵ,Tỉnhlỵ",
        "HĐND huyện Văn Quan,HĐND huyện Văn Quan"
    })
    void aKindOfPlaceIsWrittenSmallUnlessItIsAPartOfTheName(String name, String withinASentence) {
        assertThat(names.midSentence(name)).isEqualTo(withinASentence);
    }
}
