package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;

/** What changed between two publications, as a page outside any site. */
public record RevisionDocument(PageFrame frame, String intro, String newFigures, List<RevisionSection> sections)
        implements PageView {

    public RevisionDocument {
        sections = List.copyOf(sections);
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
