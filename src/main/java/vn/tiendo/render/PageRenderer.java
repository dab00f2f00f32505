package vn.tiendo.render;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.language.Messages;
import vn.tiendo.view.PageView;
import vn.tiendo.view.SitePath;

/** Turns the view of a page into HTML with its template. Safe to use from several threads. */
public final class PageRenderer {

    private final Configuration configuration;
    private final EngineFailures failures;
    private final TemplateFiles files;

    /** @throws TemplateFailure if one of the user's templates does something forbidden */
    public PageRenderer(TemplateFiles files, Messages messages, ChartDrawer charts) {
        TemplateCheck.require(files);
        this.files = files;
        ViewWrapper wrapper = new ViewWrapper(new MarkdownHtml()::parts);
        this.failures = new EngineFailures(files);
        this.configuration = FreeMarkerTemplates.configuration(files, messages, charts, wrapper);
    }

    /**
     * @throws TemplateFailure if a template is missing, cannot be read or does not fit the page, or if the thread was
     *     interrupted in one of its loops
     * @throws IOException if the writer fails
     */
    public void render(SitePath path, PageView view, Writer out) throws IOException {
        String name = "pages/" + view.template() + ".ftlh";
        try {
            process(name, view, out);
        } catch (TemplateException e) {
            throw withOthers(failures.of(e, name, path), path);
        } catch (TemplateNotFoundException e) {
            throw new TemplateFailure(TemplateFault.MISSING_TEMPLATE, name, 0, 0, path, e.getTemplateName(), e);
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) { // FreeMarker's own exception for this is not public
                throw new TemplateFailure(TemplateFault.ENDLESS, name, 0, 0, path, "");
            }
            throw e;
        } catch (StackOverflowError e) {
            throw tooDeep(name, view, path, e);
        } catch (IOException e) {
            Optional<ParseException> unreadable = EngineFailures.unreadable(e);
            if (unreadable.isPresent()) {
                throw withOthers(failures.of(unreadable.get(), path), path);
            }
            throw e;
        }
    }

    /** Adds the other templates of the user's that cannot be read. */
    private TemplateFailure withOthers(TemplateFailure first, SitePath path) throws IOException {
        List<TemplateFailure> others = new ArrayList<>();
        for (String name : files.ownBelow("")) {
            if (name.endsWith(".ftlh") && !name.equals(first.template())) {
                try {
                    configuration.getTemplate(name);
                } catch (IOException e) {
                    EngineFailures.unreadable(e).ifPresent(other -> others.add(failures.of(other, path)));
                }
            }
        }
        return first.with(others);
    }

    private void process(String template, PageView view, Writer out) throws TemplateException, IOException {
        configuration.getTemplate(template).process(view, out);
    }

    private TemplateFailure tooDeep(String name, PageView view, SitePath path, StackOverflowError cause) {
        Optional<TemplateException> place = RecursionSearch.in(() -> {
            try {
                process(name, view, Writer.nullWriter());
            } catch (TemplateException | IOException e) {
                // The page fails again; the search has its place.
            }
        });
        return place.map(found -> failures.ofRecursion(found, name, path))
                .orElseGet(() -> new TemplateFailure(TemplateFault.ENDLESS, name, 0, 0, path, "", cause));
    }
}
