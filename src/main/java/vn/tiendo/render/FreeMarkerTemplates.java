package vn.tiendo.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import vn.tiendo.language.Messages;

/**
 * Sets FreeMarker up so that text is always escaped, templates see only view records, and no default of the machine
 * matters.
 */
final class FreeMarkerTemplates {

    private FreeMarkerTemplates() {}

    static Configuration configuration(
            TemplateFiles files, Messages messages, ChartDrawer charts, ViewWrapper wrapper) {
        Configuration configuration = new StoppableTemplates(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new FolderTemplateLoader(files, messages));
        // A build reads each template once and never looks for changes.
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        configuration.setObjectWrapper(wrapper);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setLazyAutoImports(true);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("c");
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setWhitespaceStripping(true);
        configuration.setSharedVariable("t", new MessageMethod(messages));
        configuration.setSharedVariable("chart", new ChartDirective(charts));
        configuration.setSharedVariable("dataDescription", new DataDescriptionDirective());
        configuration.setSharedVariable("figureRows", new FigureRowsDirective());
        return configuration;
    }
}
