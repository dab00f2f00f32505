package vn.tiendo.preview;

/** Says why a file of the site cannot be made, and what to mend. */
public final class UnfitFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String page;

    /** @param page shown in place of the file */
    public UnfitFileException(String page, Throwable cause) {
        super(cause);
        this.page = page;
    }

    String page() {
        return page;
    }
}
