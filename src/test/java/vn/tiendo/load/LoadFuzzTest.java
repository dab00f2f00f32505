package vn.tiendo.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.diagnostic.DiagnosticPrinter;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.load.SampleFolder.Outcome;
import vn.tiendo.model.Measurement;
import vn.tiendo.model.Measurement.Count;
import vn.tiendo.model.Measurement.Percent;
import vn.tiendo.model.Measurement.Share;
import vn.tiendo.syntax.Characters;
import vn.tiendo.syntax.NumberGrammar;
import vn.tiendo.syntax.SourceExcerpts;
import vn.tiendo.syntax.YamlTree;

/** Whatever bytes a file holds: it is read or refused, and never more than that. */
class LoadFuzzTest {

    private static final Pattern COUNT = Pattern.compile(
            "[0-9]{1,15}|[0-9]{1,3}(?:(?:\\.[0-9]{3})+|(?: [0-9]{3})+|(?:\u00A0[0-9]{3})+|(?:\u202F[0-9]{3})+)");
    private static final Pattern RATE = Pattern.compile("[0-9]+(?:[.,][0-9]+)?\\s*%?");

    /** Letters, lines and the marks of the format: what a terminal can show without harm. */
    private static final Pattern PRINTABLE =
            Pattern.compile("[^\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]*", Pattern.DOTALL);

    @TempDir
    private static Path folder;

    private static SampleFolder sample;

    @BeforeAll
    static void writeTheRest() {
        sample = new SampleFolder(folder);
    }

    @FuzzTest(maxDuration = "3m")
    void csv(byte[] bytes) throws IOException {
        Outcome outcome = loaded("so-lieu/xa/a.csv", bytes);

        outcome.data().observations().forEach(observation -> assertPossible(observation.measurement()));
    }

    @FuzzTest(maxDuration = "3m")
    void narrative(byte[] bytes) throws IOException {
        loaded("bao-cao/X01/2024.md", bytes);
    }

    @FuzzTest(maxDuration = "3m")
    void settings(byte[] bytes) throws IOException {
        loaded("cau-hinh.yaml", bytes);
    }

    @FuzzTest(maxDuration = "3m")
    void yaml(byte[] bytes) {
        YamlTree.read("cau-hinh.yaml", text(bytes), 0, new Diagnostics());
    }

    @FuzzTest(maxDuration = "3m")
    void numbers(byte[] bytes) {
        String text = text(bytes);
        if (Characters.firstRefused(text) >= 0) {
            return; // told before it comes to this
        }
        long count = NumberGrammar.count(text);
        if (count >= 0) {
            assertThat(text).matches(COUNT);
            assertThat(text.replaceAll("[^0-9]", "").replaceFirst("^0+(?=.)", ""))
                    .isEqualTo(Long.toString(count));
        } else {
            assertThat(NumberGrammar.whyNoCount(text)).isNotNull();
        }
        Optional<BigDecimal> rate = NumberGrammar.rate(text);
        if (rate.isPresent()) {
            String bare = Characters.clean(text); // a percent sign may have spaces of any kind around
            assertThat(bare).matches(RATE);
            assertThat(rate.get()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            assertThat(rate.get())
                    .isEqualByComparingTo(bare.replaceAll("[\\s%]", "").replace(',', '.'));
        } else {
            assertThat(NumberGrammar.whyNoRate(text)).isNotNull();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Outcome loaded(String name, byte[] bytes) throws IOException {
        Outcome outcome = sample.bytes(name, bytes).load();
        Files.delete(folder.resolve(name));
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(told, false, StandardCharsets.UTF_8)) {
            new DiagnosticPrinter("data", new SourceExcerpts(folder)).printText(outcome.diagnostics(), out);
        }
        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .allSatisfy(line -> assertThat(line).matches(PRINTABLE));
        return outcome;
    }

    private static void assertPossible(Measurement measurement) {
        if (measurement instanceof Share share) {
            assertThat(share.numerator()).isBetween(0L, share.denominator());
        } else if (measurement instanceof Percent percent) {
            assertThat(percent.value()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        } else if (measurement instanceof Count count) {
            assertThat(count.value()).isNotNegative();
        }
    }
}
