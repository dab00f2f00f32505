package vn.tiendo.render;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Writer;
import vn.tiendo.language.Messages;
import vn.tiendo.view.PageView;
import vn.tiendo.view.SitePath;

/** Turns the view of a page into HTML with its template. Safe to use from several threads. */
public final class PageRenderer {

    private final Configuration configuration;

    /** @throws TemplateFailure if one of the user's templates does something forbidden */
    public PageRenderer(TemplateFiles files, Messages messages, ChartDrawer charts) {
        TemplateCheck.require(files);
        ViewWrapper wrapper = new ViewWrapper(new MarkdownHtml()::parts);
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
            configuration.getTemplate(name).process(view, out);
        } catch (TemplateException e) {
            throw new TemplateFailure(
                    e.getTemplateSourceName() == null ? name : e.getTemplateSourceName(),
                    orZero(e.getLineNumber()),
                    orZero(e.getColumnNumber()),
                    path,
                    e.getMessageWithoutStackTop(),
                    e);
        } catch (ParseException e) {
            throw failure(e, path);
        } catch (TemplateNotFoundException e) {
            throw new TemplateFailure(e.getTemplateName(), 0, 0, path, "template not found", e);
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) { // FreeMarker's own exception for this is not public
                throw new TemplateFailure(TemplateFault.ENDLESS, name, 0, 0, path, "a loop without end");
            }
            throw e;
        } catch (StackOverflowError e) {
            throw new TemplateFailure(name, 0, 0, path, "a macro or function that calls itself without end", e);
        } catch (IOException e) {
            // A template that failed on one thread fails on the next, with the first failure as cause.
            if (e.getCause() instanceof ParseException cause) {
                throw failure(cause, path);
            }
            throw e;
        }
    }

    private static TemplateFailure failure(ParseException e, SitePath path) {
        return new TemplateFailure(
                e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), path, e.getEditorMessage(), e);
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }
}
