package vn.tiendo.office;

/**
 * Keeps POI's logging library from searching for a logger and printing that it found none, and the JDK from searching
 * all libraries for another XML writer several times for each file.
 */
public final class Quiet {

    private Quiet() {}

    /** Call it before using any class of POI. */
    public static void start() {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty(
                "javax.xml.transform.TransformerFactory",
                "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl");
    }
}
