package vn.tiendo.view;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param title unique in the site; the name of the site is added by the layout
 * @param description one sentence for search engines
 * @param path where the page stands, from the site's root
 * @param root the way to the site's root, such as {@code ../}
 * @param breadcrumbs the pages above, the highest first; without the page itself
 * @param illustrative whether the page shows figures that are made up
 * @param canonical the page's full address; empty where the site's is unknown
 * @param image the full address of the image that networks show beside a link; empty where the site's is unknown
 * @param data what programs may know of the data behind the page
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

    /** The same with links that begin at another place. */
    public PageFrame withRoot(String other) {
        return new PageFrame(
                site, title, description, path, other, section, breadcrumbs, illustrative, canonical, image, data);
    }

    /** The same with what programs may know of the data behind the page. */
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
