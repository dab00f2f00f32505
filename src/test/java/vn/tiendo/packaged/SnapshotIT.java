package vn.tiendo.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.archive.StoredSnapshot;
import vn.tiendo.build.SnapshotRebuild;

/** The default data frozen as of the ends of three years, by the packaged program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnapshotIT {

    @TempDir
    private static Path folder;

    private ThreeSnapshots snapshots;
    private Path archive;

    @BeforeAll
    void freezeThreeYears() throws IOException {
        snapshots = ThreeSnapshots.in(folder);
        archive = snapshots.archive();
    }

    private PackagedProgram.Outcome run(String... arguments) {
        return snapshots.run(arguments);
    }

    @Test
    void allAreAsTheyWere() {
        PackagedProgram.Outcome outcome = run("verify");

        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        assertThat(outcome.output()).startsWith("Đã xác minh 3 bản lưu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2024", "2025"})
    void othersFindTheBagsValid(String year) throws Exception {
        Path bag = archive.resolve(year);
        Bag read = new BagReader().read(bag);
        try (BagVerifier verifier = new BagVerifier()) {
            assertThatCode(() -> {
                        verifier.isComplete(read, false);
                        verifier.isValid(read, false);
                    })
                    .doesNotThrowAnyException();
        }
        for (String list : List.of("manifest-sha512.txt", "tagmanifest-sha512.txt")) {
            Process process = new ProcessBuilder("sha512sum", "--quiet", "--strict", "-c", list)
                    .directory(bag.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(list).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2024", "2025"})
    void everyLinkOfASnapshotStaysInIt(String year) throws IOException {
        Path site = snapshots.site(year);
        Set<String> broken = new TreeSet<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                Document document = Jsoup.parse(Files.readString(page), "");
                for (Element link : document.select("[href], [src], form[action]")) {
                    String address = link.attr(link.hasAttr("href") ? "href" : link.hasAttr("src") ? "src" : "action");
                    Path target = page.resolveSibling(address.replaceFirst("[#?].*", ""))
                            .normalize();
                    boolean own = !address.matches("(?i)(https?|mailto|tel):.*") && !address.startsWith("#");
                    if (own && !(target.startsWith(site) && Files.isRegularFile(target))) {
                        broken.add(site.relativize(page) + " → " + address);
                    }
                }
                assertThat(document.select("aside.snapshot").text())
                        .as(page.toString())
                        .contains("bản lưu " + year);
            }
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2025"})
    void aSnapshotMadeAnewFromItsInputsIsTheSame(String year) throws Exception {
        Path confidential = folder.resolve("data/luu-tru-mat").resolve(year);
        Path scratch = Files.createDirectory(folder.resolve("nhap-" + year));

        assertThat(SnapshotRebuild.treeHash(
                        archive.resolve(year), Optional.of(confidential).filter(Files::isDirectory), scratch, 2))
                .isEqualTo(StoredSnapshot.read(archive.resolve(year)).siteTree().orElseThrow());
    }

    @Test
    void whatChangedBetweenTwoYearsIsTheNextYear() {
        PackagedProgram.Outcome text = run("diff", "2023", "2024");
        assertThat(text.exitCode()).as(text.messages()).isZero();
        assertThat(text.output())
                .startsWith("Thay đổi từ bản lưu 2023 đến bản lưu 2024")
                .contains("Số liệu mới: năm 2024: ")
                .doesNotContain("Sửa số liệu", "Bỏ số liệu", "Bổ sung số liệu");

        PackagedProgram.Outcome csv = run("diff", "2024", "2025", "--format", "csv");
        assertThat(csv.output().lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.matches("(so_lieu_moi|danh_gia_doi|so_lieu_bo_sung);.*"));
        assertThat(run("diff", "2024", "2024").output()).contains("Không có gì thay đổi.");
        assertThat(Jsoup.parse(run("diff", "2025", "--format", "html").output(), "")
                        .select("h1")
                        .text())
                .isEqualTo("Thay đổi từ bản lưu 2025 đến nay");
    }

    @Test
    void aChangedFileIsNamedAndTheProgramEndsWithSix() throws IOException {
        Path file = archive.resolve("2024/data/chuan-hoa/quan-sat.csv");
        byte[] whole = Files.readAllBytes(file);
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        Files.write(file, flipped);
        try {
            PackagedProgram.Outcome outcome = run("verify");

            assertThat(outcome.exitCode()).isEqualTo(6);
            assertThat(outcome.output().lines().toList())
                    .containsExactly("2024/data/chuan-hoa/quan-sat.csv: đã bị sửa.", "Xác minh không đạt: 1 điều sai.");
        } finally {
            Files.write(file, whole);
        }
    }

    @Test
    void aSecondSnapshotOfAYearIsRefused() {
        PackagedProgram.Outcome outcome = run("snapshot", "--year", "2024");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.messages()).contains("không bao giờ bị ghi đè");
    }
}
