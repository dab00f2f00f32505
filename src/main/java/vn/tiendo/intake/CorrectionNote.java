package vn.tiendo.intake;

/** Words the note of a figure that says that it was corrected, and why. */
final class CorrectionNote {

    private static final String MARK = "Đính chính: ";

    private CorrectionNote() {}

    /** The note with one more correction. */
    static String with(String note, String reason) {
        return joined(note, MARK + reason);
    }

    /** A new note with the corrections of the present one, which readers are promised to find there. */
    static String withThoseOf(String standing, String note) {
        int start = standing.indexOf(MARK);
        return start < 0 || note.contains(MARK) ? note : joined(note, standing.substring(start));
    }

    private static String joined(String note, String corrections) {
        if (note.isEmpty()) {
            return corrections;
        }
        boolean isSentence = ".!?;:".indexOf(note.charAt(note.length() - 1)) >= 0;
        return note + (isSentence ? " " : ". ") + corrections;
    }

    /**
     * Whether the present note equals the form's note with corrections added, so that the form's note has nothing new.
     */
    static boolean isOf(String note, String standing) {
        return standing.equals(note)
                || (standing.startsWith(note)
                        && standing.substring(note.length()).matches("(?s)\\.? " + MARK + ".*"));
    }
}
