package vn.tiendo.diagnostic;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes diagnostics as one page for any browser: all of them, while the text form stops at a limit. */
public final class DiagnosticPage {

    private final Messages messages = Messages.vietnamese();

    /** Errors first, then warnings and notes, each in the order given. */
    public void print(List<Diagnostic> diagnostics, Appendable out) throws IOException {
        printHead(messages.phrase("page.title", Map.of("count", Integer.toString(diagnostics.size()))), out);
        out.append("<table>\n<thead><tr>");
        for (String column : List.of("page.place", "page.problem", "page.remedy")) {
            out.append("<th scope=\"col\">")
                    .append(HtmlText.escaped(messages.phrase(column, Map.of())))
                    .append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        List<Diagnostic> sorted = diagnostics.stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .toList();
        for (Diagnostic diagnostic : sorted) {
            print(diagnostic, out);
        }
        out.append("</tbody>\n</table>\n</body>\n</html>\n");
    }

    /** Writes one message that is not about the data: why a preview shows no site. */
    public void print(String message, Appendable out) throws IOException {
        printHead(messages.phrase("page.preview", Map.of()), out);
        out.append("<p>")
                .append(HtmlText.escaped(message).replace("\n", "<br>"))
                .append("</p>\n</body>\n</html>\n");
    }

    private static void printHead(String title, Appendable out) throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(HtmlText.escaped(title))
                .append(
                        "</title>\n<style>body{font:1rem/1.5 sans-serif;max-width:75rem;margin:1rem auto;padding:0 1rem}"
                                + "table{border-collapse:collapse;width:100%}th,td{border:1px solid #888;padding:.4rem;"
                                + "text-align:left;vertical-align:top}td:first-child{overflow-wrap:anywhere}</style>\n"
                                + "</head>\n<body>\n<h1>")
                .append(HtmlText.escaped(title))
                .append("</h1>\n");
    }

    private void print(Diagnostic diagnostic, Appendable out) throws IOException {
        out.append("<tr><td>")
                .append(HtmlText.escaped(PlaceText.of(diagnostic.location())))
                .append("</td><td>")
                .append(HtmlText.escaped(messages.severity(diagnostic.severity())))
                .append(' ')
                .append(diagnostic.code().id())
                .append(": ")
                .append(HtmlText.escaped(messages.message(diagnostic)))
                .append("<br><small>")
                .append(HtmlText.escaped(messages.why(diagnostic)))
                .append("</small></td><td>")
                .append(HtmlText.escaped(messages.fix(diagnostic)))
                .append("</td></tr>\n");
    }
}
