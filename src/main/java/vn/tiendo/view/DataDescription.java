package vn.tiendo.view;

import java.util.List;

/**
 * A page's description of the data behind it, for programs, as a {@code Dataset} of schema.org.
 *
 * @param address of the page
 * @param licence terms of use in words; empty if nobody has set any
 * @param licenceAddress the address of these terms
 * @param asOf {@code yyyy-mm-dd}
 * @param period such as {@code 2021/2025}; empty if there are no figures
 * @param place that the data are about; empty if unknown
 * @param variables what is measured
 */
public record DataDescription(
        String name,
        String description,
        String address,
        String siteTitle,
        String siteAddress,
        String publisher,
        String licence,
        String licenceAddress,
        String asOf,
        String period,
        String place,
        List<String> variables,
        List<DataFile> files) {

    public DataDescription {
        variables = List.copyOf(variables);
        files = List.copyOf(files);
    }

    /** A file to download that contains the data. */
    public record DataFile(String name, String mediaType, String address) {}
}
