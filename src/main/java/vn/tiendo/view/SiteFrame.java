package vn.tiendo.view;

import java.util.List;

/**
 * What is the same on every page of the site.
 *
 * @param navigation links relative to the site's root, or absolute ones from the settings
 * @param contact parts of the address of who is responsible for the site, without empty ones
 * @param emblem the address of the owner's emblem, from the root; empty if there is none
 * @param asOf the day as of which progress is judged, for people
 * @param snapshot the name of the snapshot that the site becomes; empty for today's site
 * @param scope what the site is confined to; empty if to nothing
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
        String snapshot,
        String scope) {

    public SiteFrame {
        contact = List.copyOf(contact);
        navigation = List.copyOf(navigation);
    }

    SiteFrame unconfined() {
        return new SiteFrame(
                title, description, publisher, contact, email, navigation, emblem, asOf, licence, snapshot, "");
    }

    /** For a page outside any site. */
    public static SiteFrame ofNoSite(String title) {
        return new SiteFrame(title, "", "", List.of(), "", List.of(), "", "", "", "", "");
    }

    /**
     * An entry of the main navigation.
     *
     * @param external whether it leaves the site
     */
    public record NavigationItem(NavigationSection section, String text, String href, boolean external) {}
}
