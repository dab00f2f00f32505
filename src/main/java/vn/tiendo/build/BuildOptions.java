package vn.tiendo.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.load.WebAddress;
import vn.tiendo.model.AdminUnitCode;
import vn.tiendo.model.Settings;

/**
 * Options of a build; where they say nothing, the settings in the data folder hold.
 *
 * @param templates the user's own templates; empty for the built-in ones alone
 * @param withoutIllustrative whether illustrative figures are left out, whatever the settings say
 * @param threads how many pages may be made at a time; the site does not depend on it
 */
public record BuildOptions(
        Path data,
        Optional<Path> templates,
        Path output,
        Optional<AdminUnitCode> focus,
        Optional<String> baseUrl,
        Optional<LocalDate> asOf,
        boolean withoutIllustrative,
        int threads) {

    /** The address in the form of the settings; empty if no site can have it. */
    public static Optional<String> parseBaseUrl(String text) {
        return WebAddress.isBase(text) ? Optional.of(WebAddress.ofFolder(text)) : Optional.empty();
    }

    public BuildOptions withOutput(Path other) {
        return new BuildOptions(data, templates, other, focus, baseUrl, asOf, withoutIllustrative, threads);
    }

    Settings applyTo(Settings settings) {
        return new Settings(
                settings.title(),
                settings.description(),
                settings.publisher(),
                settings.contact(),
                baseUrl.or(settings::baseUrl),
                focus.or(settings::focus),
                asOf.or(settings::asOf),
                settings.onTrackFrom(),
                settings.behindFrom(),
                settings.smallNumberThreshold(),
                settings.showIllustrative() && !withoutIllustrative,
                settings.navigation(),
                settings.licence(),
                settings.identity(),
                settings.archive(),
                settings.reportFiles());
    }
}
