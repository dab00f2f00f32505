package vn.tiendo.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Messages;

/**
 * Gives FreeMarker the files of the templates folder and no others, always as UTF-8. Texts of the interface without
 * arguments are inserted here once, not looked up again for each page.
 */
final class FolderTemplateLoader implements TemplateLoader {

    private static final Pattern WORDS = Pattern.compile("\\$\\{t\\(\"([^\"]+)\"\\)}");

    private final TemplateFiles files;
    private final Messages messages;

    FolderTemplateLoader(TemplateFiles files, Messages messages) {
        this.files = files;
        this.messages = messages;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        Optional<InputStream> stream = files.open(name);
        if (stream.isEmpty()) {
            return null;
        }
        try (InputStream open = stream.get()) {
            return new Source(name, withWords(new String(open.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    private String withWords(String template) {
        return WORDS.matcher(template)
                .replaceAll(lookup -> Matcher.quoteReplacement(messages.fixed(lookup.group(1))
                        .map(FolderTemplateLoader::escaped)
                        .orElse(lookup.group())));
    }

    private static String escaped(String words) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(words).replace("{", "&#123;");
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((Source) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // findTemplateSource has read it as a whole.
    }

    private record Source(String name, String text) {}
}
