package vn.tiendo.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.view.SitePath;

/**
 * Searches the user's templates, before the first page is made, for what they must not do: run text as code, load
 * something from elsewhere, contain scripts in tags. Comments count, too, since they could be switched on.
 */
final class TemplateCheck {

    /** The last part excludes the beginning of an address's query. */
    private static final Pattern RUNS_TEXT =
            Pattern.compile("\\?\\s*(?:new|interpret|eval|eval_json|evalJson|api)\\b(?!=[^=])");

    private static final Pattern FOREIGN_ADDRESS = Pattern.compile(
            "\\s(?:src|srcset|href|data|poster|background|action|formaction)\\s*=\\s*[\"']?\\s*((?:https?:)?//[^\"'\\s>]*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SCRIPT = Pattern.compile(
            "\\s((?:on[a-z]+\\s*=\\s*[\"']|(?:src|href|action|formaction|data)\\s*=\\s*[\"']?\\s*javascript:)[^\"'>]*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FOREIGN_STYLE = Pattern.compile(
            "(?:@import|url\\()\\s*(?:url\\()?\\s*[\"']?((?:https?:)?//[^\"')\\s]*)", Pattern.CASE_INSENSITIVE);

    /** Tags with links that readers follow; a page loads nothing through these. */
    private static final Set<String> LINKS = Set.of("a", "area");

    private static final Pattern TAG = Pattern.compile("<([a-zA-Z][a-zA-Z0-9-]*)");
    private static final Pattern DIRECTIVE = Pattern.compile("</?[#@][^>]*>");
    private static final Pattern MERE_RELATION =
            Pattern.compile("\\srel\\s*=\\s*[\"']?(?:alternate|author|canonical|help|license|me)\\b");

    private static final String ASSETS = "assets/";
    private static final String MESSAGES = "messages/";

    private TemplateCheck() {}

    /** @throws TemplateFailure for the first forbidden place, in plain text order of the files, with all others */
    static void require(TemplateFiles files) {
        List<TemplateFailure> found = new ArrayList<>();
        try {
            for (String name : files.ownBelow("")) {
                if (name.startsWith(ASSETS) ? name.endsWith(".css") : !name.startsWith(MESSAGES)) {
                    look(name, text(files, name), found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!found.isEmpty()) {
            throw found.get(0).with(found.subList(1, found.size()));
        }
    }

    private static String text(TemplateFiles files, String name) throws IOException {
        Optional<InputStream> stream = files.open(name);
        if (stream.isEmpty()) {
            return "";
        }
        try (InputStream open = stream.get()) {
            return new String(open.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void look(String name, String text, List<TemplateFailure> found) {
        if (name.startsWith(ASSETS)) {
            refuse(
                    TemplateFault.LOADS_FROM_ELSEWHERE,
                    name,
                    text,
                    FOREIGN_STYLE.matcher(text),
                    1,
                    place -> true,
                    found);
            return;
        }
        refuse(TemplateFault.RUNS_TEXT, name, text, RUNS_TEXT.matcher(text), 0, place -> true, found);
        refuse(
                TemplateFault.LOADS_FROM_ELSEWHERE,
                name,
                text,
                FOREIGN_ADDRESS.matcher(text),
                1,
                place -> tagAround(text, place).filter(TemplateCheck::loads).isPresent(),
                found);
        refuse(
                TemplateFault.SCRIPT_IN_TAG,
                name,
                text,
                SCRIPT.matcher(text),
                1,
                place -> tagAround(text, place).isPresent(),
                found);
    }

    private static void refuse(
            TemplateFault fault,
            String name,
            String text,
            Matcher matcher,
            int group,
            Predicate<Integer> counts,
            List<TemplateFailure> found) {
        while (matcher.find()) {
            if (counts.test(matcher.start())) {
                int start = matcher.start(group);
                int line = 1
                        + (int) text.chars().limit(start).filter(c -> c == '\n').count();
                int column = start - text.lastIndexOf('\n', start - 1);
                found.add(new TemplateFailure(fault, name, line, column, SitePath.HOME, matcher.group(group)));
            }
        }
    }

    /** The HTML tag around a place, from its beginning to the next {@code >}; directives in it are ignored. */
    private static Optional<String> tagAround(String text, int place) {
        for (int i = text.lastIndexOf('<', place); i >= 0; i = text.lastIndexOf('<', i - 1)) {
            if (TAG.matcher(text).region(i, text.length()).lookingAt()) {
                int end = text.indexOf('>', place);
                boolean inside = DIRECTIVE
                                .matcher(text.substring(i, place))
                                .replaceAll("")
                                .indexOf('>')
                        < 0;
                return inside ? Optional.of(text.substring(i, end < 0 ? text.length() : end)) : Optional.empty();
            }
            if (text.indexOf('>', i) > place) {
                return Optional.empty(); // within a directive
            }
        }
        return Optional.empty();
    }

    private static boolean loads(String tag) {
        Matcher matcher = TAG.matcher(tag);
        return matcher.lookingAt()
                && !LINKS.contains(matcher.group(1))
                && !(matcher.group(1).equals("link")
                        && MERE_RELATION.matcher(tag).find());
    }
}
