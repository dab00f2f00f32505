package vn.tiendo.office;

/**
 * Keeps POI's logging library from looking for a logger, and from saying that it found none; and the JDK from looking
 * through all libraries for another writer of XML, several times for each file.
 */
public final class Quiet {

    private Quiet() {}

    /** Before any class of POI is used. */
    public static void start() {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        System.setProperty(
                "javax.xml.transform.TransformerFactory",
                "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl");
    }
}
