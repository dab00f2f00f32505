package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdministrativeLevel;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.view.LevelPage;
import vn.tiendo.view.Link;
import vn.tiendo.view.Matrix;
import vn.tiendo.view.NavigationSection;
import vn.tiendo.view.Page;
import vn.tiendo.view.SitePath;
import vn.tiendo.wording.ListedUnits;
import vn.tiendo.wording.StatusTally;

/** Plans the page of each administrative level that has units. */
final class LevelPages {

    /** The most rows of a matrix: more, with many cells each, would make the page larger than 300 KB. */
    private static final int MOST_IN_A_MATRIX = 350;

    private final SiteParts site;
    private final Messages messages;
    private final MatrixMaker matrices;

    LevelPages(SiteParts site, MatrixMaker matrices) {
        this.site = site;
        this.messages = site.messages();
        this.matrices = matrices;
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (AdministrativeLevel level : site.scope().levels()) {
            SitePath path = SitePath.level(level);
            pages.add(new Page(path, () -> view(level, path)));
        }
        return pages;
    }

    /** Whether the page of a level has a table of its units, if these have figures. */
    static boolean hasTable(SiteParts site, AdministrativeLevel level) {
        return LevelUnits.of(site, level).shown().size() <= MOST_IN_A_MATRIX;
    }

    /**
     * The units of a level: a level that no longer exists, such as the districts, is shown as it was.
     *
     * @param shown those that its page is about
     * @param gone those that it lists as dissolved
     */
    private record LevelUnits(List<AdministrativeUnit> shown, List<AdministrativeUnit> gone, boolean isGone) {

        static LevelUnits of(SiteParts site, AdministrativeLevel level) {
            List<AdministrativeUnit> all = site.scope().unitsOf(level);
            List<AdministrativeUnit> inForce =
                    all.stream().filter(site.links()::isOfToday).toList();
            List<AdministrativeUnit> ended =
                    all.stream().filter(site.links()::isDissolved).toList();
            boolean isGone = inForce.isEmpty() && !ended.isEmpty();
            return new LevelUnits(
                    !inForce.isEmpty() ? inForce : isGone ? ended : all, isGone ? List.of() : ended, isGone);
        }
    }

    private LevelPage view(AdministrativeLevel level, SitePath path) {
        LevelUnits units = LevelUnits.of(site, level);
        List<AdministrativeUnit> shown = units.shown();
        List<AdministrativeUnit> gone = units.gone();
        LocalDate asOf = site.progress().asOf();
        String title = messages.text("level." + level.token());
        boolean tooMany = shown.size() > MOST_IN_A_MATRIX;
        Optional<Matrix> matrix =
                tooMany ? Optional.empty() : matrices.matrix(path, messages.text("level.matrix", title), shown);
        StatusTally tally = StatusTally.of(shown.stream()
                .flatMap(unit -> site.progress().ofUnit(unit.code()).stream())
                .toList());
        return new LevelPage(
                site.frames()
                        .of(
                                path,
                                title,
                                messages.text("level.description", title),
                                NavigationSection.UNITS,
                                List.of(),
                                tally.hasIllustrative()
                                        || matrix.map(Matrix::illustrative).orElse(false)),
                site.wording().summary().ofLevel(title, shown.size(), units.isGone(), asOf, tally),
                messages.text(units.isGone() ? "level.cells.gone" : "level.cells"),
                tally.marks(messages),
                matrix,
                tooMany ? messages.text("level.too_many") : "",
                matrix.isPresent() ? List.of() : tooMany ? above(shown, path) : links(shown, path),
                gone.size() > Page.MOST_ROWS ? above(gone, path) : links(gone, path),
                site.downloads().of(level));
    }

    private List<Link> links(List<AdministrativeUnit> units, SitePath path) {
        ListedUnits listed = site.links().listed(units);
        return units.stream()
                .map(unit -> new Link(listed.nameWithEnd(unit), address(unit, path)))
                .toList();
    }

    /** Links to the units above, whose pages list the units of the level, and to the units that have none above. */
    private List<Link> above(List<AdministrativeUnit> units, SitePath path) {
        Map<Optional<AdministrativeUnit>, List<AdministrativeUnit>> byParent = new LinkedHashMap<>();
        for (AdministrativeUnit unit : units) {
            byParent.computeIfAbsent(
                            unit.parent()
                                    .filter(site.scope()::hasPage)
                                    .flatMap(site.dataset().units()::find),
                            parent -> new ArrayList<>())
                    .add(unit);
        }
        List<Link> links = new ArrayList<>();
        byParent.forEach((parent, below) -> {
            if (parent.isPresent()) {
                AdministrativeUnit one = parent.get();
                String text = messages.text("level.above", one.name(), VietnameseFormat.whole(below.size()));
                links.add(new Link(text, address(one, path)));
            } else {
                links.addAll(links(below, path));
            }
        });
        return links;
    }

    private static String address(AdministrativeUnit unit, SitePath path) {
        return path.relativize(SitePath.unit(unit.code()));
    }
}
