package vn.tiendo.archive;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.exceptions.CorruptChecksumException;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Library of Congress's own program says of our bags. */
class BagItOracleTest {

    @TempDir
    private Path data;

    private Path bag;

    @BeforeEach
    void makeBag() throws IOException {
        bag = SmallArchive.in(data, "2024").folder().resolve("2024");
    }

    private void verify() throws Exception {
        Bag read = new BagReader().read(bag);
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isComplete(read, false);
            verifier.isValid(read, false);
        }
    }

    @Test
    void ourBagsAreValid() {
        assertThatCode(this::verify).doesNotThrowAnyException();
    }

    @Test
    void aDamagedOneIsNot() throws IOException {
        Files.writeString(bag.resolve("data/site/index.html"), "giả");

        assertThatThrownBy(this::verify).isInstanceOf(CorruptChecksumException.class);
    }
}
