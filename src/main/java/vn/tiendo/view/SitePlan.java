package vn.tiendo.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every page of the site, in the order in which they are made. No two stand at one path. */
public record SitePlan(List<Page> pages) {

    public SitePlan {
        pages = List.copyOf(pages);
        Set<SitePath> paths = new HashSet<>();
        for (Page page : pages) {
            if (!paths.add(page.path())) {
                throw new IllegalStateException("two pages at " + page.path());
            }
        }
    }
}
