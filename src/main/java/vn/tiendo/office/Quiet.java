package vn.tiendo.office;

/** Keeps POI's logging library from looking for a logger, and from saying that it found none. */
public final class Quiet {

    private Quiet() {}

    /** Before any class of POI is used. */
    public static void start() {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        System.setProperty("log4j2.StatusLogger.level", "OFF");
    }
}
