package vn.tiendo.view;

/** A page whose words are in its template. */
public record TextPage(PageFrame frame, String template, Rules rules) implements PageView {

    /**
     * What the settings say about how progress is judged and published.
     *
     * @param onTrackFrom share of the required way from which a unit is on track
     * @param behindFrom share from which it is behind rather than far behind
     * @param smallNumber counts of sensitive indicators below it are withheld
     */
    public record Rules(String onTrackFrom, String behindFrom, String smallNumber) {}
}
