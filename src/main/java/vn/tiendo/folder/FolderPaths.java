package vn.tiendo.folder;

/**
 * The check for every path that is read from a file, such as a list of a folder's content: paths from files are data,
 * and may have been written by anybody.
 */
public final class FolderPaths {

    private static final int MOST_CHARACTERS = 1000;

    private FolderPaths() {}

    /**
     * Whether a path stays in its folder on every system, judged by its text alone: relative, with {@code /}, no {@code
     * ..}, no drive, no control characters. Only the disk shows whether it leads through a link: {@link OpenFolder}
     * follows none.
     */
    public static boolean isInside(String path) {
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
