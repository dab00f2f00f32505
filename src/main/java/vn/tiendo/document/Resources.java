package vn.tiendo.document;

import java.io.InputStream;

/** Parts of Word files that never change, kept as files of their own. */
final class Resources {

    private Resources() {}

    static InputStream open(String name) {
        InputStream found = Resources.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException("no " + name);
        }
        return found;
    }
}
