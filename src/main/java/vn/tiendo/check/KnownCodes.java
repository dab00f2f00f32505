package vn.tiendo.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.Nearest;
import vn.tiendo.diagnostic.SourceLocation;

/** The codes that one file defines, and what to say about one that it does not. */
final class KnownCodes {

    private final String file;
    private final Map<String, String> byBareNumber = new HashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();

    /** The same wrong code is often written in many rows. */
    private final Map<String, String> nearest = new HashMap<>();

    KnownCodes(String file, Collection<String> codes) {
        this.file = file;
        for (String code : codes) {
            this.codes.put(code, code);
            if (code.startsWith("0")) {
                byBareNumber.putIfAbsent(withoutLeadingZeros(code), code);
            }
        }
    }

    boolean contains(String code) {
        return codes.containsKey(code);
    }

    /** Reports a code that is not here. */
    void require(String code, SourceLocation location, Diagnostics diagnostics) {
        if (contains(code)) {
            return;
        }
        Optional<String> meant = Optional.ofNullable(byBareNumber.get(withoutLeadingZeros(code)));
        if (meant.isPresent()) {
            diagnostics.add(DiagnosticCode.LOST_LEADING_ZEROS, location, file, meant.get());
        } else {
            diagnostics.add(DiagnosticCode.UNKNOWN_REFERENCE, location, file, nearestTo(code));
        }
    }

    String nearestTo(String code) {
        return nearest.computeIfAbsent(
                code, wrong -> Nearest.to(wrong, codes.keySet()).orElse(""));
    }

    private static String withoutLeadingZeros(String code) {
        int at = 0;
        while (at < code.length() - 1 && code.charAt(at) == '0') {
            at++;
        }
        return code.substring(at);
    }
}
