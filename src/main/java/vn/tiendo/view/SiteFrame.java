package vn.tiendo.view;

import java.util.List;

/**
 * What is the same on every page of the site.
 *
 * @param navigation links relative to the site's root, or absolute ones of the settings
 * @param contact parts of the address of who answers for the site; empty parts left out
 * @param emblem the address of the owner's emblem, from the root; empty where there is none
 * @param asOf the day as of which progress is judged, for people
 * @param snapshot the name of the snapshot that the site is kept as; empty for a site of today
 */
public record SiteFrame(
        String title,
        String description,
        String publisher,
        List<String> contact,
        String email,
        List<NavigationItem> navigation,
        String emblem,
        String asOf,
        String licence,
        String snapshot) {

    public SiteFrame {
        contact = List.copyOf(contact);
        navigation = List.copyOf(navigation);
    }

    /** Around a page that belongs to no site. */
    public static SiteFrame ofNoSite(String title) {
        return new SiteFrame(title, "", "", List.of(), "", List.of(), "", "", "", "");
    }

    /**
     * An entry of the main navigation.
     *
     * @param external whether it leaves the site
     */
    public record NavigationItem(NavigationSection section, String text, String href, boolean external) {}
}
