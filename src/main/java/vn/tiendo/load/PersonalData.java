package vn.tiendo.load;

/** Recognises what looks like a person's identity number, telephone number or mail address. */
final class PersonalData {

    private PersonalData() {}

    /** @param atSignPossible whether the file holds an at sign at all */
    static boolean isIn(String text, boolean atSignPossible) {
        return (atSignPossible && hasMailAddress(text)) || hasLongNumber(text);
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

    /** Twelve digits are an identity number, ten with a leading zero a telephone. */
    private static boolean hasLongNumber(String text) {
        int run = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                run++;
            } else {
                if (run == 12 || (run == 10 && text.charAt(i - 10) == '0')) {
                    return true;
                }
                run = 0;
            }
        }
        return false;
    }
}
