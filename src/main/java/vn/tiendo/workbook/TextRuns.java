package vn.tiendo.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Assembles the text of a cell, which may consist of several runs and contain characters that XML cannot. */
final class TextRuns {

    private static final int MOST_CHARACTERS = 32_767;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder text = new StringBuilder();
    private boolean isOpen;
    private boolean isPhonetic;

    void clear() {
        text.setLength(0);
        isOpen = false;
        isPhonetic = false;
    }

    /** Call it at the beginning of an element. Phonetic hints are not part of the text. */
    void start(String element) {
        if (element.equals("rPh")) {
            isPhonetic = true;
        } else if (element.equals("t") || element.equals("v")) {
            isOpen = !isPhonetic;
        }
    }

    void end(String element) {
        if (element.equals("rPh")) {
            isPhonetic = false;
        } else if (element.equals("t") || element.equals("v")) {
            isOpen = false;
        }
    }

    void add(char[] characters, int start, int length) throws SheetLimitException {
        if (isOpen) {
            if (text.length() + length > MOST_CHARACTERS) {
                throw new SheetLimitException("@cell");
            }
            text.append(characters, start, length);
        }
    }

    /** The text, with the characters that Excel writes as {@code _x000D_}. */
    String text() {
        return text.indexOf("_x") < 0
                ? text.toString()
                : ESCAPED.matcher(text)
                        .replaceAll(escape -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(escape.group(1), 16))));
    }
}
