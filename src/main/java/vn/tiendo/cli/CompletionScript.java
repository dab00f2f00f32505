package vn.tiendo.cli;

import picocli.AutoComplete;

/** The script by which bash completes the commands and options of the program: made from them, so that it knows them all. */
public final class CompletionScript {

    private CompletionScript() {}

    /** The whole file, with the line ends of bash. */
    public static String bash() {
        return AutoComplete.bash("tiendo", CommandTree.create(new Words()))
                .replace(System.lineSeparator(), "\n")
                .replaceAll("(?m)[ \t]+$", "");
    }
}
