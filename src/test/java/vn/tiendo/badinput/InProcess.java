package vn.tiendo.badinput;

import vn.tiendo.packaged.PackagedProgram;

/** Runs the program. */
final class InProcess {

    private InProcess() {}

    static PackagedProgram.Outcome run(String... arguments) {
        return new PackagedProgram().run(arguments);
    }
}
