package vn.tiendo.load;

import java.io.IOException;
import java.nio.file.Path;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.model.Settings;

/** Reads only the settings of a data folder, if the data are not needed. */
public final class SettingsFile {

    private SettingsFile() {}

    /** The settings; defaults for whatever is missing or wrong, which is not reported here. */
    public static Settings read(Path data) throws IOException {
        return SettingsYaml.read(DataFolder.listTop(data), new Diagnostics()).settings();
    }
}
