package vn.tiendo.render;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes templates end when their thread is interrupted, at each turn of a loop: FreeMarker itself would loop for ever.
 * All templates pass through it, included ones too.
 */
final class StoppableTemplates extends Configuration {

    /** Keyed by identity: two templates are the same only if they are one object. */
    private final Map<Template, Boolean> prepared = new ConcurrentHashMap<>();

    StoppableTemplates(Version version) {
        super(version);
    }

    @Override
    public @Nullable Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object condition,
            @Nullable String encoding,
            boolean parseAsFtl,
            boolean ignoreMissing)
            throws IOException {
        if (Thread.currentThread() instanceof RecursionSearch search && search.isInterrupted()) {
            throw new IOException("templates that include each other without end");
        }
        Template template = super.getTemplate(name, locale, condition, encoding, parseAsFtl, ignoreMissing);
        if (template != null) {
            // This changes the template, so it must happen once, before anybody else sees it.
            prepared.computeIfAbsent(template, fresh -> {
                _CoreAPI.addThreadInterruptedChecks(fresh);
                return true;
            });
        }
        return template;
    }
}
