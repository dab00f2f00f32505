package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.build.BuildFailure;
import vn.tiendo.build.BuildFailure.Reason;

class FailureTextTest {

    private final Words words = new Words();

    @ParameterizedTest
    @EnumSource(names = {"OUTPUT_LOCKED", "DATA_LOCKED"})
    void namesWhoHoldsAFolder(Reason reason) {
        BuildFailure failure = new BuildFailure(reason, "site", "4711", "2026-12-01T08:00:00Z", "lan");

        assertThat(FailureText.of(failure, words))
                .contains("«site» (tiến trình 4711 của lan, từ 2026-12-01T08:00:00Z). Chờ");
    }

    @ParameterizedTest
    @EnumSource(names = {"OUTPUT_LOCKED", "DATA_LOCKED"})
    void leavesNoGapWhereItIsNotKnownWhoHoldsAFolder(Reason reason) {
        BuildFailure failure = new BuildFailure(reason, "site", "", "", "");

        assertThat(FailureText.of(failure, words)).contains("«site». Chờ");
    }
}
