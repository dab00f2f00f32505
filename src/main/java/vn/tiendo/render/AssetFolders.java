package vn.tiendo.render;

/** Where stylesheets, scripts and fonts lie: among the templates and on the site. */
final class AssetFolders {

    /** In the templates folder, and in the site. */
    static final String FOLDER = "assets/";

    static final String PLACE = "tai-san/";

    private AssetFolders() {}
}
