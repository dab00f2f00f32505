package vn.tiendo.render;

/** Where stylesheets, scripts and fonts are: in the templates folder and in the site. */
final class AssetFolders {

    /** The folder, below the templates folder. */
    static final String FOLDER = "assets/";

    static final String PLACE = "tai-san/";

    private AssetFolders() {}
}
