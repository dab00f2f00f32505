package vn.tiendo.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.view.SitePath;
import vn.tiendo.write.RefusedFolderException.Reason;
import vn.tiendo.write.UnfitSiteException.Flaw;

class DirectorySiteTest {

    @TempDir
    private Path sandbox;

    private Path data;
    private Path home;
    private Path out;

    @BeforeEach
    void createInputs() throws IOException {
        data = Files.createDirectories(sandbox.resolve("project/data"));
        Files.writeString(data.resolve("don-vi.csv"), "ma_don_vi");
        home = Files.createDirectories(sandbox.resolve("home"));
        out = sandbox.resolve("project/site");
    }

    private DirectorySite open(Path folder) throws IOException {
        return DirectorySite.open(folder, List.of(data), home);
    }

    private static void write(SiteWriter site, String path, String text) throws IOException {
        site.write(SitePath.of(path), stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Publication publish(Map<String, String> files) throws IOException {
        try (DirectorySite site = open(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                write(site, file.getKey(), file.getValue());
            }
            return site.publish();
        }
    }

    /** Every file, link and folder below, with what it holds. */
    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.toList()) {
                String content = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                        ? Files.readString(path)
                        : Files.isSymbolicLink(path) ? "link" : "folder";
                tree.put(root.relativize(path).toString().replace('\\', '/'), content);
            }
        }
        return tree;
    }

    @Test
    void publishesFilesAndAListOfThemWithChecksumsAndLengths() throws IOException {
        Publication publication = publish(Map.of("index.html", "a", "don-vi/X.html", "bb"));

        assertThat(publication)
                .isEqualTo(new Publication(
                        2,
                        3,
                        new FileChanges(List.of("don-vi/X.html", "index.html"), List.of(), List.of()),
                        List.of(),
                        List.of(),
                        Collections.emptySortedMap(),
                        Collections.emptySortedMap(),
                        Optional.empty()));
        assertThat(tree(out))
                .containsOnlyKeys("", ".tiendo-site", "don-vi", "don-vi/X.html", "index.html")
                .containsEntry("don-vi/X.html", "bb")
                .containsEntry(".tiendo-site", """
                        d64581af-2  don-vi/X.html
                        c1d04330-1  index.html
                        efdfefcf-49  .tiendo-site
                        """);
        assertThat(tree(sandbox.resolve("project")).keySet()).noneMatch(path -> path.startsWith(".site"));
    }

    @Test
    void tellsWhichFilesDifferFromThoseOfTheFormerSite() throws IOException {
        publish(Map.of("index.html", "a", "don-vi/X.html", "b", "don-vi/Y.html", "c"));

        assertThat(publish(Map.of("index.html", "a", "don-vi/X.html", "B", "don-vi/Z.html", "c"))
                        .changes())
                .isEqualTo(
                        new FileChanges(List.of("don-vi/Z.html"), List.of("don-vi/X.html"), List.of("don-vi/Y.html")));
    }

    @Test
    void removesPagesThatTheNewSiteDoesNotHave() throws IOException {
        publish(Map.of("index.html", "a", "don-vi/X.html", "b"));
        publish(Map.of("index.html", "c"));

        assertThat(tree(out)).containsOnlyKeys("", ".tiendo-site", "index.html").containsEntry("index.html", "c");
    }

    @Test
    void longFilesReachTheDiskAsTheyCome() throws IOException {
        byte[] piece = "0123456789".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
        try (DirectorySite site = open(out)) {
            site.write(SitePath.of("tai-ve/so-lieu.csv"), stream -> {
                for (int i = 0; i < 50; i++) {
                    stream.write(piece);
                    stream.write('\n');
                }
            });
            assertThat(site.publish().bytes()).isEqualTo(50 * 100_001L);
        }

        assertThat(Files.readString(out.resolve("tai-ve/so-lieu.csv")))
                .isEqualTo(("0123456789".repeat(10_000) + "\n").repeat(50));
    }

    @Test
    void filesThatDoNotChangeKeepTheirDate() throws IOException {
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        publish(Map.of("index.html", "a", "404.html", "b"));
        Files.setLastModifiedTime(out.resolve("index.html"), longAgo);
        Files.setLastModifiedTime(out.resolve("404.html"), longAgo);
        publish(Map.of("index.html", "a", "404.html", "c"));

        assertThat(Files.getLastModifiedTime(out.resolve("index.html"))).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(out.resolve("404.html"))).isNotEqualTo(longAgo);
    }

    @Test
    void foreignFilesAreKeptAndReported() throws IOException {
        publish(Map.of("index.html", "a", "don-vi/X.html", "b"));
        Files.writeString(out.resolve("CNAME"), "tiendo.example");
        Files.writeString(out.resolve(".gitkeep"), "");
        Files.writeString(out.resolve("don-vi/ghi-chu.txt"), "của tôi");
        Files.createDirectories(out.resolve("rong/rong"));
        Files.createSymbolicLink(out.resolve("ngoai"), data);

        Publication publication = publish(Map.of("index.html", "c"));

        assertThat(publication.foreign()).containsExactly("CNAME", "don-vi/ghi-chu.txt", "ngoai");
        assertThat(tree(out))
                .containsOnlyKeys(
                        "",
                        ".gitkeep",
                        ".tiendo-site",
                        "CNAME",
                        "don-vi",
                        "don-vi/ghi-chu.txt",
                        "index.html",
                        "ngoai",
                        "rong",
                        "rong/rong")
                .containsEntry("ngoai", "link")
                .containsEntry("don-vi/ghi-chu.txt", "của tôi");
        assertThat(data.resolve("don-vi.csv")).exists();
    }

    @Test
    void aForeignFileIsNeverOverwritten() throws IOException {
        publish(Map.of("index.html", "a"));
        Files.writeString(out.resolve("404.html"), "của tôi");
        Map<String, String> before = tree(sandbox);

        assertThatExceptionOfType(RefusedFolderException.class)
                .isThrownBy(() -> publish(Map.of("index.html", "a", "404.html", "b")))
                .extracting(RefusedFolderException::reason)
                .isEqualTo(Reason.FILE_IN_THE_WAY);
        assertThat(tree(sandbox)).isEqualTo(before);
    }

    @Test
    void filesChangedByHandAreReplacedAndReported() throws IOException {
        publish(Map.of("index.html", "a", "404.html", "b"));
        Files.writeString(out.resolve("index.html"), "z");

        assertThat(publish(Map.of("index.html", "a", "404.html", "b")).edited()).containsExactly("index.html");
        assertThat(out.resolve("index.html")).hasContent("a");
        assertThat(publish(Map.of("index.html", "a", "404.html", "b")).edited()).isEmpty();
    }

    /** A file whose blocks had not reached the disk has its length, or none, but not its bytes. */
    @Test
    void filesTornByAPowerCutAreMendedAndReported() throws IOException {
        Map<String, String> files = Map.of("index.html", "abc", "404.html", "def", "don-vi/X.html", "ghi");
        publish(files);
        FileTime then = Files.getLastModifiedTime(out.resolve("index.html"));
        Files.writeString(out.resolve("index.html"), "");
        Files.writeString(out.resolve("404.html"), "\0\0\0");
        Files.setLastModifiedTime(out.resolve("index.html"), then);
        Files.setLastModifiedTime(out.resolve("404.html"), FileTime.fromMillis(then.toMillis() - 5_000));

        assertThat(publish(files).edited()).containsExactly("404.html", "index.html");

        assertThat(tree(out))
                .containsEntry("index.html", "abc")
                .containsEntry("404.html", "def")
                .containsEntry("don-vi/X.html", "ghi");
    }

    @Test
    void aManifestTornByAPowerCutIsNoHindrance() throws IOException {
        Map<String, String> files = Map.of("index.html", "abc", "404.html", "def", "don-vi/X.html", "ghi");
        publish(files);
        Map<String, String> before = tree(out);
        Files.writeString(out.resolve("CNAME"), "tiendo.example");
        for (int length : new int[] {0, 10, before.get(".tiendo-site").length() - 1}) {
            Files.writeString(
                    out.resolve(".tiendo-site"), before.get(".tiendo-site").substring(0, length));

            assertThat(publish(files).foreign()).containsExactly("CNAME");

            assertThat(tree(out)).containsAllEntriesOf(before).hasSize(before.size() + 1);
        }
    }

    @Test
    void aFolderThatNamesLikeOursIsKept() throws IOException {
        publish(Map.of("index.html", "a"));
        Files.writeString(out.resolve(".tiendo.ghi-chu"), "của tôi");

        publish(Map.of("index.html", "b"));

        assertThat(out.resolve(".tiendo.ghi-chu")).hasContent("của tôi");
    }

    private void assertUnfit(Flaw flaw, String file, String detail, Map<String, String> files) throws IOException {
        publish(Map.of("index.html", "a"));
        Map<String, String> before = tree(sandbox);
        assertThatExceptionOfType(UnfitSiteException.class)
                .isThrownBy(() -> publish(files))
                .satisfies(e -> assertThat(e.flaw()).isEqualTo(flaw))
                .satisfies(e -> assertThat(e.file()).isEqualTo(file))
                .satisfies(e -> assertThat(e.detail()).isEqualTo(detail));
        assertThat(tree(sandbox)).isEqualTo(before);
    }

    @Test
    void aSiteWithABrokenLinkIsNotPublished() throws IOException {
        for (String link : List.of("<a href=\"../co/khong.html#x\">", "<img\nsrc='../co/khong.html'>")) {
            assertUnfit(
                    Flaw.BROKEN_LINK,
                    "don-vi/A.html",
                    "co/khong.html",
                    Map.of("index.html", "b", "don-vi/A.html", link, "don-vi/B.html", link));
        }
        assertUnfit(Flaw.BROKEN_LINK, "index.html", "/a.html", Map.of("index.html", "<a href=\"/a.html\">"));
        assertUnfit(Flaw.BROKEN_LINK, "index.html", "../a.html", Map.of("index.html", "<a href=\"../a.html\">"));
        assertUnfit(Flaw.BROKEN_LINK, "index.html", "b/", Map.of("index.html", "<a href=\"b/\">", "b/a.html", ""));
    }

    @Test
    void linksThatLeadSomewhereAreNoHindrance() throws IOException {
        publish(Map.of("index.html", "a"));
        Files.writeString(out.resolve("tài liệu.pdf"), "của tôi");

        Publication publication = publish(Map.of(
                "index.html",
                "<a href=\"don-vi/A.html?x#y\"><a href='#z'><a href=\"https://a.example/b\"><a href=\"mailto:a@b\">"
                        + "<a href=\"t%C3%A0i%20li%E1%BB%87u.pdf\"> data-href=\"khong-co\" <img src=\"data:image/gif,x\">",
                "don-vi/A.html",
                "<a href=\"../index.html\"><a href=\"B.html\"><a href=\"./B.html\"><a href=\"../don-vi/B.html\">",
                "don-vi/B.html",
                "<a href=\"B.html\">"));

        assertThat(publication.brokenLinks()).isEmpty();
    }

    @Test
    void aBrokenLinkInANarrativeIsOnlyReported() throws IOException {
        Publication publication =
                publish(Map.of("index.html", "a", "bao-cao/A-2025.html", "<a href=\"khong-co.html\">"));

        assertThat(publication.brokenLinks())
                .containsExactly(Map.entry("bao-cao/A-2025.html", "bao-cao/khong-co.html"));
    }

    @Test
    void filesThatNoSiteMayHaveAreNotPublished() throws IOException {
        for (String path : List.of(
                "tai-san/a.php",
                "tai-san/a.exe",
                "tai-san/Con.css",
                "aux/a.css",
                "tai-san/" + "a".repeat(100) + ".js")) {
            assertUnfit(Flaw.FORBIDDEN_FILE, path, "", Map.of("index.html", "b", path, "x"));
        }
        assertUnfit(
                Flaw.SAME_NAME, "tai-san/a.css", "tai-san/A.css", Map.of("tai-san/a.css", "", "tai-san/A.css", "x"));
    }

    @Test
    void aPageThatNeverEndsIsCutShort() throws IOException {
        byte[] piece = new byte[1 << 20];
        try (DirectorySite site = open(out)) {
            assertThatExceptionOfType(UnfitSiteException.class)
                    .isThrownBy(() -> site.write(SitePath.of("index.html"), stream -> {
                        while (true) {
                            stream.write(piece);
                        }
                    }))
                    .satisfies(e -> assertThat(e.flaw()).isEqualTo(Flaw.ENDLESS_PAGE));
        }
        assertThat(out).doesNotExist();
    }

    @Test
    void heavyPagesAreReported() throws IOException {
        String heavy = "a".repeat(1_000_001);

        assertThat(publish(Map.of("index.html", heavy, "404.html", "a", "tai-ve/a.csv", heavy))
                        .heavyPages())
                .containsExactly(Map.entry("index.html", 1_000_001L));
    }

    @Test
    void whatIsNotPublishedLeavesNoTrace() throws IOException {
        publish(Map.of("index.html", "a"));
        Map<String, String> before = tree(sandbox);

        try (DirectorySite site = open(out)) {
            write(site, "index.html", "b");
        }
        try (DirectorySite site = open(sandbox.resolve("neu/chua/co"))) {
            write(site, "index.html", "b");
        }

        assertThat(tree(sandbox)).isEqualTo(before);
    }

    @Test
    void oneOfTwoBuildsOfTheSameMomentIsToldWhoTheOtherIs() throws Exception {
        try (DirectorySite first = open(out)) {
            write(first, "index.html", "a");
            Path lock = out.resolveSibling("." + out.getFileName() + ".khoa");
            String holder = Files.readString(lock);
            Files.writeString(lock, "");
            CompletableFuture<Void> later = CompletableFuture.runAsync(
                    () -> write(lock, holder), CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS));

            assertThatExceptionOfType(LockedFolderException.class)
                    .isThrownBy(() -> open(out))
                    .satisfies(e -> assertThat(e.process()).isNotEmpty())
                    .satisfies(e -> assertThat(e.since()).isNotEmpty());
            later.join();
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void oneOfTwoBuildsIsTurnedAway() throws IOException {
        try (DirectorySite first = open(out)) {
            assertThatExceptionOfType(LockedFolderException.class)
                    .isThrownBy(() -> open(out))
                    .satisfies(e -> assertThat(e.process())
                            .isEqualTo(Long.toString(ProcessHandle.current().pid())))
                    .satisfies(e -> assertThat(e.since()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"))
                    .satisfies(e -> assertThat(e.user()).isEqualTo(System.getProperty("user.name")));
            write(first, "index.html", "a");
            first.publish();
        }
        assertThat(publish(Map.of("index.html", "b")).files()).isOne();
    }

    @Test
    void theLockFileOfADeadProcessIsNoHindrance() throws IOException {
        Files.writeString(sandbox.resolve("project/.site.khoa"), "999999 2020-01-01T00:00:00Z");

        publish(Map.of("index.html", "a"));

        assertThat(sandbox.resolve("project/.site.khoa")).doesNotExist();
    }

    @Test
    void twoFilesAtOnePathAreAFaultOfTheProgram() throws IOException {
        try (DirectorySite site = open(out)) {
            write(site, "index.html", "a");
            assertThatThrownBy(() -> write(site, "index.html", "b")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aRunCutOffBetweenTheTwoRenamesIsMended() throws IOException {
        publish(Map.of("index.html", "a"));
        Files.move(out, sandbox.resolve("project/.site.ban-cu"));
        Files.createDirectory(sandbox.resolve("project/.site.dang-dung"));

        open(out).close();

        assertThat(tree(out)).containsEntry("index.html", "a");
        assertThat(sandbox.resolve("project/.site.ban-cu")).doesNotExist();
        assertThat(sandbox.resolve("project/.site.dang-dung")).doesNotExist();
    }

    @Test
    void aRunCutOffBeforeTheFormerSiteWasDeletedIsMended() throws IOException {
        publish(Map.of("index.html", "b"));
        Path former = Files.createDirectory(sandbox.resolve("project/.site.ban-cu"));
        Files.writeString(former.resolve("index.html"), "a");

        open(out).close();

        assertThat(tree(out)).containsEntry("index.html", "b");
        assertThat(former).doesNotExist();
    }

    @Test
    void theOnlySiteThereIsIsNeverDeleted() throws IOException {
        publish(Map.of("index.html", "a"));
        Path former = Files.move(out, sandbox.resolve("project/.site.ban-cu"));
        Files.createDirectory(out);

        open(out).close();
        assertThat(former.resolve("index.html")).hasContent("a");

        publish(Map.of("index.html", "b"));
        publish(Map.of("index.html", "b"));
        assertThat(former).doesNotExist();
    }

    private void assertRefused(Path folder, Reason reason) throws IOException {
        Map<String, String> before = tree(sandbox);
        assertThatExceptionOfType(RefusedFolderException.class)
                .isThrownBy(() -> open(folder))
                .extracting(RefusedFolderException::reason)
                .isEqualTo(reason);
        assertThat(tree(sandbox)).isEqualTo(before);
    }

    @Test
    void foldersThatHoldOrAreInputAreRefused() throws IOException {
        assertRefused(data, Reason.HOLDS_INPUT);
        assertRefused(data.resolve("site"), Reason.HOLDS_INPUT);
        assertRefused(data.getParent(), Reason.HOLDS_INPUT);
        assertRefused(sandbox.resolve("project/x/../data/site"), Reason.HOLDS_INPUT);
        Path link = Files.createSymbolicLink(sandbox.resolve("link"), data.getParent());
        assertRefused(link.resolve("data/site"), Reason.HOLDS_INPUT);
    }

    @Test
    void theRootAndTheHomeFolderAreRefused() throws IOException {
        assertRefused(sandbox.getRoot(), Reason.TOO_HIGH);
        assertRefused(home, Reason.TOO_HIGH);
    }

    @Test
    void aFileAndALinkAreRefused() throws IOException {
        assertRefused(Files.writeString(sandbox.resolve("tep"), ""), Reason.NOT_A_FOLDER);
        Path elsewhere = Files.createDirectory(sandbox.resolve("noi-khac"));
        assertRefused(Files.createSymbolicLink(sandbox.resolve("lien-ket"), elsewhere), Reason.SYMBOLIC_LINK);
    }

    @Test
    void aFolderWithOtherFilesIsRefusedButOneWithDotFilesIsNot() throws IOException {
        Path documents = Files.createDirectory(sandbox.resolve("tai-lieu"));
        Files.writeString(documents.resolve("luan-van.doc"), "");
        assertRefused(documents, Reason.FOREIGN_FILES);

        Files.createDirectory(out);
        Files.writeString(out.resolve(".gitkeep"), "");
        assertThat(publish(Map.of("index.html", "a")).foreign()).isEmpty();
        assertThat(out.resolve(".gitkeep")).exists();
    }
}
