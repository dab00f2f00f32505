package vn.tiendo.view;

/**
 * The content of one page: a record of finished text, charts, links relative to the page, and further such records. Its
 * components are the variables of its template.
 */
public interface PageView {

    /** The name of the page's template in {@code templates/pages}, without its extension. */
    String template();

    /** What surrounds the content: title, navigation, breadcrumbs. */
    PageFrame frame();
}
