package vn.tiendo.load;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.diagnostic.DiagnosticCode;
import vn.tiendo.diagnostic.Diagnostics;
import vn.tiendo.diagnostic.SourceLocation;
import vn.tiendo.model.Colour;
import vn.tiendo.model.Identity;
import vn.tiendo.syntax.YamlKeys;

/** The keys {@code mau}, {@code mau_toi} and {@code bieu_trung}: legible colours, and an image without scripts. */
final class IdentityKeys {

    static final String ACCENT = "mau";
    static final String ACCENT_ON_DARK = "mau_toi";
    static final String EMBLEM = "bieu_trung";

    /** The contrast that text needs. */
    private static final double LEAST_CONTRAST = 4.5;

    /** The background colours of the stylesheet, paper and tint, in light and in dark. */
    static final List<Colour> LIGHT_PAPERS = List.of(new Colour(0xFFFFFF), new Colour(0xF6F4F0));

    static final List<Colour> DARK_PAPERS = List.of(new Colour(0x14171B), new Colour(0x1C2127));

    private static final double LIGHTER_BY = 0.05;

    /** A colour without quotation marks, which YAML takes for a comment behind an empty value. */
    private static final Pattern COLOUR_AS_COMMENT =
            Pattern.compile("(" + ACCENT + "|" + ACCENT_ON_DARK + ")[ \\t]*:[ \\t]+(#[0-9A-Fa-f]{3,8})(?:[ \\t].*)?");

    private final YamlKeys keys;

    IdentityKeys(YamlKeys keys) {
        this.keys = keys;
    }

    /** Reports colours in the text of the file that YAML does not let anybody see. */
    static void checkComments(String file, String yaml, Diagnostics diagnostics) {
        List<String> lines = yaml.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher lost = COLOUR_AS_COMMENT.matcher(lines.get(i));
            if (lost.matches()) {
                SourceLocation place = SourceLocation.ofCell(file, i + 1, lost.group(1), lost.group(2));
                diagnostics.add(DiagnosticCode.BAD_SETTING, place, "@colour");
            }
        }
    }

    Identity read(DataFolder folder) throws IOException {
        return new Identity(accent(), emblem(folder));
    }

    private Optional<Identity.Accent> accent() {
        Optional<Colour> onLight = colour(ACCENT, LIGHT_PAPERS);
        Optional<Colour> onDark = colour(ACCENT_ON_DARK, DARK_PAPERS);
        return onLight.map(light -> new Identity.Accent(light, onDark.orElseGet(() -> legibleOnDark(light))));
    }

    private Optional<Colour> colour(String key, List<Colour> papers) {
        Optional<Colour> colour = keys.parsed(key, Colour::parse, "@colour");
        colour.ifPresent(one -> {
            double contrast = lowestContrast(one, papers);
            if (contrast < LEAST_CONTRAST) {
                keys.rejectContrast(key, decimal(contrast), decimal(LEAST_CONTRAST));
            }
        });
        return colour;
    }

    private static double lowestContrast(Colour colour, List<Colour> papers) {
        return papers.stream().mapToDouble(colour::contrastWith).min().orElseThrow();
    }

    /** The first legible one of ever lighter tints; white always is. */
    private static Colour legibleOnDark(Colour accent) {
        Colour tint = accent;
        for (int step = 1; lowestContrast(tint, DARK_PAPERS) < LEAST_CONTRAST; step++) {
            tint = accent.lighter(Math.min(1, step * LIGHTER_BY));
        }
        return tint;
    }

    /** Rounded down: 4,49 must not seem to suffice. */
    private static String decimal(double contrast) {
        return BigDecimal.valueOf(contrast)
                .setScale(1, RoundingMode.FLOOR)
                .toPlainString()
                .replace('.', ',');
    }

    private Optional<String> emblem(DataFolder folder) throws IOException {
        Optional<String> name = keys.text(EMBLEM);
        if (name.isEmpty()) {
            return name;
        }
        EmblemImage.faultOf(folder.find(name.get())).ifPresent(fault -> keys.rejectEmblem(EMBLEM, fault));
        return name;
    }
}
