package vn.tiendo.intake;

/** How the note of a figure says that it was corrected, and why. */
final class CorrectionNote {

    private static final String MARK = "Đính chính: ";

    private CorrectionNote() {}

    /** The note with one correction more. */
    static String with(String note, String reason) {
        if (note.isEmpty()) {
            return MARK + reason;
        }
        boolean isSentence = ".!?;:".indexOf(note.charAt(note.length() - 1)) >= 0;
        return note + (isSentence ? " " : ". ") + MARK + reason;
    }

    /** Whether a note is another one with corrections behind it, so that the other has nothing new to say. */
    static boolean isOf(String note, String standing) {
        return standing.equals(note)
                || (standing.startsWith(note)
                        && standing.substring(note.length()).matches("(?s)\\.? " + MARK + ".*"));
    }
}
