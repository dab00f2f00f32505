package vn.tiendo.view;

import java.util.List;

/**
 * What changed between two publications.
 *
 * @param scope what was compared; empty if all that the site is about
 * @param newFigures how many figures came with new years, in words; empty if none
 * @param table the same as CSV
 */
public record RevisionPage(
        PageFrame frame, String intro, String scope, String newFigures, List<RevisionSection> sections, Link table)
        implements PageView {

    public RevisionPage {
        sections = List.copyOf(sections);
    }

    @Override
    public String template() {
        return "revision";
    }
}
