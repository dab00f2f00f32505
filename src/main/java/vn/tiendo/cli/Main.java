package vn.tiendo.cli;

/** The entry point of the program. */
public final class Main {

    /** The exit code for a command line that cannot be understood. */
    private static final int USAGE = 2;

    private Main() {}

    public static void main(String[] args) {
        System.err.println("Cách dùng: java -jar tiendo.jar build | check");
        System.exit(USAGE);
    }
}
