package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Revision;

/** What changed between two publications, as a page of its own that belongs to no site. */
public record RevisionDocument(PageFrame frame, String intro, String newFigures, List<RevisionSection> sections)
        implements PageView {

    public RevisionDocument {
        sections = List.copyOf(sections);
    }

    public static RevisionDocument of(Revision revision, RevisionSections words, Messages messages) {
        String title = title(revision, messages);
        String newFigures = words.newFigures(revision.changes());
        List<RevisionSection> sections = words.of(revision.changes());
        return new RevisionDocument(
                new PageFrame(
                        SiteFrame.ofNoSite(title),
                        title,
                        messages.text("revision.description"),
                        "",
                        "",
                        NavigationSection.OTHER,
                        List.of(),
                        false,
                        "",
                        "",
                        Optional.empty()),
                messages.text(newFigures.isEmpty() && sections.isEmpty() ? "revision.none" : "revision.intro"),
                newFigures,
                sections);
    }

    static String title(Revision revision, Messages messages) {
        return revision.later().isEmpty()
                ? messages.text("revision.title.today", revision.earlier())
                : messages.text("revision.title", revision.earlier(), revision.later());
    }

    /** The same as lines of plain text. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(frame.title());
        if (!newFigures.isEmpty()) {
            lines.add(newFigures);
        }
        for (RevisionSection section : sections) {
            lines.add("");
            lines.add(section.title());
            section.rows().forEach(row -> lines.add("  " + row.text()));
            if (!section.more().isEmpty()) {
                lines.add("  " + section.more());
            }
        }
        if (lines.size() == 1) {
            lines.add(intro);
        }
        return lines;
    }

    @Override
    public String template() {
        return "revision-alone";
    }
}
