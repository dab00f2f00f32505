package vn.tiendo.cli;

import picocli.AutoComplete;

/**
 * The script with which bash completes the program's commands and options; generated from these, so that none is
 * missing.
 */
public final class CompletionScript {

    private CompletionScript() {}

    /** The whole file, with the line ends of bash. */
    public static String bash() {
        return AutoComplete.bash("tiendo", CommandTree.create(new Words()))
                .replace(System.lineSeparator(), "\n")
                .replaceAll("(?m)[ \t]+$", "");
    }
}
