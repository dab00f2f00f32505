package vn.tiendo.preview;

import java.util.List;
import vn.tiendo.diagnostic.HtmlText;

/**
 * Makes notes only for officials: on each page of the preview how many figures of the data are on no page, on a unit's
 * page which ones, and a page with all of them. They are added to what the browser gets, never to a site.
 */
final class NotePages {

    private final NoteWords words;

    NotePages(NoteWords words) {
        this.words = words;
    }

    /** What is added at the beginning of a page's content; empty if nothing is kept from readers. */
    String within(String path, List<PreviewNote> notes) {
        if (notes.isEmpty()) {
            return "";
        }
        List<PreviewNote> ofPage =
                notes.stream().filter(note -> note.page().equals(path)).toList();
        StringBuilder html = new StringBuilder("<aside class=\"tien-do-rieng\" aria-label=\"")
                .append(HtmlText.escaped(words.title()))
                .append("\">\n<p>")
                .append(HtmlText.escaped(words.lead()))
                .append(" <a href=\"")
                .append(PreviewHandler.NOTES)
                .append("\">")
                .append(HtmlText.escaped(words.all().apply(notes.size())))
                .append("</a></p>\n");
        if (!ofPage.isEmpty()) {
            html.append("<details><summary>")
                    .append(HtmlText.escaped(words.onPage().apply(ofPage.size())))
                    .append("</summary>\n");
            addTable(ofPage, html);
            html.append("</details>\n");
        }
        return html.append("</aside>\n").toString();
    }

    String page(List<PreviewNote> notes) {
        StringBuilder html = new StringBuilder(
                        "<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(HtmlText.escaped(words.title()))
                .append("</title>\n</head>\n<body class=\"tien-do-rieng\">\n<h1>")
                .append(HtmlText.escaped(words.title()))
                .append("</h1>\n<p>")
                .append(HtmlText.escaped(words.lead()))
                .append("</p>\n");
        addTable(notes, html);
        return html.append("</body>\n</html>\n").toString();
    }

    private void addTable(List<PreviewNote> notes, StringBuilder html) {
        html.append("<table>\n<thead><tr>");
        for (String head : List.of(words.told(), words.value(), words.place())) {
            html.append("<th scope=\"col\">").append(HtmlText.escaped(head)).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (PreviewNote note : notes) {
            String told = HtmlText.escaped(note.told());
            html.append("<tr><th scope=\"row\">")
                    .append(
                            note.page().isEmpty()
                                    ? told
                                    : "<a href=\"/" + HtmlText.escaped(note.page()) + "\">" + told + "</a>")
                    .append("</th>");
            for (String cell : List.of(note.value(), note.place())) {
                html.append("<td>").append(HtmlText.escaped(cell)).append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }
}
