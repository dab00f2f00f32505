package vn.tiendo.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.language.MissingMessageException;
import vn.tiendo.view.SitePath;

/**
 * What FreeMarker's exceptions mean for who wrote the template: which place of which file, and what stands there.
 * FreeMarker's own words are in English and name classes; they stay with the cause.
 */
final class EngineFailures {

    private static final Pattern NOT_CLOSED = Pattern.compile("You have an unclosed ([#@]\\w*)");

    private final TemplateFiles files;

    EngineFailures(TemplateFiles files) {
        this.files = files;
    }

    /** @param page the template that the page began with */
    TemplateFailure of(TemplateException e, String page, SitePath path) {
        Optional<ParseException> unreadable = unreadable(e);
        if (unreadable.isPresent()) {
            return of(unreadable.get(), path);
        }
        Throwable cause = e.getCause();
        if (cause instanceof TemplateNotFoundException missing) {
            return at(e, TemplateFault.MISSING_TEMPLATE, missing.getTemplateName(), page, path);
        } else if (cause instanceof MalformedTemplateNameException malformed) {
            return at(e, TemplateFault.MISSING_TEMPLATE, malformed.getTemplateName(), page, path);
        } else if (cause instanceof MissingMessageException missing) {
            return at(e, TemplateFault.MISSING_WORDS, missing.key(), page, path);
        }
        String blamed = e.getBlamedExpressionString();
        if (blamed == null) {
            return at(e, TemplateFault.DOES_NOT_FIT, line(template(e, page), number(e.getLineNumber())), page, path);
        }
        return at(
                e,
                e instanceof InvalidReferenceException ? TemplateFault.MISSING_VALUE : TemplateFault.DOES_NOT_FIT,
                blamed,
                page,
                path);
    }

    /** A template in it, or included by it, that could not be read; what failed on one thread is wrapped on the next. */
    static Optional<ParseException> unreadable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    TemplateFailure of(ParseException e, SitePath path) {
        Matcher notClosed = NOT_CLOSED.matcher(e.getEditorMessage());
        boolean isNotClosed = notClosed.find();
        return new TemplateFailure(
                isNotClosed ? TemplateFault.NOT_CLOSED : TemplateFault.WRONG_SYNTAX,
                e.getTemplateName(),
                e.getLineNumber(),
                e.getColumnNumber(),
                path,
                isNotClosed ? notClosed.group(1) : line(e.getTemplateName(), e.getLineNumber()),
                e);
    }

    /** For templates that call themselves without end. */
    TemplateFailure ofRecursion(TemplateException place, String page, SitePath path) {
        return at(
                place,
                TemplateFault.CALLS_ITSELF,
                line(template(place, page), number(place.getLineNumber())),
                page,
                path);
    }

    private static TemplateFailure at(
            TemplateException e, TemplateFault fault, String reason, String page, SitePath path) {
        return new TemplateFailure(
                fault,
                template(e, page),
                number(e.getLineNumber()),
                number(e.getColumnNumber()),
                path,
                reason.replaceAll("\\s+", " "),
                e);
    }

    private static String template(TemplateException e, String page) {
        return e.getTemplateSourceName() == null ? page : e.getTemplateSourceName();
    }

    private static int number(Integer number) {
        return number == null ? 0 : number;
    }

    /** The text of a line as its file has it. */
    private String line(String template, int number) {
        try {
            Optional<InputStream> stream = files.open(template);
            if (stream.isEmpty()) {
                return "";
            }
            try (InputStream open = stream.get()) {
                return new String(open.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(Math.max(0, number - 1))
                        .findFirst()
                        .orElse("")
                        .strip();
            }
        } catch (IOException e) {
            return "";
        }
    }
}
