package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.assess.Progress;
import vn.tiendo.assess.ProgressAssessor;
import vn.tiendo.assess.ProgressByYear;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Dataset;
import vn.tiendo.model.PublicationHistory;
import vn.tiendo.model.Reorganisation;
import vn.tiendo.plan.SitePlanner;
import vn.tiendo.render.TemplateFiles;
import vn.tiendo.view.SearchEntry;
import vn.tiendo.view.SitePath;

/** The whole country as {@code init --unit VN} lays it out, page by page: who became what, and who is meant by a name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NationalUnitsTest {

    private static final Pattern LINK = Pattern.compile("href=\"([\\w.-]+)\\.html[\"#]");
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>");
    private static final int EVERY = 40;

    private Dataset dataset;
    private SitePreview preview;
    private SitePreview.Site site;

    @BeforeAll
    void layOut(@TempDir Path folder) throws Exception {
        Path project = folder.resolve("vn");
        ProjectInit.run(project, "VN", Optional.empty());
        dataset = CheckedData.read(project.resolve("data"), UnaryOperator.identity(), new Diagnostics());
        preview = new SitePreview(BuiltSite.options(project.resolve("data")));
        site = preview.read().site().orElseThrow();
    }

    @AfterAll
    void close() {
        preview.close();
    }

    @Test
    void isTheCountryBeforeAndSinceTheReorganisation() {
        assertThat(count(AdministrativeLevel.PROVINCE, false)).isEqualTo(34);
        assertThat(count(AdministrativeLevel.COMMUNE, false)).isEqualTo(3_321);
        assertThat(count(AdministrativeLevel.COMMUNE, true)).isEqualTo(10_035);
    }

    private long count(AdministrativeLevel level, boolean former) {
        return dataset.units().all().stream()
                .filter(unit -> unit.level() == level && unit.validTo().isPresent() == former)
                .count();
    }

    @Test
    void anOldCommuneLeadsToItsSuccessorsAndTheseBackToIt() throws Exception {
        assertLinked(everySo(dataset.reorganisations()));
    }

    /** Makes each of 13,000 pages. */
    @Test
    @Tag("large")
    void soDoesEachOfThem() throws Exception {
        assertLinked(dataset.reorganisations());
    }

    private void assertLinked(List<Reorganisation> changes) throws Exception {
        Map<AdminUnitCode, Set<String>> links = new HashMap<>();
        List<Reorganisation> broken = new ArrayList<>();
        for (Reorganisation one : changes) {
            for (AdminUnitCode unit : List.of(one.oldUnit(), one.newUnit())) {
                if (!links.containsKey(unit)) {
                    links.put(unit, links(page(unit)));
                }
            }
            if (!links.get(one.oldUnit()).contains(one.newUnit().text())
                    || !links.get(one.newUnit()).contains(one.oldUnit().text())) {
                broken.add(one);
            }
        }
        assertThat(changes).isNotEmpty();
        assertThat(broken).isEmpty();
    }

    @Test
    void pagesOfOneNameHaveTitlesOfTheirOwn() throws Exception {
        assertToldApart(everySo(namesakes()));
    }

    /** Makes each of 7,000 pages. */
    @Test
    @Tag("large")
    void soDoAllOfThem() throws Exception {
        assertToldApart(namesakes());
    }

    @Test
    void whatASearchFindsIsToldApartByItsNote() {
        Progress progress = ProgressAssessor.assess(dataset, LocalDate.of(2026, 10, 31));
        List<SearchEntry> entries = new SitePlanner(
                        dataset,
                        new ProgressByYear(dataset, progress),
                        new TemplateFiles(Optional.empty()).messages(),
                        List.of(),
                        PublicationHistory.NONE)
                .searchEntries();

        assertThat(entries)
                .hasSizeGreaterThan(dataset.units().all().size())
                .extracting(entry -> entry.name() + " – " + String.join(", ", entry.note()))
                .doesNotHaveDuplicates();
    }

    /** By name, all of one together. */
    private List<List<AdministrativeUnit>> namesakes() {
        Map<String, List<AdministrativeUnit>> byName = dataset.units().all().stream()
                .collect(Collectors.groupingBy(AdministrativeUnit::name, TreeMap::new, Collectors.toList()));
        return byName.values().stream().filter(units -> units.size() > 1).toList();
    }

    private void assertToldApart(List<List<AdministrativeUnit>> namesakes) throws Exception {
        Map<String, AdministrativeUnit> byTitle = new HashMap<>();
        List<String> taken = new ArrayList<>();
        for (AdministrativeUnit unit :
                namesakes.stream().flatMap(Collection::stream).toList()) {
            String title = TITLE.matcher(page(unit.code()))
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group(1);
            if (byTitle.put(title, unit) != null) {
                taken.add(title);
            }
        }
        assertThat(byTitle).isNotEmpty();
        assertThat(taken).isEmpty();
    }

    private String page(AdminUnitCode unit) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        site.write(SitePath.unit(unit).text(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Set<String> links(String page) {
        return LINK.matcher(page.substring(page.indexOf("<main")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static <T> List<T> everySo(List<T> all) {
        List<T> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += EVERY) {
            some.add(all.get(i));
        }
        return some;
    }
}
