package vn.tiendo.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What {@code cau-hinh.yaml} says about the site.
 *
 * @param baseUrl the address of the site, ending in {@code /}; empty if unknown
 * @param focus the unit whose own site this is
 * @param asOf the day as of which progress is judged
 * @param onTrackFrom share of the required way from which a unit is on track
 * @param behindFrom share of the required way from which a unit is behind rather than far behind
 * @param smallNumberThreshold counts of sensitive indicators below it are withheld
 * @param showIllustrative whether illustrative figures are shown
 * @param reportFiles whether yearly reports are offered as Word files, too
 */
public record Settings(
        String title,
        String description,
        String publisher,
        Contact contact,
        Optional<String> baseUrl,
        Optional<AdminUnitCode> focus,
        Optional<LocalDate> asOf,
        BigDecimal onTrackFrom,
        BigDecimal behindFrom,
        int smallNumberThreshold,
        boolean showIllustrative,
        List<NavigationLink> navigation,
        String licence,
        Identity identity,
        ArchiveSettings archive,
        boolean reportFiles) {

    /** The settings if nothing is set. */
    public static final Settings DEFAULT = new Settings(
            "Tiến độ",
            "",
            "",
            new Contact("", "", "", ""),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            BigDecimal.ONE,
            new BigDecimal("0.5"),
            3,
            true,
            List.of(),
            "",
            Identity.NONE,
            ArchiveSettings.NONE,
            false);

    public Settings {
        navigation = List.copyOf(navigation);
    }

    /** The same settings for the site of another unit, or of all units. */
    public Settings withFocus(Optional<AdminUnitCode> other) {
        return new Settings(
                title,
                description,
                publisher,
                contact,
                baseUrl,
                other,
                asOf,
                onTrackFrom,
                behindFrom,
                smallNumberThreshold,
                showIllustrative,
                navigation,
                licence,
                identity,
                archive,
                reportFiles);
    }

    /** The same settings as of another day. */
    public Settings withAsOf(LocalDate other) {
        return new Settings(
                title,
                description,
                publisher,
                contact,
                baseUrl,
                focus,
                Optional.of(other),
                onTrackFrom,
                behindFrom,
                smallNumberThreshold,
                showIllustrative,
                navigation,
                licence,
                identity,
                archive,
                reportFiles);
    }

    /** The same settings for a site without a known address. */
    public Settings withoutBaseUrl() {
        return new Settings(
                title,
                description,
                publisher,
                contact,
                Optional.empty(),
                focus,
                asOf,
                onTrackFrom,
                behindFrom,
                smallNumberThreshold,
                showIllustrative,
                navigation,
                licence,
                identity,
                archive,
                reportFiles);
    }

    /** Who is responsible for the site; each part may be empty. */
    public record Contact(String body, String address, String phone, String email) {}

    /** A further entry of the main navigation. */
    public record NavigationLink(String label, String address) {}
}
