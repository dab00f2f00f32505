package vn.tiendo.view;

import java.util.List;
import java.util.Optional;

/**
 * What surrounds the content of every page.
 *
 * @param title unique in the site; the layout adds the name of the site
 * @param description one sentence for search engines
 * @param path of the page, from the site's root
 * @param root the way to the site's root, such as {@code ../}
 * @param breadcrumbs the pages above, highest first; without the page itself
 * @param illustrative whether the page shows made-up figures
 * @param canonical the page's full address; empty if the site's is unknown
 * @param image the full address of the image that networks show beside a link; empty if the site's is unknown
 * @param data describes the data behind the page to programs
 */
public record PageFrame(
        SiteFrame site,
        String title,
        String description,
        String path,
        String root,
        NavigationSection section,
        List<Link> breadcrumbs,
        boolean illustrative,
        String canonical,
        String image,
        Optional<DataDescription> data) {

    public PageFrame {
        breadcrumbs = List.copyOf(breadcrumbs);
    }

    /** The same with another way to the root. */
    public PageFrame withRoot(String other) {
        return new PageFrame(
                site, title, description, path, other, section, breadcrumbs, illustrative, canonical, image, data);
    }

    /** The same for a page that tells of more or less than the site is confined to. */
    public PageFrame unconfined() {
        return new PageFrame(
                site.unconfined(),
                title,
                description,
                path,
                root,
                section,
                breadcrumbs,
                illustrative,
                canonical,
                image,
                data);
    }

    /** The same with a description of the data behind the page, for programs. */
    public PageFrame withData(DataDescription description) {
        return new PageFrame(
                site,
                title,
                this.description,
                path,
                root,
                section,
                breadcrumbs,
                illustrative,
                canonical,
                image,
                Optional.of(description));
    }
}
