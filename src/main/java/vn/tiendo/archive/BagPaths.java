package vn.tiendo.archive;

/** The names of the files that make a folder a bag, and which paths a bag may have. */
final class BagPaths {

    static final String DECLARATION = "bagit.txt";
    static final String INFO = "bag-info.txt";
    static final String MANIFEST = "manifest-sha512.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha512.txt";
    static final String PAYLOAD = "data/";

    private static final int MOST_CHARACTERS = 1000;

    private BagPaths() {}

    /** Whether a path stays in the bag on every system: relative, with {@code /}, no {@code ..}, no control characters. */
    static boolean isSafe(String path) {
        if (path.isEmpty() || path.length() > MOST_CHARACTERS || path.contains("\\") || path.contains(":")) {
            return false;
        }
        for (int i = 0; i < path.length(); i++) {
            if (Character.isISOControl(path.charAt(i))) {
                return false;
            }
        }
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                return false;
            }
        }
        return true;
    }
}
