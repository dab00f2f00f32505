package vn.tiendo.view;

import java.util.List;

/** Links to all pages of one kind, for readers who would rather look through a list than search. */
public record ListPage(PageFrame frame, String intro, List<Group> groups) implements PageView {

    public ListPage {
        groups = List.copyOf(groups);
    }

    @Override
    public String template() {
        return "list";
    }

    /**
     * Links under one heading.
     *
     * @param name empty if there is only one group
     * @param anchor its id on the page
     */
    public record Group(String name, String anchor, List<Entry> entries) {

        public Group {
            entries = List.copyOf(entries);
        }
    }

    /** A link, and what tells it from its namesakes; may be empty. */
    public record Entry(Link link, String note) {}
}
