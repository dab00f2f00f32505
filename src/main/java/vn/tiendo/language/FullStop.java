package vn.tiendo.language;

/** The end of a sentence, which people often leave out where nothing follows. */
public final class FullStop {

    private static final String ENDS = ".!?…:;”";

    private FullStop() {}

    /** The text as a sentence that another one can follow; unchanged if it is empty or has an end. */
    public static String after(String text) {
        return text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }
}
