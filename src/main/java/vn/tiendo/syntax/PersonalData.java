package vn.tiendo.syntax;

/** Recognises what looks like a person's identity number, telephone number or mail address. */
public final class PersonalData {

    private PersonalData() {}

    /** @param atSignPossible whether the file contains an at sign at all */
    public static boolean isIn(String text, boolean atSignPossible) {
        return (atSignPossible && hasMailAddress(text)) || PersonalNumbers.areIn(text);
    }

    private static boolean hasMailAddress(String text) {
        int at = text.indexOf('@');
        return at > 0
                && isWord(text.charAt(at - 1))
                && at + 1 < text.length()
                && isWord(text.charAt(at + 1))
                && text.indexOf('.', at) > 0;
    }

    private static boolean isWord(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
