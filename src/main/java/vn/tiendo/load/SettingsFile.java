package vn.tiendo.load;

import java.io.IOException;
import java.nio.file.Path;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Settings;

/** The settings of a data folder alone, for who does not need the data. */
public final class SettingsFile {

    private SettingsFile() {}

    /** The settings; the usual ones for whatever is missing or wrong, which is not told here. */
    public static Settings read(Path data) throws IOException {
        Diagnostics untold = new Diagnostics();
        return SettingsYaml.read(DataFolder.list(data, untold), untold);
    }
}
