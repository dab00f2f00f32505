package vn.tiendo.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.model.Colour;
import vn.tiendo.model.Identity;

class IdentityKeysTest {

    private static final Pattern PAPER = Pattern.compile("--(?:paper|surface): (#[0-9a-f]{6});");

    @TempDir
    private Path folder;

    @Test
    void coloursAreHeldAgainstThePapersOfTheStylesheet() throws IOException {
        // #fff is the short form of white; print is left out, it has no accent.
        String css = Files.readString(Path.of("templates/assets/css/tokens.css"))
                .replace("#fff;", "#ffffff;")
                .replaceAll("(?s)@media print.*", "");
        List<Colour> found = PAPER.matcher(css)
                .results()
                .map(paper -> Colour.parse(paper.group(1)).orElseThrow())
                .distinct()
                .toList();

        assertThat(found)
                .containsExactlyInAnyOrder(
                        IdentityKeys.LIGHT_PAPERS.get(0),
                        IdentityKeys.LIGHT_PAPERS.get(1),
                        IdentityKeys.DARK_PAPERS.get(0),
                        IdentityKeys.DARK_PAPERS.get(1));
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(new Colour(0).contrastWith(new Colour(0xFFFFFF))).isCloseTo(21, within(1e-9));
        assertThat(new Colour(0x767676).contrastWith(new Colour(0xFFFFFF))).isCloseTo(4.54, within(0.005));
    }

    @Test
    void aDarkAccentIsMadeLighterForDarkPaper() {
        Identity.Accent accent = accent("mau: \"#000080\"\n");

        assertThat(accent.onLight()).hasToString("#000080");
        assertThat(IdentityKeys.DARK_PAPERS)
                .allSatisfy(
                        paper -> assertThat(accent.onDark().contrastWith(paper)).isGreaterThanOrEqualTo(4.5));
    }

    @Test
    void anAccentOfItsOwnForDarkPaperIsKept() {
        assertThat(accent("mau: \"#0b5394\"\nmau_toi: \"#8ab4f8\"\n").onDark()).hasToString("#8ab4f8");
    }

    private Identity.Accent accent(String yaml) {
        return new SampleFolder(folder)
                .file("cau-hinh.yaml", yaml)
                .load()
                .data()
                .settings()
                .identity()
                .accent()
                .orElseThrow();
    }
}
