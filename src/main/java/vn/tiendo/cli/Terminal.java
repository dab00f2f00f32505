package vn.tiendo.cli;

import java.io.Console;
import java.lang.reflect.Method;

/** Whether a person is looking: in a pipe, a file or a scheduled job nobody waits for a sign. */
final class Terminal {

    private Terminal() {}

    @SuppressWarnings("SystemConsoleNull") // since 22 the console is never null; below, newer JDKs are asked for more
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            Method method = Console.class.getMethod("isTerminal"); // since 22
            return Boolean.TRUE.equals(method.invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
