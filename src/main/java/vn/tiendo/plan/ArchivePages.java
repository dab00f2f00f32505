package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.language.FirstLetter;
import vn.tiendo.language.Messages;
import vn.tiendo.language.VietnameseFormat;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.AdministrativeUnit;
import vn.tiendo.model.Change;
import vn.tiendo.model.Codes;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorCode;
import vn.tiendo.model.PublicationHistory;
import vn.tiendo.model.PublishedSnapshot;
import vn.tiendo.model.Revision;
import vn.tiendo.view.ArchivePage;
import vn.tiendo.view.Link;
import vn.tiendo.view.NavigationSection;
import vn.tiendo.view.Page;
import vn.tiendo.view.PageFrame;
import vn.tiendo.view.RevisionPage;
import vn.tiendo.view.RevisionSection;
import vn.tiendo.view.SitePath;
import vn.tiendo.wording.ListedUnits;
import vn.tiendo.wording.PlaceNames;

/** Plans the history of publication: the list of snapshots, and what changed between them. */
final class ArchivePages {

    private static final int DIGITS_SHOWN = 16;

    private final SiteParts site;
    private final Messages messages;
    private final PublicationHistory history;

    ArchivePages(SiteParts site) {
        this.site = site;
        this.messages = site.messages();
        this.history = site.history();
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(new Page(SitePath.HISTORY, this::historyPage));
        for (Revision revision : history.revisions()) {
            SitePath path = SitePath.revision(revision, ".html");
            pages.add(new Page(path, () -> revisionPage(revision, path)));
        }
        return pages;
    }

    private ArchivePage historyPage() {
        List<ArchivePage.Snapshot> snapshots = new ArrayList<>();
        for (int i = history.snapshots().size() - 1; i >= 0; i--) {
            snapshots.add(snapshot(history.snapshots().get(i)));
        }
        List<ArchivePage.RevisionLink> revisions = new ArrayList<>();
        for (int i = history.revisions().size() - 1; i >= 0; i--) {
            Revision revision = history.revisions().get(i);
            revisions.add(new ArchivePage.RevisionLink(
                    new Link(
                            RevisionSections.title(revision, messages),
                            SitePath.HISTORY.relativize(SitePath.revision(revision, ".html"))),
                    counts(revision)));
        }
        PageFrame frame = site.frames()
                .of(
                        SitePath.HISTORY,
                        messages.text("text.archive.title"),
                        messages.text("text.archive.description"),
                        NavigationSection.OTHER,
                        List.of(),
                        false);
        return new ArchivePage(
                history.revisions().stream().map(this::otherScope).allMatch(String::isEmpty)
                        ? frame
                        : frame.unconfined(),
                history.frozen()
                        .map(name -> messages.text("archive.frozen", name))
                        .orElse(""),
                snapshots,
                revisions,
                history.lastHash());
    }

    private ArchivePage.Snapshot snapshot(PublishedSnapshot snapshot) {
        String name = snapshot.name();
        List<ArchivePage.Related> related = new ArrayList<>();
        snapshot.corrects()
                .ifPresent(other -> related.add(new ArchivePage.Related(
                        messages.text("archive.corrects"), new Link(other, "#" + anchor(other)))));
        for (PublishedSnapshot later : history.snapshots()) {
            if (later.corrects().filter(name::equals).isPresent()) {
                related.add(new ArchivePage.Related(
                        messages.text("archive.corrected_by"), new Link(later.name(), "#" + anchor(later.name()))));
            }
        }
        String fingerprint = snapshot.fingerprint();
        return new ArchivePage.Snapshot(
                anchor(name),
                title(name),
                VietnameseFormat.date(snapshot.asOf()),
                snapshot.scope().map(this::scope).orElse(messages.text("archive.scope.all")),
                snapshot.reason(),
                related,
                new Link(
                        messages.text("archive.open"),
                        SitePath.HISTORY.relativize(SitePath.inSnapshot(name, SitePath.HOME))),
                List.of(
                        file("archive.figures", name, "data/chuan-hoa/quan-sat.csv"),
                        file("archive.description", name, "data/ro-crate-metadata.json"),
                        file("archive.manifest", name, "manifest-sha512.txt")),
                fingerprint.length() < DIGITS_SHOWN ? "" : fingerprint.substring(0, DIGITS_SHOWN),
                snapshot.program());
    }

    private Link file(String key, String snapshot, String path) {
        return new Link(messages.text(key), SitePath.HISTORY.relativize(SitePath.ofSnapshot(snapshot, path)));
    }

    private static String anchor(String name) {
        return "b-" + name.replace('.', '-');
    }

    /** The unit may have lost its code since the snapshot. */
    private String scope(AdminUnitCode unit) {
        return site.dataset().units().find(unit).map(AdministrativeUnit::name).orElse(unit.text());
    }

    private String title(String name) {
        int dot = name.indexOf('.');
        return dot < 0
                ? messages.text("archive.year", name)
                : messages.text("archive.correction", name.substring(0, dot), name.substring(dot + 1));
    }

    /** What was compared, if that is not what this site is about; else empty. Both sides have one scope. */
    private String otherScope(Revision revision) {
        return history.snapshots().stream()
                .filter(snapshot -> snapshot.name().equals(revision.earlier()))
                .map(PublishedSnapshot::scope)
                .filter(scope -> !scope.equals(site.dataset().settings().focus()))
                .map(scope -> messages.text(
                        "revision.scope",
                        revision.earlier(),
                        scope.map(this::scope)
                                .map(new PlaceNames(messages)::midSentence)
                                .orElseGet(() -> FirstLetter.lower(messages.text("archive.scope.all")))))
                .findFirst()
                .orElse("");
    }

    private List<String> counts(Revision revision) {
        List<Change> changes = revision.changes();
        RevisionSections sections = sections(SitePath.HISTORY, changes);
        List<String> counts = new ArrayList<>();
        String scope = otherScope(revision);
        if (!scope.isEmpty()) {
            counts.add(scope);
        }
        String newFigures = sections.newFigures(changes);
        if (!newFigures.isEmpty()) {
            counts.add(newFigures);
        }
        sections.of(changes).forEach(section -> counts.add(section.title()));
        if (counts.isEmpty()) {
            counts.add(messages.text("revision.none"));
        }
        return counts;
    }

    private RevisionSections sections(SitePath page, List<Change> changes) {
        ListedUnits listed = site.links()
                .listed(changes.stream()
                        .flatMap(change -> change.units().stream())
                        .distinct()
                        .flatMap(code -> unit(code).stream())
                        .toList());
        return new RevisionSections(
                messages,
                code -> unit(code)
                        .map(unit -> site.links().unitLink(page, unit, listed))
                        .orElseGet(() -> new Link(formerUnit(code), "")),
                this::indicator);
    }

    private Optional<AdministrativeUnit> unit(String code) {
        return Optional.of(code)
                .filter(Codes::isValid)
                .flatMap(valid -> site.dataset().units().find(new AdminUnitCode(valid)));
    }

    private String indicator(String code) {
        return Optional.of(code)
                .filter(Codes::isValid)
                .map(valid -> site.dataset().indicators().get(new IndicatorCode(valid)))
                .map(Indicator::shortName)
                .orElseGet(() -> history.names().indicators().getOrDefault(code, code));
    }

    /** With the code, by which alone it can still be found in older tables. */
    private String formerUnit(String code) {
        String name = history.names().units().getOrDefault(code, code);
        return name.equals(code) ? code : messages.text("unit.lies_in", name, code);
    }

    private RevisionPage revisionPage(Revision revision, SitePath path) {
        RevisionSections sections = sections(path, revision.changes());
        String newFigures = sections.newFigures(revision.changes());
        List<RevisionSection> found = sections.of(revision.changes());
        String scope = otherScope(revision);
        PageFrame frame = site.frames()
                .of(
                        path,
                        RevisionSections.title(revision, messages),
                        messages.text("revision.description"),
                        NavigationSection.OTHER,
                        List.of(new Link(messages.text("text.archive.title"), path.relativize(SitePath.HISTORY))),
                        false);
        return new RevisionPage(
                scope.isEmpty() ? frame : frame.unconfined(),
                messages.text(found.isEmpty() && newFigures.isEmpty() ? "revision.none" : "revision.intro"),
                scope,
                newFigures,
                found,
                new Link("CSV", path.relativize(SitePath.revision(revision, ".csv"))));
    }
}
