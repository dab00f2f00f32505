package vn.tiendo.view;

/**
 * What stands on one page: a record of finished text, charts, links relative to the page and further records of such.
 * Its components are the variables of its template.
 */
public interface PageView {

    /** The name of the page's template in {@code templates/pages}, without its ending. */
    String template();

    /** What every page has: title, navigation, breadcrumbs. */
    PageFrame frame();
}
