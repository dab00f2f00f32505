package vn.tiendo.load;

import java.net.IDN;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes hosts in letters beyond ASCII, which {@code .vn} gives to Vietnamese names, as the network knows them (RFC 3490). */
final class HostInAscii {

    private static final Pattern HOST = Pattern.compile("(?i)(https?://)([^/?#@:]+)");

    private HostInAscii() {}

    /** The address with such a host; as it is if it has none, or one that no network can know. */
    static String of(String address) {
        Matcher host = HOST.matcher(address);
        if (!host.lookingAt() || host.group(2).chars().allMatch(c -> c < 0x80)) {
            return address;
        }
        try {
            return host.group(1) + IDN.toASCII(host.group(2), IDN.USE_STD3_ASCII_RULES) + address.substring(host.end());
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
