package vn.tiendo.view;

/**
 * The words of the image that networks show beside a link to a page.
 *
 * @param path of the image
 * @param kicker the kind of page
 * @param asOf the day as of which progress is judged, in words
 */
public record SocialCard(SitePath path, String kicker, String title, String siteTitle, String asOf) {

    /** In pixels. */
    public static final int WIDTH = 1200;

    /** In pixels. */
    public static final int HEIGHT = 630;
}
