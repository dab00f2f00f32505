package vn.tiendo.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form of any project, filled in with any figures, gives exactly these figures when it comes back. */
class RandomFormsTest {

    @TempDir
    private Path folder;

    private int formsThatCameBack;

    @Test
    void figuresOfSomeProjectsComeBackAsTheyWereTyped() throws IOException {
        for (long seed = 0; seed < 16; seed++) {
            assertComesBack(seed);
        }
        assertThat(formsThatCameBack).isGreaterThan(2);
    }

    /** Of these more than a fifth are sound and have a form. */
    @Test
    @Tag("large")
    void figuresOfThreeHundredProjectsComeBackAsTheyWereTyped() throws IOException {
        for (long seed = 100; formsThatCameBack < 300; seed++) {
            assertComesBack(seed);
        }
    }

    private void assertComesBack(long seed) throws IOException {
        Optional<ProjectWithForm> project = ProjectWithForm.of(seed, folder);
        if (project.isPresent()) {
            project.get().entries().filled().save();
            project.get().assertComesIn(project.get().form());
            formsThatCameBack++;
        }
    }
}
