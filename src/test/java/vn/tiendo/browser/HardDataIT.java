package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.packaged.HtmlChecker;
import vn.tiendo.packaged.PackagedProgram;

/** Whatever the data, every kind of page is valid, breaks no rule of accessibility, and shows all that it says. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HardDataIT {

    private static final Pattern FURTHER_PAGES = Pattern.compile("phan-\\d+");

    private final HtmlChecker checker = new HtmlChecker();
    private Browser browser;
    private Looks looks;

    @BeforeAll
    void open() {
        Browser.assumeInstalled();
        browser = Browser.open();
        looks = new Looks(browser);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WHOLE_COUNTRY")
    void noKindOfPageHasAFault(HardData hard, @TempDir Path sandbox) throws IOException {
        assertThatPagesHaveNoFault(hard, sandbox, looks::faultsInEach);
    }

    /** Takes an hour and more, so that it runs with {@code mvn -Plarge verify} alone. */
    @ParameterizedTest
    @EnumSource
    @Tag("large")
    void norByAnyRuleInAnyLook(HardData hard, @TempDir Path sandbox) throws IOException {
        assertThatPagesHaveNoFault(hard, sandbox, looks::faultsByEveryRule);
    }

    private void assertThatPagesHaveNoFault(HardData hard, Path sandbox, Function<Path, List<String>> faultsOnScreens)
            throws IOException {
        Path data = sandbox.resolve("data");
        Path site = sandbox.resolve("site");
        hard.write(data);
        new PackagedProgram().build(site, "--data", data.toString());

        List<String> faults = new ArrayList<>();
        for (Path page : pagesOfEachKind(site)) {
            faults.addAll(checker.complaints(page));
            faults.addAll(faultsOnScreens.apply(page));
        }
        assertThat(faults).isEmpty();
    }

    /**
     * Of each folder the list, the heaviest and the lightest page; the folders of units' further pages count as one. At
     * the top stand pages of words, the same whatever the data, of which one is enough.
     */
    private static List<Path> pagesOfEachKind(Path site) throws IOException {
        Map<Path, List<Path>> folders = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !isInSnapshot(site.relativize(file)))
                    .forEach(file -> folders.computeIfAbsent(folderOf(file), folder -> new ArrayList<>())
                            .add(file));
        }
        folders.remove(site);
        List<Path> pages = new ArrayList<>(List.of(site.resolve("index.html"), site.resolve("gioi-thieu.html")));
        for (List<Path> folder : folders.values()) {
            folder.stream().filter(HardDataIT::isList).forEach(pages::add);
            List<Path> others = folder.stream()
                    .filter(page -> !isList(page))
                    .sorted(Comparator.comparing(HardDataIT::weight).thenComparing(Comparator.naturalOrder()))
                    .toList();
            if (!others.isEmpty()) {
                pages.add(others.get(0));
            }
            if (others.size() > 1) {
                pages.add(others.get(others.size() - 1));
            }
        }
        return pages;
    }

    private static Path folderOf(Path page) {
        Path folder = page.getParent();
        return FURTHER_PAGES.matcher(folder.getFileName().toString()).matches()
                ? folder.resolveSibling("phan")
                : folder;
    }

    private static boolean isInSnapshot(Path page) {
        return page.startsWith("luu-tru") && page.getNameCount() > 2;
    }

    private static boolean isList(Path page) {
        return page.endsWith("index.html");
    }

    private static long weight(Path page) {
        try {
            return Files.size(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
