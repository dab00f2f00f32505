package vn.tiendo.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.AdminUnitCode;

class SitePathTest {

    private static final SitePath UNIT = SitePath.unit(new AdminUnitCode("LS"));

    @Test
    void linksAreRelativeAndEndInAFileName() {
        assertThat(SitePath.HOME.relativize(UNIT)).isEqualTo("don-vi/LS.html");
        assertThat(UNIT.relativize(SitePath.HOME)).isEqualTo("../index.html");
        assertThat(UNIT.relativize(SitePath.of("don-vi/BN.html"))).isEqualTo("BN.html");
        assertThat(UNIT.relativize(SitePath.download(UNIT.downloadName(), ".csv")))
                .isEqualTo("../tai-ve/don-vi/LS.csv");
        assertThat(SitePath.of("tai-ve/don-vi/LS.csv").relativize(SitePath.of("tai-ve/index.html")))
                .isEqualTo("../index.html");
    }

    @Test
    void theWayToTheRootGoesUpOnceForEachFolder() {
        assertThat(SitePath.HOME.toRoot()).isEmpty();
        assertThat(SitePath.of("tai-ve/don-vi/LS.csv").toRoot()).isEqualTo("../../");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/index.html", "../index.html", "a//b", "a/../b", "a b.html", "đơn-vị.html", ".html"})
    void whatCouldLeaveTheSiteIsRefused(String text) {
        assertThatThrownBy(() -> SitePath.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoPagesAtOnePathAreRefused() {
        Page page = new Page(UNIT, () -> {
            throw new AssertionError("not asked for");
        });
        assertThatThrownBy(() -> new SitePlan(List.of(page, page))).hasMessageContaining("don-vi/LS.html");
        assertThat(new SitePlan(List.of(page)).pages()).containsExactly(page);
    }
}
