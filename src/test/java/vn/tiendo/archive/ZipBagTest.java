package vn.tiendo.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipBagTest {

    @TempDir
    private Path folder;

    private Path zip;

    @BeforeEach
    void nameZip() {
        zip = folder.resolve("goi.zip");
    }

    private interface Entries {
        void writeTo(ZipOutputStream out) throws IOException;
    }

    private void write(Entries entries) throws IOException {
        try (OutputStream buffered = new BufferedOutputStream(Files.newOutputStream(zip));
                ZipOutputStream out = new ZipOutputStream(buffered, StandardCharsets.UTF_8)) {
            entries.writeTo(out);
        }
    }

    private static void add(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private void writeBag(String root) throws IOException {
        SmallArchive archive = SmallArchive.in(folder.resolve("data"), "2024");
        write(out -> {
            for (Map.Entry<String, Path> file : archive.files().entrySet()) {
                if (file.getKey().startsWith("2024/")) {
                    add(out, root + file.getKey().substring("2024/".length()), Files.readAllBytes(file.getValue()));
                }
            }
        });
    }

    private FindingKind verify() throws IOException {
        List<Finding> findings = Archive.verifyAt(zip);
        assertThat(findings).hasSize(1);
        return findings.get(0).kind();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024/"})
    void aBagMayLieAtTheRootOrInAFolder(String root) throws IOException {
        writeBag(root);

        assertThat(Archive.verifyAt(zip)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../xau.txt", "/etc/xau.txt", "a/../../xau.txt", "a\\..\\xau.txt", "C:/xau.txt", "a//b.txt"})
    void namesThatLeadOutAreRefused(String name) throws IOException {
        write(out -> add(out, name, new byte[1]));

        assertThat(verify()).isEqualTo(FindingKind.UNSAFE_NAME);
    }

    @Test
    void namesThatStandTwiceAreRefused() throws IOException {
        write(out -> {
            add(out, "data/a.txt", new byte[1]);
            add(out, "data/b.txt", new byte[1]);
        });
        patch("data/b.txt", "data/a.txt");

        assertThat(verify()).isEqualTo(FindingKind.DUPLICATE_NAME);
    }

    @Test
    void linksAreRefused() throws IOException {
        write(out -> add(out, "data/a.txt", "/etc/passwd".getBytes(StandardCharsets.US_ASCII)));
        byte[] bytes = Files.readAllBytes(zip);
        int entry = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[entry + 5] = 3; // made on Unix
        bytes[entry + 41] = (byte) 0xA1; // a symbolic link
        Files.write(zip, bytes);

        assertThat(verify()).isEqualTo(FindingKind.UNSAFE_NAME);
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        write(out -> {
            for (int i = 0; i < 61_000; i++) {
                out.putNextEntry(new ZipEntry("data/" + i));
            }
        });

        assertThat(verify()).isEqualTo(FindingKind.TOO_LARGE);
    }

    @Test
    void whatUnpacksToAThousandTimesItsSizeIsRefused() throws IOException {
        write(out -> add(out, "data/bom.txt", new byte[50 << 20]));

        assertThat(verify()).isEqualTo(FindingKind.TOO_LARGE);
    }

    @Test
    void whatIsNoZipIsCalledSo() throws IOException {
        Files.writeString(zip, "không phải ZIP");
        assertThat(verify()).isEqualTo(FindingKind.UNREADABLE_ZIP);

        writeBag("");
        byte[] whole = Files.readAllBytes(zip);
        try (OutputStream out = Files.newOutputStream(zip)) {
            out.write(whole, 0, whole.length / 2);
        }
        assertThat(verify()).isEqualTo(FindingKind.UNREADABLE_ZIP);
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        writeBag("2024/");
        patch("data/site/don-vi/A.html", "data/site/don-vi/C.html");

        assertThat(Archive.verifyAt(zip))
                .extracting(Finding::kind, Finding::path, Finding::detail)
                .containsExactly(tuple(FindingKind.RENAMED, "data/site/don-vi/A.html", "data/site/don-vi/C.html"));
    }

    /** Changes a name in the headers; what is packed stays. */
    private void patch(String text, String other) throws IOException {
        String bytes = new String(Files.readAllBytes(zip), StandardCharsets.ISO_8859_1);
        Files.write(zip, bytes.replace(text, other).getBytes(StandardCharsets.ISO_8859_1));
    }
}
