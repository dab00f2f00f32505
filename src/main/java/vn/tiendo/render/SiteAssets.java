package vn.tiendo.render;

import freemarker.template.utility.StringUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.folder.FileContent;
import vn.tiendo.language.Messages;
import vn.tiendo.model.Identity;
import vn.tiendo.view.SiteFrame;
import vn.tiendo.view.SitePath;

/**
 * The stylesheet, scripts and fonts of the site, from {@code assets/} in the templates folder. The stylesheets become
 * one, with the site's own colours; every other file keeps its name in {@code tai-san/}, and words of the interface are
 * inserted into scripts.
 */
public final class SiteAssets {

    private static final String STYLES = "css/";

    /** In the order in which they build on each other; the user's own stylesheets follow. */
    private static final List<String> BUILT_IN_STYLES = List.of(
            "css/tokens.css", "css/base.css", "css/layout.css", "css/components.css", "css/texts.css", "css/print.css");

    private static final List<String> BUILT_IN_FILES = List.of(
            "fonts/LICENSE",
            "fonts/be-vietnam-pro-400.woff2",
            "fonts/be-vietnam-pro-700.woff2",
            "img/bieu-tuong.svg",
            "js/che-do.js",
            "js/khung.js",
            "js/nhung.js",
            "js/so-sanh.js",
            "js/tiendo.js",
            "js/tim-kiem.js");

    /** The first four bytes of a WOFF2 font: {@code wOF2}. */
    private static final int WOFF2 = 0x774F4632;

    /** A call that stands for a text of the interface in a script. */
    private static final Pattern WORDS = Pattern.compile("\\bt\\(\"([a-z0-9_.]+)\"\\)");

    /** What only the authors of a stylesheet need: indentation, empty lines, comment lines. */
    private static final Pattern FOR_AUTHORS = Pattern.compile("(?m)^ *(?:/\\*.*\\*/\\n|\\n)?");

    private static final Pattern FONT_FACE = Pattern.compile("@font-face \\{[^}]*}");
    private static final Pattern FONT_FILE = Pattern.compile("url\\(\"(fonts/[^\"]+)\"\\)");

    private final TemplateFiles templates;
    private final Messages messages;
    private final SiteFrame frame;
    private final Identity identity;

    public SiteAssets(TemplateFiles templates, Messages messages, SiteFrame frame, Identity identity) {
        this.templates = templates;
        this.messages = messages;
        this.frame = frame;
        this.identity = identity;
    }

    /** One file of the site, written on request. */
    public record Asset(SitePath path, FileContent content) {}

    /**
     * All files; additional ones of the user come after the program's own.
     *
     * @throws IOException if the templates folder cannot be listed
     */
    public List<Asset> all() throws IOException {
        Set<String> furtherStyles = new TreeSet<>();
        Set<String> others = new LinkedHashSet<>(BUILT_IN_FILES);
        for (String name : templates.ownBelow(AssetFolders.FOLDER)) {
            (name.startsWith(STYLES) ? furtherStyles : others).add(name);
        }
        BUILT_IN_STYLES.forEach(furtherStyles::remove);
        List<Asset> assets = new ArrayList<>();
        assets.add(new Asset(SitePath.of(AssetFolders.PLACE + "tiendo.css"), out -> stylesheet(furtherStyles, out)));
        assets.add(new Asset(SitePath.of(AssetFolders.PLACE + "phong-chu.js"), this::fonts));
        for (String name : others) {
            assets.add(new Asset(path(name), name.endsWith(".js") ? out -> script(name, out) : out -> copy(name, out)));
        }
        return assets;
    }

    private static SitePath path(String name) {
        try {
            return SitePath.of(AssetFolders.PLACE + name);
        } catch (IllegalArgumentException e) {
            throw new TemplateFailure(TemplateFault.UNFIT_NAME, AssetFolders.FOLDER + name, 0, 0, SitePath.HOME, "", e);
        }
    }

    private void stylesheet(Set<String> furtherStyles, OutputStream out) throws IOException {
        join(BUILT_IN_STYLES, out);
        String own = OwnStyle.of(identity.accent(), frame.title(), messages.text("footer.asof", frame.asOf()));
        out.write(own.getBytes(StandardCharsets.UTF_8));
        join(furtherStyles, out);
    }

    private void join(Collection<String> styles, OutputStream out) throws IOException {
        for (String name : styles) {
            out.write(FOR_AUTHORS.matcher(text(name)).replaceAll("").getBytes(StandardCharsets.UTF_8));
            // Without it, the last rule of a file without a line end would run into the next file.
            out.write("\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void copy(String name, OutputStream out) throws IOException {
        if (name.endsWith(".woff2") && !isWholeFont(ByteBuffer.wrap(bytes(name)))) {
            throw new TemplateFailure(TemplateFault.BROKEN_FONT, AssetFolders.FOLDER + name, 0, 0, SitePath.HOME, "");
        }
        try (InputStream in = open(name)) {
            in.transferTo(out);
        }
    }

    /** Whether the file begins as a WOFF2 font and is as long as it says. */
    private static boolean isWholeFont(ByteBuffer font) {
        return font.capacity() > 12 && font.getInt(0) == WOFF2 && font.getInt(8) == font.capacity();
    }

    /** Writes a script with the words that it shows. */
    private void script(String name, OutputStream out) throws IOException {
        String worded = WORDS.matcher(ScriptText.bare(text(name)))
                .replaceAll(word -> Matcher.quoteReplacement(
                        '"' + StringUtil.javaScriptStringEnc(messages.text(word.group(1))) + '"'));
        out.write(worded.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The fonts for charts that readers save, loaded when they do so. A script that calls one function with rules that
     * contain the fonts themselves, since a page opened by double click may load scripts but no data.
     */
    private void fonts(OutputStream out) throws IOException {
        StringBuilder rules = new StringBuilder();
        Set<String> known = new HashSet<>();
        Matcher faces = FONT_FACE.matcher(text("css/base.css"));
        while (faces.find()) {
            Matcher file = FONT_FILE.matcher(faces.group());
            // Two families may share a file, and an image cannot wait for its font.
            if (file.find() && known.add(file.group(1))) {
                String data = Base64.getEncoder().encodeToString(bytes(file.group(1)));
                rules.append(file.replaceFirst("url(data:font/woff2;base64," + data + ")")
                        .replaceFirst(" *font-display: [a-z]+;\n", ""));
            }
        }
        String script = "tiendoFonts(\"" + StringUtil.javaScriptStringEnc(rules.toString()) + "\");\n";
        out.write(script.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    private InputStream open(String name) throws IOException {
        return templates
                .open(AssetFolders.FOLDER + name)
                .orElseThrow(() -> new IllegalStateException("no built-in " + AssetFolders.FOLDER + name));
    }
}
