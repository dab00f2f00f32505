package vn.tiendo.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the files of the templates folder, and no others; always UTF-8. */
final class FolderTemplateLoader implements TemplateLoader {

    private final TemplateFiles files;

    FolderTemplateLoader(TemplateFiles files) {
        this.files = files;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        Optional<InputStream> stream = files.open(name);
        if (stream.isEmpty()) {
            return null;
        }
        try (InputStream open = stream.get()) {
            return new Source(name, new String(open.readAllBytes(), StandardCharsets.UTF_8));
        }
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
        // Read as a whole in findTemplateSource.
    }

    private record Source(String name, String text) {}
}
